import type {
  AssigneeRole, Completion, CompletionMode, MilestoneDefinition, MilestoneType, PathDocument, Requirement, ReviewerRole,
} from './path-document';
import { milestonesOf } from './path-document';

/** One change made to several milestones of a draft; what is absent stays as it is. */
export interface MilestoneEdit {
  keys: readonly string[];
  /** Replaces the due rule, a guild day's too. */
  dueDay?: number;
  mode?: CompletionMode;
  /** Who reviews it; with mode `auto`, who reviews a link where no integration is set up. */
  reviewer?: ReviewerRole;
  assignee?: AssigneeRole;
  requirement?: Requirement;
  type?: MilestoneType;
}

/** The edited document, or every reason why nothing was edited, by the edit's fields. */
export type EditResult =
  | { ok: true; document: PathDocument }
  | { ok: false; refusals: { field: string; problem: string }[] };

/**
 * Applies one edit to all milestones that it names, or to none of them. What the edit leaves unsaid follows along:
 * a milestone that stays in review keeps its reviewer, one that leaves it loses it, and a condition goes with
 * `conditional`.
 */
export function editMilestones(document: PathDocument, edit: MilestoneEdit): EditResult {
  const refusals = refusalsOf(document, edit);
  if (refusals.length > 0) return { ok: false, refusals };
  const edited = new Set(edit.keys);
  const phases = document.phases.map((phase) => ({
    ...phase,
    milestones: phase.milestones.map((milestone) => (edited.has(milestone.key) ? applied(milestone, edit) : milestone)),
  }));
  return { ok: true, document: { ...document, phases } };
}

function refusalsOf(document: PathDocument, { keys, ...change }: MilestoneEdit): { field: string; problem: string }[] {
  const byKey = new Map(milestonesOf(document).map((milestone) => [milestone.key, milestone]));
  const unknown = keys.flatMap((key, index) =>
    byKey.has(key) ? [] : [{ field: `keys[${index}]`, problem: `This draft has no milestone with the key “${key}”.` }],
  );
  if (Object.values(change).every((value) => value === undefined)) {
    unknown.push({ field: 'keys', problem: 'Say what to change: day, mode, reviewer, assignee, requirement or type.' });
  }
  if (change.reviewer === undefined) return unknown;
  const unreviewed = keys.flatMap((key) => {
    const milestone = byKey.get(key);
    const mode = change.mode ?? milestone?.completion.mode;
    return milestone && (mode === 'self' || mode === 'attend') ? [milestone] : [];
  });
  if (unreviewed.length === 0) return unknown;
  const named = unreviewed.slice(0, 3).map(({ title }) => `“${title}”`).join(', ');
  const more = unreviewed.length > 3 ? ` and ${unreviewed.length - 3} more` : '';
  return [...unknown, { field: 'reviewer', problem: `Nobody reviews ${named}${more}: set the mode to review as well.` }];
}

function applied(milestone: MilestoneDefinition, edit: MilestoneEdit): MilestoneDefinition {
  const { condition, ...rest } = milestone;
  const requirement = edit.requirement ?? milestone.requirement;
  return {
    ...rest,
    type: edit.type ?? milestone.type,
    completion: completionOf(milestone.completion, edit),
    due: edit.dueDay === undefined ? milestone.due : { day: edit.dueDay },
    requirement,
    ...(requirement === 'conditional' && condition !== undefined ? { condition } : {}),
    assignee: edit.assignee ?? milestone.assignee,
  };
}

function completionOf(before: Completion, edit: MilestoneEdit): Completion {
  const mode = edit.mode ?? before.mode;
  switch (mode) {
    case 'review': {
      const reviewer = edit.reviewer ?? before.reviewer;
      return reviewer === undefined ? { mode } : { mode, reviewer };
    }
    case 'auto': {
      const fallback = edit.reviewer === undefined ? before.fallback : { mode: 'review' as const, reviewer: edit.reviewer };
      return fallback === undefined ? { mode } : { mode, fallback };
    }
    default:
      return { mode };
  }
}
