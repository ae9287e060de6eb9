import type { PathDocument } from '../domain/path-document';

/** A document's milestones as rows of `milestone_definitions`, by their column names. */
export function definitionRowsOf(document: PathDocument): Record<string, unknown>[] {
  return document.phases
    .flatMap((phase) => phase.milestones.map((milestone) => ({ phase, milestone })))
    .map(({ phase, milestone }, position) => ({
      key: milestone.key,
      position,
      phase_key: phase.key,
      phase_title: phase.title,
      title: milestone.title,
      guide: milestone.guide,
      done_when: milestone.doneWhen ?? [],
      type: milestone.type,
      mode: milestone.completion.mode,
      reviewer: milestone.completion.reviewer ?? null,
      fallback_reviewer: milestone.completion.fallback?.reviewer ?? null,
      proved_by: milestone.provedBy ?? null,
      due_day: 'day' in milestone.due ? milestone.due.day : null,
      due_guild_day_from: 'guildDayFrom' in milestone.due ? milestone.due.guildDayFrom : null,
      needs: milestone.needs,
      requirement: milestone.requirement,
      condition: milestone.condition ?? null,
      effort_minutes: milestone.effortMinutes ?? null,
      owner: milestone.owner ?? null,
      review_by: milestone.reviewBy ?? null,
      assignee: milestone.assignee,
    }));
}
