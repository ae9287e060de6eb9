import { Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendars/domain/local-date';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Problem } from '../../platform/http/problem';
import { MENTOR_LIMIT } from '../domain/mentor-limit';
import type { MentorHiresDto, OwnMentoringDto } from '../dto/mentoring.dto';
import { MentorAssignmentsRepository } from '../persistence/mentor-assignments.repository';

/** What is told of changes, in milliseconds: two weeks. */
const CHANGES_SHOWN_MS = 14 * 24 * 60 * 60 * 1000;

/** What each mentor carries: their own view of it, and a manager's. */
@Injectable()
export class OwnMentoring {
  constructor(
    private readonly assignments: MentorAssignmentsRepository,
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor): Promise<OwnMentoringDto> {
    const now = this.clock.now();
    const [limits, hires, changes] = await Promise.all([
      this.assignments.limitsOf([actor.personId]),
      this.assignments.mentoredBy(actor.guildId, actor.personId, localDateOf(now, actor.timeZone)),
      this.assignments.changesOfPerson(actor.personId, new Date(now.getTime() - CHANGES_SHOWN_MS)),
    ]);
    return {
      limit: limits.get(actor.personId) ?? MENTOR_LIMIT,
      active: hires.filter(({ kind }) => kind === 'primary').length,
      changes: changes.map(({ hire, kind, before, after, from, note, by, at }) => {
        const taking = after.id === actor.personId;
        return { hire, kind, taking, other: taking ? before : after, from, note, by, at: at.toISOString() };
      }),
    };
  }

  async setLimit(actor: Actor, limit: number): Promise<OwnMentoringDto> {
    await this.assignments.setLimit(actor.personId, limit);
    return this.of(actor);
  }

  /** Whom somebody of the guild accompanies, for managers. @throws Problem 404 */
  async hiresOf(actor: Actor, personId: string): Promise<MentorHiresDto> {
    const person = await this.people.find(actor.guildId, personId);
    if (!person) throw Problem.notFound('person');
    const [limits, hires] = await Promise.all([
      this.assignments.limitsOf([personId]),
      this.assignments.mentoredBy(actor.guildId, personId, localDateOf(this.clock.now(), person.timeZone)),
    ]);
    const { id, name, contactUrl, deactivated } = person;
    return { person: { id, name, contactUrl }, left: deactivated, limit: limits.get(personId) ?? MENTOR_LIMIT, hires };
  }
}
