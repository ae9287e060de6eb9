import { Injectable } from '@nestjs/common';
import { dayInWords } from '../../calendars/domain/day-words';
import { Cohorts } from '../starting/cohorts.facade';
import { People, type PersonContact } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import { Messages, type Message } from '../../platform/messages/messages';
import { uncoveredDays } from '../domain/coverage';
import { can } from '../domain/journey-policy';
import { assignedOn, type MentorAssignment } from '../domain/mentor-cover';
import { MENTOR_LIMIT } from '../domain/mentor-limit';
import type { ChangeMentorsDto, MentorChangePreviewDto, MentorPairDto, MentorsChangedDto, PlanMentorChangeDto } from '../dto/mentoring.dto';
import { JourneyChangesRepository } from '../persistence/journey-changes.repository';
import type { PersonRow } from '../persistence/journeys.repository';
import { MentorAssignmentsRepository, type AssignmentRow, type ChangeToWrite } from '../persistence/mentor-assignments.repository';
import { calendarOf } from '../reading/calendar-of';
import { refOf } from '../reading/cards';
import type { JourneyWalk } from '../walk/journey-walk';
import { requirePermission, Walks, type ReadingWalk } from '../walk/walks.service';
import { planMentorChange, type AskedChange, type Candidate } from './plan-mentor-change';

/** Whom somebody is away from, as far ahead as a manager looks, in milliseconds. */
const LOOKED_AHEAD_DAYS = 60;

/** Gives hires another mentor or backup from a day on: shown first, then all of them or none, with one note. */
@Injectable()
export class Reassigning {
  constructor(
    private readonly walks: Walks,
    private readonly assignments: MentorAssignmentsRepository,
    private readonly changes: JourneyChangesRepository,
    private readonly cohorts: Cohorts,
    private readonly people: People,
    private readonly messages: Messages,
    private readonly requests: RequestsRepository,
    private readonly clock: Clock,
  ) {}

  /** What would change for whom, what goes along, and who is told; nothing happens yet. @throws Problem 404, 422 */
  async preview(actor: Actor, input: PlanMentorChangeDto): Promise<MentorChangePreviewDto> {
    const now = this.clock.now();
    const asked = await this.look(actor, input);
    const walks = await this.walks.readMany(actor, input.journeyIds);
    if (walks.length < input.journeyIds.length) throw Problem.notFound('journey');
    const [assignments, meetings] = await Promise.all([
      this.assignments.of(input.journeyIds), this.assignments.meetingsToCome(input.journeyIds, now),
    ]);
    const people = await this.namesOf(actor, asked, assignments);
    const calendars = await this.people.calendarsOf(actor.guildId, [...people.values()]);
    const planned = walks
      .sort((a, b) => a.reading.hire.name.localeCompare(b.reading.hire.name) || a.reading.id.localeCompare(b.reading.id))
      .map((found) => {
        const before = assignments.get(found.reading.id) ?? [];
        const plan = planMentorChange(found.walk, before, asked);
        const goes = meetings.filter(({ journeyId, withId, day }) =>
          journeyId === found.reading.id && day >= asked.from && plan.changes.some(({ beforeId }) => beforeId !== null && beforeId === withId));
        return { found, plan, before, goesAlong: [...opensOf(found.walk, plan.changes), ...goes.map(({ key, day }) => `${found.walk.titleOf(key)}, ${dayInWords(day)}`)] };
      });
    const told = new Set(planned.flatMap(({ plan }) => plan.changes.flatMap(({ beforeId, afterId }) => [beforeId, afterId])));
    return {
      hires: planned.map(({ found, plan, before, goesAlong }) => ({
        journeyId: found.reading.id,
        revision: found.reading.revision,
        hire: refOf(found.reading.hire),
        before: pairOn(before, asked.from, people),
        after: pairOn(plan.after, asked.from, people),
        goesAlong,
        uncovered: plan.problems.length > 0 ? [] : uncoveredBy(found, plan.after, asked.from, calendars),
        problems: plan.changes.length === 0 && plan.problems.length === 0 ? ['Nothing would change for this hire.'] : [...plan.problems],
      })),
      told: [...told].flatMap((id) => people.get(id ?? '') ?? []).filter(({ id }) => id !== actor.personId).map(refOf),
      warnings: await this.warnings(actor, asked, planned.flatMap(({ plan }) => plan.changes), now),
    };
  }

