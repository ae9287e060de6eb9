import type { MilestoneDefinition, PathDocument } from './domain/path-document';

/** A stretch of a published path, without its milestones. */
export interface PublishedPhase {
  readonly key: string;
  readonly title: string;
  readonly summary?: string;
}

/** A milestone as a published version defines it for good, and where in the path it stands. */
export type PublishedMilestone = MilestoneDefinition & {
  /** 0, 1, 2… over all phases, in the order in which the path is written. */
  readonly position: number;
  readonly phaseKey: string;
  readonly phaseTitle: string;
};

/** A published path version: deeply frozen, because every reader in the process shares it. */
export interface PublishedPath {
  readonly id: string;
  readonly pathId: string;
  readonly guildId: string;
  /** The path's key, the same in all its versions. */
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly phases: readonly PublishedPhase[];
  /** In the order of `position`. */
  readonly definitions: readonly PublishedMilestone[];
  /** The same definitions by key. */
  readonly byKey: ReadonlyMap<string, PublishedMilestone>;
}

/** A published version as it is stored. */
export interface StoredVersion {
  id: string;
  pathId: string;
  guildId: string;
  key: string;
  number: number;
  title: string;
  document: PathDocument;
}

/** Lays a stored version out for readers. */
export function publishedPathOf({ document, ...version }: StoredVersion): PublishedPath {
  const definitions = document.phases
    .flatMap((phase) => phase.milestones.map((milestone) => ({ ...milestone, phaseKey: phase.key, phaseTitle: phase.title })))
    .map((milestone, position): PublishedMilestone => ({ ...milestone, position }));
  const phases = document.phases.map(({ milestones: _, ...phase }) => phase);
  const path = frozen({ ...version, phases, definitions });
  return Object.freeze({ ...path, byKey: new Map(path.definitions.map((definition) => [definition.key, definition])) });
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
