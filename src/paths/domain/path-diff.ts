import type { MilestoneDefinition, PathDocument, Phase } from './path-document';

/** What of a definition may differ between two versions; its key never does, because the key is how the two are matched. */
export const DEFINITION_FIELDS = [
  'title', 'type', 'due', 'completion', 'provedBy', 'needs', 'requirement', 'condition', 'doneWhen', 'effortMinutes', 'owner', 'reviewBy',
  'assignee', 'guide',
] as const satisfies readonly (keyof MilestoneDefinition)[];
export type DefinitionField = (typeof DEFINITION_FIELDS)[number];

export const PHASE_FIELDS = ['title', 'summary'] as const satisfies readonly (keyof Phase)[];
export type PhaseField = (typeof PHASE_FIELDS)[number];

export const PATH_FIELDS = ['title', 'description'] as const satisfies readonly (keyof PathDocument)[];
export type PathField = (typeof PATH_FIELDS)[number];

/** A definition and the phase in which it stands. */
export interface PlacedDefinition {
  milestone: MilestoneDefinition;
  phase: Pick<Phase, 'key' | 'title'>;
}

/** What became of one milestone, matched by its stable key. */
export type MilestoneChange =
  | { kind: 'added'; key: string; after: PlacedDefinition }
  | { kind: 'removed'; key: string; before: PlacedDefinition }
  | {
      kind: 'changed';
      key: string;
      before: PlacedDefinition;
      after: PlacedDefinition;
      /** To another phase, to another place among the milestones that share its phase in both, or not at all. */
      moved: 'phase' | 'place' | null;
      /** In the order of `DEFINITION_FIELDS`; empty when it only moved. */
      fields: DefinitionField[];
    };

/** What became of one phase, matched by its key. */
export type PhaseChange =
  | { kind: 'added'; key: string; after: Phase }
  | { kind: 'removed'; key: string; before: Phase }
  | { kind: 'changed'; key: string; before: Phase; after: Phase; moved: boolean; fields: PhaseField[] };

/** Everything in which two versions of a path differ. */
export interface PathDiff {
  fields: PathField[];
  /** Phases of the later path in its order, then those that went, in the order of the earlier one. */
  phases: PhaseChange[];
  /** Milestones of the later path in its order, then those that went, in the order of the earlier one. */
  milestones: MilestoneChange[];
}

/**
 * In what `after` differs from `before`. Phases and milestones are matched by their stable keys; a milestone whose key
 * was changed is therefore another one: the old is removed, the new is added. The order in which needs are listed, and
 * an absent optional field against an empty one, are no differences.
 */
export function pathDiff(before: PathDocument, after: PathDocument): PathDiff {
  return {
    fields: PATH_FIELDS.filter((field) => !alike(before[field], after[field])),
    phases: phaseChanges(before, after),
    milestones: milestoneChanges(before, after),
  };
}

/** Whether two versions say the same. */
export function isSameDiff({ fields, phases, milestones }: PathDiff): boolean {
  return fields.length + phases.length + milestones.length === 0;
}

/** The fields in which two definitions of one milestone differ. */
export function changedFields(before: MilestoneDefinition, after: MilestoneDefinition): DefinitionField[] {
  return DEFINITION_FIELDS.filter((field) =>
    field === 'needs' ? !alike([...before.needs].sort(), [...after.needs].sort()) : !alike(before[field], after[field]),
  );
}

function phaseChanges(before: PathDocument, after: PathDocument): PhaseChange[] {
  const old = new Map(before.phases.map((phase) => [phase.key, phase]));
  const now = new Map(after.phases.map((phase) => [phase.key, phase]));
  const moved = movedAmong([...old.keys()], [...now.keys()]);
  const kept = [...now.values()].flatMap((phase): PhaseChange[] => {
    const { key } = phase;
    const earlier = old.get(key);
    if (earlier === undefined) return [{ kind: 'added', key, after: phase }];
    const fields = PHASE_FIELDS.filter((field) => !alike(earlier[field], phase[field]));
    if (fields.length === 0 && !moved.has(key)) return [];
    return [{ kind: 'changed', key, before: earlier, after: phase, moved: moved.has(key), fields }];
  });
  const gone = [...old.values()].filter(({ key }) => !now.has(key));
  return [...kept, ...gone.map((phase): PhaseChange => ({ kind: 'removed', key: phase.key, before: phase }))];
}

function milestoneChanges(before: PathDocument, after: PathDocument): MilestoneChange[] {
  const old = placedByKey(before);
  const now = placedByKey(after);
  const moved = movedWithinPhases(old, now);
  const kept = [...now].flatMap(([key, later]): MilestoneChange[] => {
    const earlier = old.get(key);
    if (earlier === undefined) return [{ kind: 'added', key, after: later }];
    const fields = changedFields(earlier.milestone, later.milestone);
    const move = earlier.phase.key !== later.phase.key ? 'phase' : moved.has(key) ? 'place' : null;
    return fields.length === 0 && move === null ? [] : [{ kind: 'changed', key, before: earlier, after: later, moved: move, fields }];
  });
  const gone = [...old].filter(([key]) => !now.has(key));
  return [...kept, ...gone.map(([key, earlier]): MilestoneChange => ({ kind: 'removed', key, before: earlier }))];
}

function placedByKey({ phases }: PathDocument): Map<string, PlacedDefinition> {
  return new Map(
    phases.flatMap(({ key, title, milestones }) => milestones.map((milestone) => [milestone.key, { milestone, phase: { key, title } }])),
  );
}

/** Keys that stand elsewhere among the milestones that stayed in the same phase. */
function movedWithinPhases(old: Map<string, PlacedDefinition>, now: Map<string, PlacedDefinition>): Set<string> {
  const phases = new Set([...now.values()].map(({ phase }) => phase.key));
  const moved = new Set<string>();
  for (const phase of phases) {
    const within = (placed: Map<string, PlacedDefinition>) => [...placed].filter(([, one]) => one.phase.key === phase).map(([key]) => key);
    for (const key of movedAmong(within(old), within(now))) moved.add(key);
  }
  return moved;
}

/**
 * Of the keys in both lists, as few as possible whose moving turns the one order into the other: all but a longest
 * subsequence that rises in both.
 */
function movedAmong(old: readonly string[], now: readonly string[]): Set<string> {
  const places = new Map(now.map((key, place) => [key, place]));
  const common = old.flatMap((key) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ key, place }];
  });
  // For each length the run that ends lowest (patience sorting), linked backwards.
  const links: { index: number; before: number | null }[] = [];
  const lowest: number[] = [];
  common.forEach(({ place }, index) => {
    let low = 0;
    let high = lowest.length;
    while (low < high) {
      const half = (low + high) >> 1;
      if (common[lowest[half]!]!.place < place) low = half + 1;
      else high = half;
    }
    links.push({ index, before: low === 0 ? null : lowest[low - 1]! });
    lowest[low] = index;
  });
  const stays = new Set<number>();
  for (let at: number | null = lowest.at(-1) ?? null; at !== null; at = links[at]!.before) stays.add(at);
  return new Set(common.filter((_, index) => !stays.has(index)).map(({ key }) => key));
}

/** Deep equality of plain data, in which what is absent equals what is empty. */
function alike(one: unknown, other: unknown): boolean {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other);
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((entry, index) => alike(entry, other[index]));
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [first, second] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...new Set([...first.keys(), ...second.keys()])].every((key) => alike(first.get(key), second.get(key)));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