  /** Makes the change that was previewed. @throws Problem 404, 412 when a journey moved on since, 422 */
  async change(actor: Actor, key: string | null, input: ChangeMentorsDto): Promise<MentorsChangedDto> {
    const asked = await this.look(actor, input);
    const at = this.clock.now();
    const journeys = [...input.journeys].sort((a, b) => (a.id < b.id ? -1 : 1));
    const command = `change_mentors ${journeys.map(({ id }) => id).join(' ')}`;
    const { kept, replayed } = await this.requests.once({ personId: actor.personId, key, command, at }, async () => {
      let changed = 0;
      // In the order of ids, so that two managers who change the same hires never wait for each other in a circle.
      for (const { id, revision } of journeys) changed += await this.changeOne(actor, { id, revision }, asked, input.note.trim(), at);
      return changed;
    });
    return { changed: kept, replayed };
  }

  private async changeOne(actor: Actor, { id, revision }: { id: string; revision: number }, asked: AskedChange, note: string, at: Date): Promise<number> {
    const walk = await this.walks.lock(actor, id);
    requirePermission(can(walk.actor(), 'mentors.assign'));
    if (walk.journey.revision !== revision) throw Problem.stale(walk.journey.revision);
    const before = (await this.assignments.of([id])).get(id) ?? [];
    const { changes, problems } = planMentorChange(walk, before, asked);
    const [problem] = problems;
    if (problem !== undefined) throw Problem.invalid([{ field: 'journeys', problem: `${walk.journey.hire.name}: ${problem}` }]);
    if (changes.length === 0) return 0;
    await this.assignments.replace(id, changes);
    await this.assignments.recordChanges(id, changes, note, actor.personId, at);
    for (const { beforeId, afterId, from } of changes) {
      if (beforeId !== null) await this.assignments.handMeetingsOn(id, beforeId, afterId, from, at);
    }
    await this.record(actor, walk, changes, at);
    return 1;
  }

  private async record(actor: Actor, { journey }: JourneyWalk, changes: readonly ChangeToWrite[], at: Date): Promise<void> {
    const concerned = changes.flatMap(({ beforeId, afterId }) => (beforeId === null ? [afterId] : [beforeId, afterId]));
    const revision = await this.changes.save({
      guildId: journey.guildId,
      journeyId: journey.id,
      actorId: actor.personId,
      at,
      journeyState: journey.state,
      milestones: [],
      activity: changes.map(({ kind, beforeId, afterId, from }) => ({ key: null, code: kind === 'primary' ? 'mentor_changed' : 'backup_changed', data: { beforeId, afterId, from } })),
      live: { guildId: journey.guildId, to: [journey.hire.id, ...concerned], managers: true, journeyId: journey.id, cohortId: journey.cohortId },
      once: null,
    });
    // Whoever comes later, or has gone, may not open the journey: what they read is in their own list.
    const page = { title: journey.hire.name, link: '/my-hires' };
    const own = { actorId: actor.personId, key: null, once: `mentors_changed:${journey.id}:${revision}` };
    const after = new Set(changes.map(({ afterId }) => afterId));
    const gone = new Set(changes.flatMap(({ beforeId }) => (beforeId !== null && !after.has(beforeId) ? [beforeId] : [])));
    await this.messages.tell([
      { ...own, personId: journey.hire.id, kind: 'mentors_changed', journeyId: journey.id },
      ...[...after].map((personId): Message => ({ ...own, personId, kind: 'hire_given', journeyId: null, page })),
      ...[...gone].map((personId): Message => ({ ...own, personId, kind: 'hire_handed_on', journeyId: null, page })),
    ], at);
  }

