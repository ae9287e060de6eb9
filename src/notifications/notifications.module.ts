import { Global, Module } from '@nestjs/common';
import { SessionBadges } from '../people/people.api';
import { Badges } from './badges.service';

@Global()
@Module({
  providers: [{ provide: SessionBadges, useClass: Badges }],
  exports: [SessionBadges],
})
export class NotificationsModule {}
