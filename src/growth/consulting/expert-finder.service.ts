import { Injectable } from '@nestjs/common';
import { localDateOf, type LocalDate } from '../../calendars/domain/local-date';
import { addWorkingDays, NoWorkingDayError, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import { People } from '../../people/people.api';
import { anybodyLeft, placeAll, ROOM_BY_DEFAULT, type Expert, type Knower, type WaitingConsultation } from '../domain/find-expert';
import { ConsultingRepository, type WaitingRow } from '../persistence/consulting.repository';

/** Working days, of the expert's own calendar, in which an offer is answered before it goes on to the next. */
const DAYS_TO_ANSWER = 2;

/** A consultation that waits, and the expert it can go to. */
export interface Found {
  waiting: WaitingRow;
  expertId: string;
  slot: number;
  /** The last day to take it or pass it on. */
  answerBy: LocalDate;
}

interface Sought {
  knowers: Map<string, Knower[]>;
  experts: Map<string, Expert>;
  /** The last day to answer an offer of today, by expert; of those only who are here. */
  lastDays: Map<string, LocalDate>;
}

/** Looks for experts with room, by the guild's titles, focal points, rooms and days away. */
@Injectable()
export class ExpertFinder {
  constructor(
    private readonly consulting: ConsultingRepository,
    private readonly people: People,
  ) {}

  /** Call under the guild's lock, and write what comes out before it is given up. */
  async find(guildId: string, now: Date): Promise<{ found: Found[]; left: WaitingRow[] }> {
    const waiting = await this.consulting.waiting(guildId, null);
    if (waiting.length === 0) return { found: [], left: [] };
    const { knowers, experts, lastDays } = await this.seek(guildId, waiting, now);
    const byId = new Map(waiting.map((one) => [one.id, one]));
    const found = placeAll(waiting.map(asRule), knowers, experts).flatMap(({ consultationId, expertId, slot }) => {
      const [one, answerBy] = [byId.get(consultationId), lastDays.get(expertId)];
      return one && answerBy ? [{ waiting: one, expertId, slot, answerBy }] : [];
    });
    const placed = new Set(found.map((one) => one.waiting.id));
    return { found, left: waiting.filter(({ id }) => !placed.has(id)) };
  }

  /** Why one that waits does: everybody who could take it is full or away, or nobody is left to ask. */
  async waitsFor(guildId: string, id: string): Promise<'room' | 'nobody_left' | null> {
    const [one] = await this.consulting.waiting(guildId, id);
    if (!one) return null;
    const knowers = (await this.consulting.knowers(guildId)).filter(({ topic }) => topic === one.topic);
    return anybodyLeft(asRule(one), knowers) ? 'room' : 'nobody_left';
  }

  /** Every area in which somebody other than the asker can be asked, and whether somebody has room now. */
  async areas(guildId: string, asker: { id: string; siteId: string }, now: Date): Promise<{ topic: string; roomNow: boolean }[]> {
    const { knowers, experts } = await this.seek(guildId, [], now);
    const probes = [...knowers]
      .filter(([, all]) => all.some(({ personId }) => personId !== asker.id))
      .map(([topic]): WaitingConsultation => ({ id: topic, topic, askerId: asker.id, siteId: asker.siteId, askedAt: '', asked: [], previous: null }));
    return probes.map((probe) => ({ topic: probe.topic, roomNow: placeAll([probe], knowers, experts).length > 0 }));
  }

  private async seek(guildId: string, waiting: readonly WaitingRow[], now: Date): Promise<Sought> {
    const rows = await this.consulting.knowers(guildId);
    const ids = [...new Set([...rows.map(({ personId }) => personId), ...waiting.flatMap(({ previous }) => previous ?? [])])];
    const experts = await this.consulting.experts(ids, ROOM_BY_DEFAULT);
    const [sites, calendars, away] = await Promise.all([
      this.people.siteCalendars(guildId), this.people.calendarsOf(guildId, experts), this.people.awayOf(ids),
    ]);
    const lastDays = new Map<string, LocalDate>();
    for (const { id, siteId, paused } of experts) {
      const [site, calendar] = [sites.get(siteId), calendars.get(id)];
      if (!site || !calendar || paused) continue;
      const today = localDateOf(now, site.timeZone);
      const isAway = (away.get(id) ?? []).some(({ from, to }) => from <= today && today <= to);
      const lastDay = isAway ? null : lastDayToAnswer(calendar, today);
      if (lastDay !== null) lastDays.set(id, lastDay);
    }
    return {
      knowers: Map.groupBy(rows, ({ topic }) => topic),
      experts: new Map(
        experts.map(({ id, siteId, atOnce, taken, lastAskedAt }) => [
          id, { id, siteId, atOnce, taken, here: lastDays.has(id), lastAskedAt: lastAskedAt?.toISOString() ?? null },
        ]),
      ),
      lastDays,
    };
  }
}

function asRule({ id, topic, askerId, siteId, askedAt, asked, previous }: WaitingRow): WaitingConsultation {
  return { id, topic, askerId, siteId, askedAt: askedAt.toISOString(), asked, previous };
}

/** Null for somebody whose calendar has no working days: nothing is offered to them. */
function lastDayToAnswer(calendar: WorkingCalendar, today: LocalDate): LocalDate | null {
  try {
    return addWorkingDays(calendar, today, DAYS_TO_ANSWER);
  } catch (error) {
    if (error instanceof NoWorkingDayError) return null;
    throw error;
  }
}
