import type { FieldFault } from '../platform/http/problem';
import { PATH_FORMAT, type Completion, type MilestoneDefinition, type PathDocument, type Phase } from './domain/path-document';
import type { FaultPlace } from './domain/path-rules';
import type { WriteDraftDto, WriteMilestoneDto, WritePhaseDto } from './dto/write-path.dto';

/**
 * Reads what somebody wrote into a path document. What is empty is left out, as it is in documents that came from files.
 * A reviewer that goes with another mode than the one chosen is dropped.
 *
 * @param key the path's, which never changes
 * @returns the document, and every milestone that does not say when it is due, or says it twice
 */
export function writtenDocument(key: string, { title, description, phases }: WriteDraftDto): { document: PathDocument; errors: FieldFault[] } {
  const errors = phases.flatMap(({ milestones }, phase) =>
    milestones.flatMap(({ dueDay, dueGuildDayFrom }, milestone) =>
      isGiven(dueDay) === isGiven(dueGuildDayFrom)
        ? [{ field: `${fieldAt({ phase, milestone })}.dueDay`, problem: 'Say when it is due: on a working day, or on the guild day from one.' }]
        : [],
    ),
  );
  return { document: { format: PATH_FORMAT, key, title, ...given('description', description), phases: phases.map(phaseOf) }, errors };
}

/** Where a fault sits, as a path into the document: `phases[1].milestones[3].needs[0]`. */
export function fieldAt({ phase, milestone, field, entry }: FaultPlace): string {
  const steps = [
    phase === undefined ? null : `phases[${phase}]`,
    milestone === undefined ? null : `milestones[${milestone}]`,
    field === undefined ? null : `${field}${entry === undefined ? '' : `[${entry}]`}`,
  ];
  return steps.filter((step) => step !== null).join('.');
}

function phaseOf({ key, title, summary, milestones }: WritePhaseDto): Phase {
  return { key, title, ...given('summary', summary), milestones: milestones.map(milestoneOf) };
}

function milestoneOf(written: WriteMilestoneDto): MilestoneDefinition {
  const { key, title, guide, doneWhen, type, dueDay, dueGuildDayFrom, needs, requirement, assignee } = written;
  return {
    key,
    title,
    guide,
    ...(doneWhen.length > 0 ? { doneWhen } : {}),
    type,
    completion: completionOf(written),
    ...given('provedBy', written.provedBy),
    due: isGiven(dueDay) ? { day: dueDay } : { guildDayFrom: dueGuildDayFrom ?? 1 },
    needs,
    requirement,
    ...given('condition', written.condition),
    ...given('effortMinutes', written.effortMinutes),
    ...given('owner', written.owner),
    ...given('reviewBy', written.reviewBy),
    assignee,
  };
}

function completionOf({ mode, reviewer, fallbackReviewer }: WriteMilestoneDto): Completion {
  if (mode === 'review') return { mode, ...given('reviewer', reviewer) };
  if (mode === 'auto') return isGiven(fallbackReviewer) ? { mode, fallback: { mode: 'review', reviewer: fallbackReviewer } } : { mode };
  return { mode };
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined && value !== '';
}

function given<Name extends string, T>(name: Name, value: T | null | undefined): Partial<Record<Name, T>> {
  return isGiven(value) ? ({ [name]: value } as Record<Name, T>) : {};
}
