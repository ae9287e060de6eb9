import type { PathDraftDto, PathItemDto, WriteDraftDto, WriteMilestoneDto, WritePhaseDto } from '../../../shared/api/types';

/** A draft's whole text: what the editor changes, and what is sent when it is saved. */
export interface DraftDocument extends Omit<WriteDraftDto, 'phases'> {
  phases: DraftPhase[];
}

export interface DraftPhase extends Omit<WritePhaseDto, 'milestones'> {
  milestones: DraftMilestone[];
}

export type DraftMilestone = Required<WriteMilestoneDto>;

/** Where a milestone stands: indexes into the phases and one phase's milestones. */
export interface Place {
  phase: number;
  index: number;
}

/** The text of a draft as the server answered it. */
export function documentOf({ title, description, phases }: Pick<PathDraftDto, 'title' | 'description' | 'phases'>): DraftDocument {
  return {
    title,
    description,
    phases: phases.map(({ key, title: name, summary, milestones }) => ({ key, title: name, summary, milestones: milestones.map(milestoneOf) })),
  };
}

function milestoneOf({ reading: _, ...item }: PathItemDto): DraftMilestone {
  return item;
}

/** Every milestone, in the order in which it is written. */
export function milestonesIn(document: DraftDocument): DraftMilestone[] {
  return document.phases.flatMap(({ milestones }) => milestones);
}

export function findMilestone(document: DraftDocument, key: string): DraftMilestone | null {
  return milestonesIn(document).find((one) => one.key === key) ?? null;
}

export function placeOf(document: DraftDocument, key: string): Place | null {
  for (const [phase, { milestones }] of document.phases.entries()) {
    const index = milestones.findIndex((one) => one.key === key);
    if (index >= 0) return { phase, index };
  }
  return null;
}

/** Says something else about one milestone; its key stays. */
export function changeMilestone(document: DraftDocument, key: string, change: Partial<DraftMilestone>): DraftDocument {
  return eachPhase(document, (phase) =>
    phase.milestones.some((one) => one.key === key)
      ? { ...phase, milestones: phase.milestones.map((one) => (one.key === key ? { ...one, ...change, key } : one)) }
      : phase,
  );
}

/** Gives a milestone another key, and follows it wherever others need it. */
export function changeKey(document: DraftDocument, from: string, to: string): DraftDocument {
  return eachPhase(document, (phase) => ({
    ...phase,
    milestones: phase.milestones.map((one) => {
      const needs = one.needs.includes(from) ? one.needs.map((need) => (need === from ? to : need)) : one.needs;
      return one.key === from ? { ...one, key: to, needs } : needs === one.needs ? one : { ...one, needs };
    }),
  }));
}

/** A milestone about which nothing is said yet but its title. */
export function newMilestone(document: DraftDocument, title: string, dueDay: number): DraftMilestone {
  return {
    key: freeKey(title, milestonesIn(document).map(({ key }) => key), 'milestone'),
    title, guide: '', doneWhen: [], type: 'task', mode: 'self', reviewer: null, fallbackReviewer: null, provedBy: null, dueDay,
    dueGuildDayFrom: null, needs: [], requirement: 'required', condition: null, effortMinutes: null, owner: null, reviewBy: null,
    assignee: 'hire',
  };
}

export function insertMilestone(document: DraftDocument, { phase, index }: Place, milestone: DraftMilestone): DraftDocument {
  return eachPhase(document, (one, position) => (position === phase ? { ...one, milestones: one.milestones.toSpliced(index, 0, milestone) } : one));
}

/** The same milestone again, right behind the first, under a key of its own. @returns the copy’s key as well */
export function duplicateMilestone(document: DraftDocument, key: string): { document: DraftDocument; key: string } {
  const [place, milestone] = [placeOf(document, key), findMilestone(document, key)];
  if (!place || !milestone) return { document, key };
  const copy = { ...milestone, title: `${milestone.title} (copy)`, key: freeKey(`${key}-copy`, milestonesIn(document).map((one) => one.key), 'copy') };
  return { document: insertMilestone(document, { ...place, index: place.index + 1 }, copy), key: copy.key };
}

/** Takes a milestone out. Those that needed it no longer wait for it. */
export function removeMilestone(document: DraftDocument, key: string): DraftDocument {
  return eachPhase(document, (phase) => ({
    ...phase,
    milestones: phase.milestones
      .filter((one) => one.key !== key)
      .map((one) => (one.needs.includes(key) ? { ...one, needs: one.needs.filter((need) => need !== key) } : one)),
  }));
}

