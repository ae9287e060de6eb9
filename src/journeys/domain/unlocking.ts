import { hasMoved, meetsANeed, type MilestoneState } from './milestone-states';

/** What of a definition says what comes before what. */
export interface Needs {
  readonly key: string;
  /** keys of the milestones that come before it */
  readonly needs: readonly string[];
}

/** The states of a journey's milestones by key. */
export type StatesByKey = ReadonlyMap<string, MilestoneState>;

/** Who needs whom on one path version, both ways round. Built once per version. */
export interface PrerequisiteGraph {
  /** direct prerequisites of each key, in the path's order */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** direct dependants of each key, in the path's order */
  readonly dependants: ReadonlyMap<string, readonly string[]>;
  /** every key after all that it needs */
  readonly order: readonly string[];
}

/**
 * The graph of a path version. A published path is acyclic and complete; this refuses any other.
 * @throws Error naming the milestones when a prerequisite is unknown or the graph has a cycle
 */
export function prerequisiteGraph(definitions: readonly Needs[]): PrerequisiteGraph {
  const needs = new Map<string, readonly string[]>(definitions.map((definition) => [definition.key, definition.needs]));
  const dependants = new Map<string, string[]>(definitions.map(({ key }) => [key, []]));
  const missing = new Map<string, number>();
  for (const definition of definitions) {
    missing.set(definition.key, definition.needs.length);
    for (const need of definition.needs) {
      const unlocked = dependants.get(need);
      if (!unlocked) throw new Error(`"${definition.key}" needs "${need}", which is not on this path.`);
      unlocked.push(definition.key);
    }
  }
  const order = definitions.filter((definition) => definition.needs.length === 0).map(({ key }) => key);
  for (const key of order) {
    for (const dependant of dependants.get(key) ?? []) {
      const left = (missing.get(dependant) ?? 0) - 1;
      missing.set(dependant, left);
      if (left === 0) order.push(dependant);
    }
  }
  if (order.length < needs.size) {
    const placed = new Set(order);
    const caught = [...needs.keys()].filter((key) => !placed.has(key));
    throw new Error(`These milestones wait for each other in a circle: ${caught.join(', ')}.`);
  }
  return { needs, dependants, order };
}

/** The milestones that need this one directly, in the path's order. */
export function unlocks(graph: PrerequisiteGraph, key: string): readonly string[] {
  return graph.dependants.get(key) ?? [];
}

/** What a milestone still waits for: its direct prerequisites that are neither done, waived nor dropped. */
export function missingFor(graph: PrerequisiteGraph, states: StatesByKey, key: string): string[] {
  return (graph.needs.get(key) ?? []).filter((need) => !meetsANeed(states.get(need) ?? 'locked'));
}

/** Whether everything that a milestone needs directly is met. */
export function prerequisitesMet(graph: PrerequisiteGraph, states: StatesByKey, key: string): boolean {
  return (graph.needs.get(key) ?? []).every((need) => meetsANeed(states.get(need) ?? 'locked'));
}

/** Whether somebody has begun to work on something that needs this milestone directly. */
export function dependantsMoved(graph: PrerequisiteGraph, states: StatesByKey, key: string): boolean {
  return unlocks(graph, key).some((dependant) => hasMoved(states.get(dependant) ?? 'locked'));
}

/** Which milestones a change of another one opens, and which it closes again. */
export interface LockChanges {
  readonly unlocked: readonly string[];
  readonly locked: readonly string[];
}

function lockChangesAmong(graph: PrerequisiteGraph, states: StatesByKey, keys: Iterable<string>): LockChanges {
  const unlocked: string[] = [];
  const locked: string[] = [];
  for (const key of keys) {
    const state = states.get(key);
    if (state === 'locked' && prerequisitesMet(graph, states, key)) unlocked.push(key);
    if (state === 'available' && !prerequisitesMet(graph, states, key)) locked.push(key);
  }
  return { unlocked, locked };
}

/**
 * What follows for the others when one milestone has changed: its dependants become available when nothing is
 * missing any more, and those that nobody has started fall back to locked when something is. What has been
 * started stays open. Available and locked milestones meet no need, so nothing follows from these changes in turn.
 * @param states with the change already in it
 * @param key the milestone that changed; it is looked at too, since taking back a check-off may find it locked
 */
export function lockChangesAfter(graph: PrerequisiteGraph, states: StatesByKey, key: string): LockChanges {
  return lockChangesAmong(graph, states, [key, ...unlocks(graph, key)]);
}

/** The same for a whole journey at once: when it begins, comes back, or moves to another version of its path. */
export function lockChanges(graph: PrerequisiteGraph, states: StatesByKey): LockChanges {
  return lockChangesAmong(graph, states, graph.order);
}

/** The states of a fresh journey: available where nothing is needed, locked elsewhere. */
export function initialStates(graph: PrerequisiteGraph): Map<string, MilestoneState> {
  return new Map([...graph.needs].map(([key, needs]) => [key, needs.length === 0 ? 'available' : 'locked']));
}
