import type { Commits } from './commits';
import type { Deployment } from './deployments';

/** One deployment in the life of a service in one environment. */
export interface Step {
  deployment: Deployment;
  /** It brought an earlier state back. */
  back: boolean;
  /** The commits that it brought into production; none when it went back. */
  carried: string[];
  /** When work that it brought was taken out again. */
  takenOutAt: string | null;
  /** When it stood again after that: the next deployment that went forward. */
  forwardAgainAt: string | null;
  /** That next deployment. */
  forwardAgain: Deployment | null;
}

/** Follows one service in one environment. @param deployments in the order of their success */
export function followLine(deployments: readonly Deployment[], commits: Commits): Step[] {
  const steps: Step[] = [];
  const firstAt = new Map<string, number>();
  let standing: Step[] = [];
  let takenOut: Step[] = [];
  // The furthest that ever went out, by repository: what stands up to there is in production already.
  const furthest = new Map<string, number>();
  for (const deployment of deployments) {
    const { commit } = deployment;
    const back = goesBack(deployment, standing.at(-1)?.deployment.commit ?? null, commits, firstAt);
    const step: Step = { deployment, back, carried: [], takenOutAt: null, forwardAgainAt: null, forwardAgain: null };
    if (back) {
      const kept = keptBy(deployment, standing, commits, firstAt);
      const out = standing.slice(kept);
      for (const one of out) one.takenOutAt ??= deployment.succeededAt;
      takenOut = [...takenOut, ...out];
      standing = standing.slice(0, kept);
    } else {
      for (const one of takenOut) {
        one.forwardAgainAt ??= deployment.succeededAt;
        one.forwardAgain ??= deployment;
      }
      takenOut = [];
      step.carried = [...new Set([...newIn(commit, commits, furthest), ...deployment.carries])];
      standing = [...standing, step];
    }
    if (commit !== null && !firstAt.has(commit)) firstAt.set(commit, steps.length);
    steps.push(step);
  }
  return steps;
}

/** The commits that go out with this one for the first time. */
function newIn(commit: string | null, commits: Commits, furthest: Map<string, number>): string[] {
  if (commit === null) return [];
  const [repository, position] = [commits.repositoryOf(commit), commits.positionOf(commit)];
  if (repository === null || position === null) return [commit];
  const before = furthest.get(repository) ?? null;
  furthest.set(repository, Math.max(before ?? -1, position));
  return commits.upTo(commit, before);
}

/** Whether it brings an earlier state back: said so, further back on the default branch, or here before what stands now. */
function goesBack({ commit, saidToGoBack }: Deployment, now: string | null, commits: Commits, firstAt: ReadonlyMap<string, number>): boolean {
  if (saidToGoBack) return true;
  if (commit === null || now === null || commit === now) return false;
  return isBefore(commit, now, commits, firstAt);
}

function isBefore(one: string, other: string, commits: Commits, firstAt: ReadonlyMap<string, number>): boolean {
  const [here, there] = [commits.positionOf(one), commits.positionOf(other)];
  if (here !== null && there !== null && commits.repositoryOf(one) === commits.repositoryOf(other)) return here < there;
  const [first, second] = [firstAt.get(one), firstAt.get(other)];
  return first !== undefined && second !== undefined && first < second;
}

/** How many of the standing steps a step back leaves: all up to the commit that it goes back to; without the last where nothing says how far. */
function keptBy({ commit }: Deployment, standing: readonly Step[], commits: Commits, firstAt: ReadonlyMap<string, number>): number {
  const all = standing.length;
  if (commit === null || all === 0) return Math.max(0, all - 1);
  const there = standing.findLastIndex(({ deployment }) => deployment.commit === commit);
  if (there !== -1) return there + 1;
  const gone = standing.findIndex(({ deployment }) => deployment.commit !== null && isBefore(commit, deployment.commit, commits, firstAt));
  return gone === -1 ? all - 1 : gone;
}
