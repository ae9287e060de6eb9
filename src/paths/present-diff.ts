import { pathDiff, type MilestoneChange, type PhaseChange } from './domain/path-diff';
import { milestonesOf, type PathDocument } from './domain/path-document';
import { textDiff } from './domain/text-diff';
import type { ComparedDto, MilestoneChangeDto, PathDiffDto, PhaseChangeDto } from './dto/path-diff.dto';
import { presentItem } from './path-presenter';

/** One side of a comparison: a published version, or the draft. */
export interface Compared {
  id: string | null;
  number: number | null;
  document: PathDocument;
}

/** In what `to` differs from `from`, for people to read. */
export function presentDiff(from: Compared, to: Compared): PathDiffDto {
  const { fields, phases, milestones } = pathDiff(from.document, to.document);
  const titles = new Map([from, to].flatMap(({ document }) => milestonesOf(document).map(({ key, title }) => [key, title] as const)));
  return {
    from: presentSide(from),
    to: presentSide(to),
    fields,
    phases: phases.map(presentPhaseChange),
    milestones: milestones.map(presentChange),
    titles: [...titles].map(([key, title]) => ({ key, title })),
  };
}

function presentSide({ id, number, document: { title, description } }: Compared): ComparedDto {
  return { id, number, title, description: description ?? null };
}

function presentPhaseChange(change: PhaseChange): PhaseChangeDto {
  const { key, kind } = change;
  if (change.kind === 'added') return { key, kind, title: change.after.title, titleBefore: null, moved: false, fields: [] };
  if (change.kind === 'removed') return { key, kind, title: change.before.title, titleBefore: null, moved: false, fields: [] };
  const { before, after, moved, fields } = change;
  return { key, kind, title: after.title, titleBefore: fields.includes('title') ? before.title : null, moved, fields };
}

function presentChange(change: MilestoneChange): MilestoneChangeDto {
  const before = change.kind === 'added' ? null : change.before;
  const after = change.kind === 'removed' ? null : change.after;
  const fields = change.kind === 'changed' ? change.fields : [];
  return {
    key: change.key,
    kind: change.kind,
    before: before && presentItem(before.milestone),
    after: after && presentItem(after.milestone),
    phaseBefore: before?.phase.title ?? null,
    phaseAfter: after?.phase.title ?? null,
    moved: change.kind === 'changed' ? change.moved : null,
    fields,
    guide: fields.includes('guide') ? textDiff(before?.milestone.guide ?? '', after?.milestone.guide ?? '') : null,
  };
}