/** Puts back what was taken out of `before`, where it stood, and lets those wait for it again that did. */
export function restoreMilestone(document: DraftDocument, before: DraftDocument, key: string): DraftDocument {
  const [place, milestone] = [placeOf(before, key), findMilestone(before, key)];
  if (!place || !milestone || findMilestone(document, key)) return document;
  const phase = document.phases.findIndex((one) => one.key === before.phases[place.phase]?.key);
  const at = phase < 0 ? Math.max(0, document.phases.length - 1) : phase;
  const index = Math.min(place.index, document.phases[at]?.milestones.length ?? 0);
  const there = new Set([...milestonesIn(document).map((one) => one.key), key]);
  const known = { ...milestone, needs: milestone.needs.filter((need) => there.has(need)) };
  const waiting = new Set(milestonesIn(before).filter(({ needs }) => needs.includes(key)).map((one) => one.key));
  return eachPhase(insertMilestone(document, { phase: at, index }, known), (one) => ({
    ...one,
    milestones: one.milestones.map((each) => (waiting.has(each.key) && !each.needs.includes(key) ? { ...each, needs: [...each.needs, key] } : each)),
  }));
}

/** Puts a phase back that was taken out of `before`, with everything that was in it. */
export function restorePhase(document: DraftDocument, before: DraftDocument, key: string): DraftDocument {
  const index = before.phases.findIndex((phase) => phase.key === key);
  const phase = before.phases[index];
  if (!phase || document.phases.some((one) => one.key === key)) return document;
  const empty = { ...document, phases: document.phases.toSpliced(index, 0, { ...phase, milestones: [] }) };
  const all = phase.milestones.reduce((now, { key: one }) => restoreMilestone(now, before, one), empty);
  return phase.milestones.reduce((now, { key: one, needs }) => {
    const there = new Set(milestonesIn(now).map((each) => each.key));
    return changeMilestone(now, one, { needs: needs.filter((need) => there.has(need)) });
  }, all);
}

/**
 * Moves a milestone in front of what stands at a place now, or to a phase's end.
 *
 * @param to counted before it is taken out of where it stands
 */
export function moveMilestone(document: DraftDocument, key: string, to: Place): DraftDocument {
  const from = placeOf(document, key);
  const milestone = findMilestone(document, key);
  if (!from || !milestone) return document;
  const index = from.phase === to.phase && from.index < to.index ? to.index - 1 : to.index;
  if (from.phase === to.phase && from.index === index) return document;
  const without = eachPhase(document, (phase) => ({ ...phase, milestones: phase.milestones.filter((one) => one.key !== key) }));
  return insertMilestone(without, { phase: to.phase, index }, milestone);
}

/** One step up or down; over a phase's edge into the phase beside it. */
export function stepMilestone(document: DraftDocument, key: string, step: -1 | 1): DraftDocument {
  const from = placeOf(document, key);
  if (!from) return document;
  const length = document.phases[from.phase]?.milestones.length ?? 0;
  const over = from.index + step < 0 || from.index + step >= length;
  if (!over) return moveMilestone(document, key, { phase: from.phase, index: step < 0 ? from.index - 1 : from.index + 2 });
  const beside = document.phases[from.phase + step];
  if (!beside) return document;
  return moveMilestone(document, key, { phase: from.phase + step, index: step < 0 ? beside.milestones.length : 0 });
}

export function addPhase(document: DraftDocument, title: string): DraftDocument {
  const key = freeKey(title, document.phases.map((phase) => phase.key), 'phase');
  return { ...document, phases: [...document.phases, { key, title, summary: null, milestones: [] }] };
}

export function changePhase(document: DraftDocument, key: string, change: Partial<Pick<DraftPhase, 'title' | 'summary'>>): DraftDocument {
  return eachPhase(document, (phase) => (phase.key === key ? { ...phase, ...change } : phase));
}

/** Takes a phase out, with everything in it. */
export function removePhase(document: DraftDocument, key: string): DraftDocument {
  const gone = document.phases.find((phase) => phase.key === key);
  const left = { ...document, phases: document.phases.filter((phase) => phase.key !== key) };
  return (gone?.milestones ?? []).reduce((now, milestone) => removeMilestone(now, milestone.key), left);
}

export function stepPhase(document: DraftDocument, key: string, step: -1 | 1): DraftDocument {
  const from = document.phases.findIndex((phase) => phase.key === key);
  const phase = document.phases[from];
  const to = from + step;
  if (!phase || to < 0 || to >= document.phases.length) return document;
  return { ...document, phases: document.phases.toSpliced(from, 1).toSpliced(to, 0, phase) };
}

/** The longest key that the server takes. */
const LONGEST_KEY = 64;

/** Whether a text can be a key: lower-case letters and digits, words joined by single hyphens. */
export function isKey(text: string): boolean {
  return text.length <= LONGEST_KEY && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** A key made from a title: “Get to work!” becomes `get-to-work`. Answers `fallback` when nothing usable is left. */
export function keyFrom(title: string, fallback: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_KEY - 4)
    .replace(/^-+|-+$/g, '');
  return words === '' ? fallback : words;
}

/** A key for a title that nothing else has: `deploy`, or else `deploy-2`, `deploy-3`. */
export function freeKey(title: string, taken: readonly string[], fallback: string): string {
  const wanted = keyFrom(title, fallback);
  const used = new Set(taken);
  if (!used.has(wanted)) return wanted;
  let number = 2;
  while (used.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

function eachPhase(document: DraftDocument, change: (phase: DraftPhase, position: number) => DraftPhase): DraftDocument {
  return { ...document, phases: document.phases.map(change) };
}
