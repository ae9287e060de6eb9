import { Global, Module } from '@nestjs/common';
import { JourneysModule } from '../journeys/journeys.module';
import { SessionBadges } from '../people/people.api';
import { Badges } from './badges.service';
import { InboxController } from './inbox.controller';
import { MailMessages } from './mail-messages.service';
import { InboxRepository } from './persistence/inbox.repository';

/** The inbox, its e-mails, and what navigation shows beside a name. */
@Global()
@Module({
  imports: [JourneysModule],
  controllers: [InboxController],
  providers: [InboxRepository, MailMessages, { provide: SessionBadges, useClass: Badges }],
  exports: [SessionBadges],
})
export class NotificationsModule {}
