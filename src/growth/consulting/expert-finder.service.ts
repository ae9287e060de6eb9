import { Injectable } from '@nestjs/common';
import { localDateOf, type LocalDate } from '../../calendars/domain/local-date';
import { addWorkingDays, personalCalendar } from '../../calendars/domain/working-calendar';
import { People, type SiteCalendar } from '../../people/people.api';
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
  /** In whose calendar to count. */
  answerBy(expertId: string): LocalDate;
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
    const { knowers, experts, answerBy } = await this.seek(guildId, waiting, now);
    const byId = new Map(waiting.map((one) => [one.id, one]));
    const found = placeAll(waiting.map(asRule), knowers, experts).flatMap(({ consultationId, expertId, slot }) => {
      const one = byId.get(consultationId);
      return one ? [{ waiting: one, expertId, slot, answerBy: answerBy(expertId) }] : [];
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
    const sites = await this.people.siteCalendars(guildId);
    const away = await this.people.awayOf(ids);
    const siteOf = (expertId: string): SiteCalendar => {
      const site = sites.get(experts.find(({ id }) => id === expertId)?.siteId ?? '');
      if (!site) throw new Error(`no site of the expert ${expertId}`);
      return site;
    };
    const todayOf = (expertId: string) => localDateOf(now, siteOf(expertId).timeZone);
    const isAway = (expertId: string) => (away.get(expertId) ?? []).some(({ from, to }) => from <= todayOf(expertId) && todayOf(expertId) <= to);
    return {
      knowers: Map.groupBy(rows, ({ topic }) => topic),
      experts: new Map(
        experts.map(({ id, siteId, atOnce, paused, taken, lastAskedAt }) => [
          id, { id, siteId, atOnce, taken, here: !paused && !isAway(id), lastAskedAt: lastAskedAt?.toISOString() ?? null },
        ]),
      ),
      answerBy: (expertId) => addWorkingDays(personalCalendar(siteOf(expertId).calendar, null, away.get(expertId) ?? []), todayOf(expertId), DAYS_TO_ANSWER),
    };
  }
}

function asRule({ id, topic, askerId, siteId, askedAt, asked, previous }: WaitingRow): WaitingConsultation {
  return { id, topic, askerId, siteId, askedAt: askedAt.toISOString(), asked, previous };
}
