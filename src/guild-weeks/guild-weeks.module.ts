import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module';
import { GuildWeekCalendar } from './guild-week-calendar.facade';
import { GuildWeekFiguresController } from './figures/guild-week-figures.controller';
import { GuildWeekFigures } from './figures/guild-week-figures.service';
import { GuildWeeksController } from './guild-weeks.controller';
import { GuildWeeks } from './guild-weeks.facade';
import { LatePlaces } from './joining/late-places.service';
import { Outcomes } from './outcomes/outcomes.service';
import { BallotsRepository } from './persistence/ballots.repository';
import { LatePlacesRepository } from './persistence/late-places.repository';
import { GuildWeekFiguresRepository } from './persistence/guild-week-figures.repository';
import { OptionsRepository } from './persistence/options.repository';
import { OutcomesRepository } from './persistence/outcomes.repository';
import { RunsRepository } from './persistence/runs.repository';
import { WeekCalendarRepository } from './persistence/week-calendar.repository';
import { WeekHistoryRepository } from './persistence/week-history.repository';
import { WeeksRepository } from './persistence/weeks.repository';
import { Options } from './planning/options.service';
import { PlanWeeks } from './planning/plan-weeks.service';
import { WeekWriter } from './planning/week-writer';
import { Rankings } from './ranking/rankings.service';
import { WeekReader } from './reading/week-reader.service';
import { CollectInputs } from './running/collect-inputs.service';
import { MatchReader } from './running/match-reader.service';
import { MatchWeeks } from './running/match-weeks.service';

/** Guild weeks: one a quarter, each person somewhere they would like to be. */
@Module({
  imports: [PeopleModule],
  controllers: [GuildWeekFiguresController, GuildWeeksController],
  providers: [
    WeeksRepository, OptionsRepository, BallotsRepository, RunsRepository, OutcomesRepository, LatePlacesRepository,
    WeekHistoryRepository, WeekWriter,
    PlanWeeks, Options, Rankings, CollectInputs, MatchWeeks, MatchReader, LatePlaces, Outcomes, WeekReader,
    GuildWeeks, WeekCalendarRepository, GuildWeekCalendar,
    GuildWeekFiguresRepository, GuildWeekFigures,
  ],
  exports: [GuildWeeks, GuildWeekCalendar],
})
export class GuildWeeksModule {}