  private async look(actor: Actor, { mentorId, backupId, from }: Pick<PlanMentorChangeDto, 'mentorId' | 'backupId' | 'from'>): Promise<AskedChange> {
    if (mentorId === undefined && backupId === undefined) {
      throw Problem.invalid([{ field: 'mentorId', problem: 'Choose a mentor or a backup.' }]);
    }
    const found = await this.people.findByIds(actor.guildId, [mentorId, backupId].filter((id) => id !== undefined));
    const pick = (id: string | undefined, field: string): Candidate | null => {
      if (id === undefined) return null;
      const person = found.find((candidate) => candidate.id === id);
      if (!person) throw Problem.invalid([{ field, problem: 'There is no such person in this guild.' }]);
      return { id: person.id, name: person.name, isMentor: person.roles.includes('mentor'), deactivated: person.deactivated };
    };
    return { mentor: pick(mentorId, 'mentorId'), backup: pick(backupId, 'backupId'), from };
  }

  private async namesOf(actor: Actor, { mentor, backup }: AskedChange, assignments: ReadonlyMap<string, AssignmentRow[]>): Promise<Map<string, PersonContact>> {
    const ids = new Set([...assignments.values()].flat().map(({ personId }) => personId));
    for (const person of [mentor, backup]) if (person) ids.add(person.id);
    return new Map((await this.people.findByIds(actor.guildId, [...ids])).map((person) => [person.id, person]));
  }

  private async warnings(actor: Actor, { mentor, backup, from }: AskedChange, changes: readonly ChangeToWrite[], now: Date): Promise<string[]> {
    const people = [mentor, backup].filter((person) => person !== null);
    const [sums, limits, away] = await Promise.all([
      this.cohorts.mentorSums(actor.guildId, now.toISOString().slice(0, 10)),
      this.assignments.limitsOf(people.map(({ id }) => id)),
      this.people.awayOf(people.map(({ id }) => id)),
    ]);
    const until = new Date(Date.parse(`${from}T12:00:00Z`) + LOOKED_AHEAD_DAYS * 86_400_000).toISOString().slice(0, 10);
    return people.flatMap(({ id, name }) => {
      const more = changes.filter((change) => change.kind === 'primary' && change.afterId === id).length;
      const active = (sums.get(id)?.primary ?? 0) + more;
      const limit = limits.get(id) ?? MENTOR_LIMIT;
      const next = away.get(id)?.find((period) => period.to >= from && period.from <= until);
      return [
        ...(more > 0 && active > limit ? [`${name} would mentor ${active} hires at once; their limit is ${limit}.`] : []),
        ...(next ? [`${name} is away from ${dayInWords(next.from)} to ${dayInWords(next.to)}.`] : []),
      ];
    });
  }
}

/** Who would be there on a day; whoever cannot be named has left the guild's list. */
function pairOn(assignments: readonly MentorAssignment[], day: string, people: ReadonlyMap<string, PersonRow>): MentorPairDto {
  const there = (kind: 'primary' | 'backup') => {
    const person = people.get(assignedOn(assignments, kind, day)?.personId ?? '');
    return person ? refOf(person) : null;
  };
  return { mentor: there('primary'), backup: there('backup') };
}

/** What waits on whoever goes and goes along, as managers may know it: no call for help that the hire did not show them. */
function opensOf(walk: JourneyWalk, changes: readonly ChangeToWrite[]): string[] {
  const kinds = new Set(changes.map(({ kind }) => kind));
  return walk.milestones.flatMap((row) => {
    const theirs = kinds.has('primary') && ((row.submission !== null && row.submission.reviewerId === null) || row.blocker?.widened === true);
    const task = (row.assignee === 'mentor' && kinds.has('primary')) || (row.assignee === 'backup' && kinds.has('backup'));
    const open = ['available', 'in_progress', 'changes_requested', 'reopened'].includes(row.state);
    return theirs || (task && open) ? [walk.titleOf(row.key)] : [];
  });
}

/** Days of the rest of the journey on which neither of the new two works. */
function uncoveredBy(
  { walk, reading }: ReadingWalk,
  after: readonly MentorAssignment[],
  from: string,
  calendars: Awaited<ReturnType<People['calendarsOf']>>,
): string[] {
  const there = (['primary', 'backup'] as const).flatMap((kind) => calendars.get(assignedOn(after, kind, from)?.personId ?? '') ?? []);
  const first = from > reading.startOn ? from : reading.startOn;
  const last = walk.milestones.reduce((latest, { currentDue }) => (currentDue > latest ? currentDue : latest), first);
  return uncoveredDays(calendarOf(reading), there, first, last);
}
