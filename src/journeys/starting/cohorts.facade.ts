import { Injectable } from '@nestjs/common';
import { CohortsRepository, type CohortRow, type CohortSums, type HireSince, type MentorSums, type WalkedBy } from '../persistence/cohorts.repository';
import { MENTOR_LIMIT } from '../domain/mentor-limit';
import { MentorAssignmentsRepository } from '../persistence/mentor-assignments.repository';

export type { CohortRow, CohortSums, HireSince, MentorSums, WalkedBy };

/** What other modules ask about cohorts, and about who walks what. */
@Injectable()
export class Cohorts {
  constructor(
    private readonly cohorts: CohortsRepository,
    private readonly assignments: MentorAssignmentsRepository,
  ) {}

  /** The guild's cohorts with how far they have come, newest start first. */
  list(guildId: string): Promise<CohortSums[]> {
    return this.cohorts.list(guildId);
  }

  /** One cohort of this guild, or null. */
  find(guildId: string, cohortId: string): Promise<CohortRow | null> {
    return this.cohorts.find(guildId, cohortId);
  }

  nameTaken(guildId: string, name: string): Promise<boolean> {
    return this.cohorts.nameTaken(guildId, name);
  }

  /** Which of these people walk any version of this path now, or are about to. */
  walking(pathId: string, personIds: readonly string[]): Promise<Set<string>> {
    return this.cohorts.walking(pathId, personIds);
  }

  /** What these people walk or have walked, by person; who never did is left out. */
  async walkedBy(personIds: readonly string[]): Promise<Map<string, WalkedBy[]>> {
    const byPerson = new Map<string, WalkedBy[]>();
    for (const journey of await this.cohorts.walkedBy(personIds)) {
      byPerson.set(journey.personId, [...(byPerson.get(journey.personId) ?? []), journey]);
    }
    return byPerson;
  }

  /** Everybody who walks a path of the guild, or did, with the first day of their first journey. */
  hires(guildId: string): Promise<HireSince[]> {
    return this.cohorts.hires(guildId);
  }

  /** How many unfinished journeys each mentor of the guild accompanies, by person; who accompanies none is left out. */
  async mentorSums(guildId: string, today: string): Promise<Map<string, MentorSums>> {
    const rows = await this.cohorts.mentorSums(guildId, today);
    return new Map(rows.map(({ personId, ...sums }) => [personId, sums]));
  }

  /** How many hires each of these mentors takes at once: what they said, or two. */
  async mentorLimits(personIds: readonly string[]): Promise<Map<string, number>> {
    const said = await this.assignments.limitsOf(personIds);
    return new Map(personIds.map((id) => [id, said.get(id) ?? MENTOR_LIMIT]));
  }
}
