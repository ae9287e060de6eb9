import { Global, Module } from '@nestjs/common';
import { JourneysModule } from '../journeys/journeys.module';
import { PeopleModule } from '../people/people.module';
import { SessionBadges } from '../people/people.api';
import { Badges } from './badges.service';
import { InboxController } from './inbox.controller';
import { InboxRepository } from './persistence/inbox.repository';
import { MessageChoicesRepository } from './persistence/message-choices.repository';
import { OutgoingRepository } from './persistence/outgoing.repository';
import { Outgoing } from './sending/outgoing.service';
import { MailStatus } from './telling/mail-status.service';
import { TellingController } from './telling/telling.controller';
import { Telling } from './telling/telling.service';

/** The inbox, how its messages are sent on, and what navigation shows beside a name. */
@Global()
@Module({
  imports: [JourneysModule, PeopleModule],
  controllers: [InboxController, TellingController],
  providers: [
    InboxRepository, MessageChoicesRepository, OutgoingRepository, Outgoing, Telling, MailStatus, { provide: SessionBadges, useClass: Badges },
  ],
  exports: [SessionBadges],
})
export class NotificationsModule {}
