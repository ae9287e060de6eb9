import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../calendars/domain/local-date';
import { publishedSessions } from './domain/published-sessions';
import { PublishedSessionsRepository } from './persistence/published-sessions.repository';
import { SeriesOfGuild } from './programme/series.service';

/** A session as a calendar shows it: what was published last, and nothing that only those inside may see. */
export interface SessionOnCalendar {
  id: string;
  title: string;
  room: string | null;
  startsAt: Date;
  endsAt: Date;
  /** The zone by whose clock guild days go. */
  timeZone: string;
  cancelled: boolean;
  /** Rises with each change that a calendar would show. */
  changes: number;
  changedAt: Date;
}

/** What a session is to somebody. */
export interface OwnSessionOnCalendar extends SessionOnCalendar {
  as: 'speaker' | 'seated' | 'offered';
}

/** Sessions for calendars outside the app. */
@Injectable()
export class GuildDayCalendar {
  constructor(
    private readonly published: PublishedSessionsRepository,
    private readonly series: SeriesOfGuild,
  ) {}

  /** Every session that was published for days from `since` on, those that were taken off again among them. */
  async programme(guildId: string, since: LocalDate): Promise<SessionOnCalendar[]> {
    return (await this.sessions(guildId, since)).map(({ speakerIds: _, ...session }) => session);
  }

  /** The sessions that a person holds or has a seat in. A place on a waitlist is none. */
  async of(person: { guildId: string; personId: string }, since: LocalDate): Promise<OwnSessionOnCalendar[]> {
    const [sessions, rows] = await Promise.all([this.sessions(person.guildId, since), this.published.seatsOf(person.personId, since)]);
    const seats = new Map(rows.map((row) => [row.sessionId, row]));
    return sessions.flatMap(({ speakerIds, ...session }): OwnSessionOnCalendar[] => {
      const seat = seats.get(session.id);
      const changes = session.changes + (seat?.changes ?? 0);
      if (speakerIds.includes(person.personId)) return [{ ...session, changes, as: 'speaker' }];
      return seat ? [{ ...session, changes, as: seat.offered ? 'offered' : 'seated' }] : [];
    });
  }

  private async sessions(guildId: string, since: LocalDate): Promise<(SessionOnCalendar & { speakerIds: readonly string[] })[]> {
    const [{ timeZone }, publications] = await Promise.all([this.series.of(guildId), this.published.publications(guildId, since)]);
    return publishedSessions(publications).map(({ entry, ...rest }) => ({
      id: entry.id,
      title: entry.title,
      room: entry.room,
      startsAt: new Date(entry.startsAt),
      endsAt: new Date(entry.endsAt),
      timeZone,
      speakerIds: entry.speakerIds,
      ...rest,
    }));
  }
}
