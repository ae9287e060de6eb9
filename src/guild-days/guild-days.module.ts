import { Module } from '@nestjs/common';
import { GuildWeeksModule } from '../guild-weeks/guild-weeks.module';
import { JourneysModule } from '../journeys/journeys.module';
import { PeopleModule } from '../people/people.module';
import { AfterSession } from './after/after-session.service';
import { CheckInLimits } from './check-in/check-in-limits';
import { CheckIn } from './check-in/check-in.service';
import { GuildDayCalendar } from './guild-day-calendar.facade';
import { GuildDayFiguresController } from './figures/guild-day-figures.controller';
import { GuildDayFigures } from './figures/guild-day-figures.service';
import { GuildDaysController } from './guild-days.controller';
import { GuildDays } from './guild-days.facade';
import { GuildSessionsController } from './guild-sessions.controller';
import { AttendanceRepository } from './persistence/attendance.repository';
import { DraftsRepository } from './persistence/drafts.repository';
import { GuildDayFiguresRepository } from './persistence/guild-day-figures.repository';
import { ProgrammeRepository } from './persistence/programme.repository';
import { ProposalsRepository } from './persistence/proposals.repository';
import { PublishedSessionsRepository } from './persistence/published-sessions.repository';
import { SeatsRepository } from './persistence/seats.repository';
import { EditProgramme } from './programme/edit-programme.service';
import { ProgrammeReader } from './programme/programme-reader.service';
import { PublishProgramme } from './programme/publish-programme.service';
import { SeriesOfGuild } from './programme/series.service';
import { SessionProposals } from './programme/session-proposals.service';
import { ProposalsController } from './proposals.controller';
import { Proposals } from './proposals/proposals.service';
import { Promotions } from './seats/promotions.service';
import { Seats } from './seats/seats.service';

/** The weekly guild day: what is proposed, planned and given, who comes, and what remains of it. */
@Module({
  imports: [PeopleModule, GuildWeeksModule, JourneysModule],
  controllers: [GuildDayFiguresController, GuildDaysController, GuildSessionsController, ProposalsController],
  providers: [
    ProgrammeRepository, DraftsRepository, ProposalsRepository, SeatsRepository, AttendanceRepository, SeriesOfGuild, ProgrammeReader,
    SessionProposals, EditProgramme, PublishProgramme, Proposals, Seats, Promotions, CheckInLimits, CheckIn, AfterSession,
    PublishedSessionsRepository, GuildDayCalendar, GuildDays,
    GuildDayFiguresRepository, GuildDayFigures,
  ],
  exports: [GuildDayCalendar, GuildDays],
})
export class GuildDaysModule {}
