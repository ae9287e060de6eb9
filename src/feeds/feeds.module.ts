import { Module } from '@nestjs/common';
import { GuildDaysModule } from '../guild-days/guild-days.module';
import { GuildWeeksModule } from '../guild-weeks/guild-weeks.module';
import { JourneysModule } from '../journeys/journeys.module';
import { PeopleModule } from '../people/people.module';
import { CalendarLinksController } from './links/calendar-links.controller';
import { CalendarLinks } from './links/calendar-links.service';
import { OpenProgrammesController } from './links/open-programmes.controller';
import { OpenProgrammes } from './links/open-programmes.service';
import { CalendarLinksRepository } from './persistence/calendar-links.repository';
import { OpenProgrammesRepository } from './persistence/open-programmes.repository';
import { Calendars } from './reading/calendars.service';
import { FeedLimits } from './reading/feed-limits';
import { FeedsController } from './reading/feeds.controller';

/** The guild's life in the calendars that people already use. */
@Module({
  imports: [PeopleModule, JourneysModule, GuildDaysModule, GuildWeeksModule],
  controllers: [CalendarLinksController, OpenProgrammesController, FeedsController],
  providers: [CalendarLinksRepository, OpenProgrammesRepository, CalendarLinks, OpenProgrammes, Calendars, FeedLimits],
})
export class FeedsModule {}
