import { isLocalDate } from '../../calendars/domain/local-date';
import { assignedOn, handedOn, isTwiceThere, type MentorAssignment, type MentorKind } from '../domain/mentor-cover';
import type { ChangeToWrite } from '../persistence/mentor-assignments.repository';
import type { JourneyWalk } from '../walk/journey-walk';

/** Who could come, as far as it matters. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly isMentor: boolean;
  readonly deactivated: boolean;
}

/** What is asked for, looked up. */
export interface AskedChange {
  readonly mentor: Candidate | null;
  readonly backup: Candidate | null;
  readonly from: string;
}

export interface PlannedChange {
  readonly after: readonly MentorAssignment[];
  readonly changes: readonly ChangeToWrite[];
  /** why it cannot be; empty when nothing stands in the way */
  readonly problems: readonly string[];
}

/** What a change would make of one journey's assignments, and what stands in its way. */
export function planMentorChange({ journey }: JourneyWalk, before: readonly MentorAssignment[], { mentor, backup, from }: AskedChange): PlannedChange {
  if (!isLocalDate(from)) return { after: before, changes: [], problems: ['There is no such day.'] };
  const wanted = [['primary', mentor], ['backup', backup]] as const;
  const comes = wanted.flatMap(([kind, person]) => (person ? [{ kind, person }] : []));
  const changes = comes.flatMap(({ kind, person }): ChangeToWrite[] => {
    const there = assignedOn(before, kind, from);
    // Who is there and stays needs nothing, unless somebody else was to come later.
    return there?.personId === person.id && there.to === null ? [] : [{ kind, beforeId: there?.personId ?? null, afterId: person.id, from }];
  });
  const after = changes.reduce<readonly MentorAssignment[]>((all, change) => handedOn(all, { kind: change.kind, personId: change.afterId, from }), before);
  const problems = comes.flatMap(({ kind, person }) => problemsWith(kind, person, journey.hire.id));
  if (from < journey.today) problems.push('What was is not changed: choose today or a day to come.');
  if (journey.state === 'ended' || journey.state === 'completed') problems.push('This journey is over.');
  if (isTwiceThere(after.filter(({ to }) => to === null || to >= from))) {
    problems.push('Mentor and backup would be the same person. Choose another for one of them, so that one can stand in.');
  }
  return { after, changes, problems };
}

function problemsWith(kind: MentorKind, { id, name, isMentor, deactivated }: Candidate, hireId: string): string[] {
  const role = kind === 'primary' ? 'mentor' : 'backup';
  if (deactivated) return [`${name}’s account is closed.`];
  if (!isMentor) return [`${name} does not have the mentor role.`];
  return id === hireId ? [`${name} cannot be their own ${role}.`] : [];
}
