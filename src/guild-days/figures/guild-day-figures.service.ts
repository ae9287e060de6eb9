import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { addDays, localDateOf, type LocalDate } from '../../calendars/domain/local-date';
import { Cohorts } from '../../journeys/journeys.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { shownDay } from '../domain/attendance-sums';
import type { FirstTimeSpeakersDto, GuildDayAttendanceDto, GuildDayFiguresDto } from '../dto/guild-day-figures.dto';
import { GuildDayFiguresRepository } from '../persistence/guild-day-figures.repository';

/** Two years, and the rest of the quarter in which they begin. */
const DAYS_BACK = 2 * 365 + 92;

/** How guild days go, for guild managers: sums only. */
@Injectable()
export class GuildDayFigures {
  constructor(
    private readonly figures: GuildDayFiguresRepository,
    private readonly cohorts: Cohorts,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Attendance by guild day and speakers by quarter, of the last two years. */
  async read(actor: Actor): Promise<GuildDayFiguresDto> {
    const [days, speakers] = await this.db.together(() => Promise.all([this.attendance(actor), this.speakers(actor)]));
    return { days, speakers };
  }

  async attendance(actor: Actor): Promise<GuildDayAttendanceDto[]> {
    const hires = await this.cohorts.hires(actor.guildId);
    const days = await this.figures.attendance(actor.guildId, this.from(actor), hires, this.clock.now());
    return days.map(({ day, quarter, seats, ...counted }) => ({ day, quarter, seats, ...shownDay(counted) }));
  }

  speakers(actor: Actor): Promise<FirstTimeSpeakersDto[]> {
    return this.figures.speakers(actor.guildId, this.from(actor), this.clock.now());
  }

  /** Attendance as a CSV file; an empty cell is too few to show. */
  async attendanceCsv(actor: Actor): Promise<string> {
    const days = await this.attendance(actor);
    return stringify(days.map(({ day, quarter, seats, signedUp, there, firstDays }) => [quarter, day, seats, signedUp, there, firstDays]), {
      header: true, bom: true, columns: ['quarter', 'guild day', 'seats', 'signed up', 'there', 'hires at their first guild day'],
    });
  }

  /** Speakers by quarter as a CSV file. */
  async speakersCsv(actor: Actor): Promise<string> {
    const quarters = await this.speakers(actor);
    return stringify(quarters.map(({ quarter, sessions, firstTime, keptUsed, keptUnused, released }) => [quarter, sessions, firstTime, keptUsed, keptUnused, released]), {
      header: true, bom: true, columns: ['quarter', 'sessions', 'by somebody for the first time', 'kept places used', 'kept places left empty', 'kept places released'],
    });
  }

  /** The first day of the quarter in which the last two years begin. */
  private from(actor: Actor): LocalDate {
    const day = addDays(localDateOf(this.clock.now(), actor.timeZone), -DAYS_BACK);
    const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
    return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
  }
}
