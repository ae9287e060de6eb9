import type { ArtifactPublished, DeployMoved, Fact } from '../fact';
import { distinct, type Commits, type Maker } from './commits';

/** A deployment that succeeded in one environment, with what its events together say of it. */
export interface Deployment {
  source: string;
  id: string;
  /** Its service, or its repository where none is named; whatever is neither stands alone. */
  of: string;
  service: string | null;
  repository: string | null;
  environment: string | null;
  /** The commit that it brought into production, where that is known. */
  commit: string | null;
  carries: string[];
  /** Said to bring an earlier state back. */
  saidToGoBack: boolean;
  /** Named as those whose work it brings. */
  named: Maker[];
  succeededAt: string;
  url: string | null;
}

/** The deployments that succeeded, by when they did. @param facts in the order of what happened */
export function deploymentsOf(facts: readonly Fact[], commits: Commits): Deployment[] {
  const published = new Map<string, string>();
  for (const fact of facts) if (isPublished(fact) && fact.commit !== null) published.set(fact.artifact, fact.commit);
  const events = Map.groupBy(facts.filter(isDeploy), ({ source, deploy }) => JSON.stringify([source, deploy]));
  return [...events.values()].flatMap((moved) => successesOf(moved, commits, published)).sort(inOrder);
}

function successesOf(events: readonly DeployMoved[], commits: Commits, published: ReadonlyMap<string, string>): Deployment[] {
  const artifact = last(events, 'artifact');
  const said = last(events, 'commit') ?? (artifact === null ? null : published.get(artifact) ?? null);
  const commit = said === null ? null : commits.nameOf(said);
  const repository = last(events, 'repository') ?? (commit === null ? null : commits.repositoryOf(commit));
  const service = last(events, 'service');
  const { source, deploy: id } = events[0]!;
  const succeeded = Map.groupBy(
    events.filter(({ outcome }) => outcome === 'succeeded'),
    ({ environment }) => (environment ?? last(events, 'environment'))?.toLowerCase() ?? null,
  );
  return [...succeeded].map(([environment, [first]]) => ({
    source,
    id,
    of: service?.toLowerCase() ?? repository ?? JSON.stringify([source, id]),
    service,
    repository,
    environment,
    commit,
    carries: [...new Set(events.flatMap(({ carries }) => carries.map((sha) => commits.nameOf(sha))))],
    saidToGoBack: events.some(({ rollback }) => rollback),
    named: distinct(events.flatMap(({ authors, at }) => authors.map((author) => ({ ...author, source, at })))),
    succeededAt: first!.at,
    url: first!.url ?? last(events, 'url'),
  }));
}

type Said = 'artifact' | 'commit' | 'repository' | 'service' | 'environment' | 'url';

/** The latest that any of its events says. */
function last(events: readonly DeployMoved[], field: Said): string | null {
  return events.findLast((event) => event[field] !== null)?.[field] ?? null;
}

function isDeploy(fact: Fact): fact is DeployMoved {
  return fact.kind === 'deploy';
}

function isPublished(fact: Fact): fact is ArtifactPublished {
  return fact.kind === 'published';
}

function inOrder(a: Deployment, b: Deployment): number {
  return Date.parse(a.succeededAt) - Date.parse(b.succeededAt)
    || compare(a.source, b.source) || compare(a.id, b.id) || compare(a.environment ?? '', b.environment ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
