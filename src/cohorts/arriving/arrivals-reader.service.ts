import { Injectable } from '@nestjs/common';
import { addDays, localDateOf, type LocalDate } from '../../calendars/domain/local-date';
import { Cohorts, type CohortRow, type WalkedBy } from '../../journeys/journeys.api';
import { Paths } from '../../paths/paths.api';
import { People, type PersonContact, type StartingPerson } from '../../people/people.api';
import { Clock } from '../../platform/clock/clock';
import { cohortFor, mentorsFor, ruleFor, type CohortToJoin, type MentorWithRoom } from '../domain/arrivals';
import { ArrivalRulesRepository, type ArrivalRuleRow } from '../persistence/arrival-rules.repository';

/** Whoever started longer ago and walks nothing is no newcomer any more. */
const DAYS_LOOKED_BACK = 30;

type JoinableCohort = CohortRow & CohortToJoin;

/** Where somebody would go by the guild's rules. */
export interface Arrival {
  person: StartingPerson;
  rule: ArrivalRuleRow | null;
  cohort: JoinableCohort | null;
  mentor: PersonContact | null;
  backup: PersonContact | null;
}

/** Somebody whose journey begins on another day than they do. */
export interface MovedStart {
  person: StartingPerson;
  journey: WalkedBy;
}

/** Who starts soon, and where the rules would put them. Reads a fixed number of times, however many they are. */
@Injectable()
export class ArrivalsReader {
  constructor(
    private readonly people: People,
    private readonly cohorts: Cohorts,
    private readonly paths: Paths,
    private readonly rules: ArrivalRulesRepository,
    private readonly clock: Clock,
  ) {}

  async of(guildId: string): Promise<{ arriving: Arrival[]; moved: MovedStart[] }> {
    const today = localDateOf(this.clock.now(), 'UTC');
    const starting = await this.people.startingFrom(guildId, addDays(today, -DAYS_LOOKED_BACK));
    if (starting.length === 0) return { arriving: [], moved: [] };
    const walked = await this.cohorts.walkedBy(starting.map(({ id }) => id));
    const arriving = starting.filter(({ id }) => !walked.has(id));
    return { arriving: await this.propose(guildId, arriving), moved: starting.flatMap((person) => movedStart(person, walked.get(person.id))) };
  }

  private async propose(guildId: string, people: readonly StartingPerson[]): Promise<Arrival[]> {
    const [rules, cohorts, mentors] = await Promise.all([this.rules.list(guildId), this.joinable(guildId), this.people.withRole(guildId, 'mentor')]);
    const rooms = await this.rooms(guildId, mentors);
    const byId = new Map(mentors.map((mentor) => [mentor.id, mentor]));
    return people.map((person) => {
      const rule = ruleFor(rules, person.siteId);
      const cohort = rule && cohortFor(rule, person.startsOn, cohorts);
      const chosen = cohort && mentorsFor(person, rooms.on(person.startsOn));
      // Whoever is proposed for one carries them for the next.
      if (chosen) rooms.take(chosen);
      return { person, rule, cohort, mentor: byId.get(chosen?.mentorId ?? '') ?? null, backup: byId.get(chosen?.backupId ?? '') ?? null };
    });
  }

  /** Cohorts that begin, or in which somebody still walks. */
  private async joinable(guildId: string): Promise<JoinableCohort[]> {
    const cohorts = (await this.cohorts.list(guildId)).filter(({ walking }) => walking > 0);
    const paths = await Promise.all(cohorts.map(({ pathVersionId }) => this.paths.version(guildId, pathVersionId)));
    return cohorts.flatMap((cohort, index) => {
      const path = paths[index];
      return path ? [{ ...cohort, pathId: path.pathId }] : [];
    });
  }

  private async rooms(guildId: string, mentors: readonly PersonContact[]) {
    const ids = mentors.map(({ id }) => id);
    const [sums, limits, away] = await Promise.all([
      this.cohorts.mentorSums(guildId, localDateOf(this.clock.now(), 'UTC')), this.cohorts.mentorLimits(ids), this.people.awayOf(ids),
    ]);
    const load = new Map(mentors.map(({ id }) => [id, { hires: sums.get(id)?.primary ?? 0, backing: sums.get(id)?.backup ?? 0 }]));
    return {
      on: (day: LocalDate): MentorWithRoom[] =>
        mentors.map(({ id, siteId }) => ({
          id, siteId, ...(load.get(id) ?? { hires: 0, backing: 0 }), limit: limits.get(id) ?? 0,
          away: (away.get(id) ?? []).some(({ from, to }) => from <= day && day <= to),
        })),
      take: ({ mentorId, backupId }: { mentorId: string; backupId: string }) => {
        load.get(mentorId)!.hires += 1;
        load.get(backupId)!.backing += 1;
      },
    };
  }
}

/** Only of a first journey that is under way: later ones begin when they begin. */
function movedStart(person: StartingPerson, journeys: readonly WalkedBy[] = []): MovedStart[] {
  const [journey] = journeys;
  if (!journey || journeys.length > 1 || journey.over) return [];
  return journey.startOn === person.startsOn || person.settledStartOn === person.startsOn ? [] : [{ person, journey }];
}
