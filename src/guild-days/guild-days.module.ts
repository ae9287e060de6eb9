import { Module } from '@nestjs/common';
import { JourneysModule } from '../journeys/journeys.module';
import { PeopleModule } from '../people/people.module';
import { AfterSession } from './after/after-session.service';
import { CheckInLimits } from './check-in/check-in-limits';
import { CheckIn } from './check-in/check-in.service';
import { GuildDayFiguresController } from './figures/guild-day-figures.controller';
import { GuildDayFigures } from './figures/guild-day-figures.service';
import { GuildDaysController } from './guild-days.controller';
import { GuildSessionsController } from './guild-sessions.controller';
import { AttendanceRepository } from './persistence/attendance.repository';
import { GuildDayFiguresRepository } from './persistence/guild-day-figures.repository';
import { ProgrammeRepository } from './persistence/programme.repository';
import { ProposalsRepository } from './persistence/proposals.repository';
import { SeatsRepository } from './persistence/seats.repository';
import { EditProgramme } from './programme/edit-programme.service';
import { ProgrammeReader } from './programme/programme-reader.service';
import { SeriesOfGuild } from './programme/series.service';
import { ProposalsController } from './proposals.controller';
import { Proposals } from './proposals/proposals.service';
import { Promotions } from './seats/promotions.service';
import { Seats } from './seats/seats.service';

/** The weekly guild day: what is proposed, planned and given, who comes, and what remains of it. */
@Module({
  imports: [PeopleModule, JourneysModule],
  controllers: [GuildDayFiguresController, GuildDaysController, GuildSessionsController, ProposalsController],
  providers: [
    ProgrammeRepository, ProposalsRepository, SeatsRepository, AttendanceRepository, SeriesOfGuild, ProgrammeReader, EditProgramme,
    Proposals, Seats, Promotions, CheckInLimits, CheckIn, AfterSession,
    GuildDayFiguresRepository, GuildDayFigures,
  ],
})
export class GuildDaysModule {}
