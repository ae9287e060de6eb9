import { Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendars/domain/local-date';
import type { ReviewerRole } from '../../paths/domain/path-document';
import { People } from '../../people/people.api';
import { Clock } from '../../platform/clock/clock';
import { Problem } from '../../platform/http/problem';
import type { PersonRow } from '../persistence/journeys.repository';
import type { JourneyWalk } from '../walk/journey-walk';

export interface ChosenReviewer {
  role: ReviewerRole;
  /** Null when whoever mentors that day reviews. */
  person: PersonRow | null;
}

/** Who looks at what was handed in. */
@Injectable()
export class Reviewers {
  constructor(
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  /** Everybody who could review this milestone by name; empty where the mentors review. */
  async candidates(walk: JourneyWalk, key: string): Promise<PersonRow[]> {
    const role = walk.row(key).reviewer;
    if (role === null || role === 'mentor') return [];
    const people = await this.people.withRole(walk.journey.guildId, role === 'expert' ? 'expert' : 'manager');
    const topic = walk.definition(key).owner;
    return people
      .filter((person) => person.id !== walk.journey.hire.id)
      .sort((a, b) => Number(b.topics.includes(topic ?? '')) - Number(a.topics.includes(topic ?? '')) || a.name.localeCompare(b.name))
      .map(({ id, name, contactUrl }) => ({ id, name, contactUrl }));
  }

  /** Everybody to whom a review that waits may be handed on: those in its role, and other mentors where mentors review. */
  async delegates(walk: JourneyWalk, key: string): Promise<PersonRow[]> {
    const role = walk.row(key).submission?.reviewer ?? 'mentor';
    const people = await this.people.withRole(walk.journey.guildId, role);
    const excluded = new Set([walk.journey.hire.id, walk.reader.personId]);
    return people.filter((person) => !excluded.has(person.id)).map(({ id, name, contactUrl }) => ({ id, name, contactUrl }));
  }

  /**
   * The reviewer of a milestone that is handed in now: the one the hire chose, else the topic's expert or the cohort's
   * manager, or the next who is not away. Where the guild has nobody in that role, the mentors review.
   * @throws Problem 422 when somebody was chosen who cannot review it
   */
  async choose(walk: JourneyWalk, key: string, chosenId: string | undefined): Promise<ChosenReviewer> {
    const role = walk.row(key).reviewer ?? 'mentor';
    const candidates = await this.candidates(walk, key);
    if (chosenId !== undefined) {
      const chosen = candidates.find((person) => person.id === chosenId);
      if (!chosen) throw Problem.invalid([{ field: 'reviewerId', problem: 'This person cannot review it. Choose one of those offered.' }]);
      return { role, person: chosen };
    }
    const away = await this.awayToday(candidates.map(({ id }) => id), walk.journey.timeZone);
    const here = candidates.filter(({ id }) => !away.has(id));
    const choice = here.length > 0 ? here : candidates;
    const usual = role === 'manager' ? choice.find((person) => person.id === walk.journey.managerId) : undefined;
    const person = usual ?? choice[0];
    return person ? { role, person } : { role: 'mentor', person: null };
  }

  /** Whether whoever was asked by name to review does not answer now, and until when; null when they do, or nobody was. */
  async absenceOfReviewer(walk: JourneyWalk, key: string): Promise<{ until: string | null } | null> {
    const reviewerId = walk.row(key).submission?.reviewerId ?? null;
    if (reviewerId === null) return null;
    const person = await this.people.find(walk.journey.guildId, reviewerId);
    if (!person || person.deactivated) return { until: null };
    const until = (await this.awayToday([reviewerId], person.timeZone)).get(reviewerId);
    return until === undefined ? null : { until };
  }

  /** Who of these is away today, with the last day. */
  private async awayToday(personIds: readonly string[], timeZone: string): Promise<Map<string, string>> {
    const today = localDateOf(this.clock.now(), timeZone);
    const away = await this.people.awayOf(personIds);
    return new Map([...away].flatMap(([id, periods]) => periods.filter(({ from, to }) => from <= today && today <= to).map(({ to }): [string, string] => [id, to])));
  }
}
