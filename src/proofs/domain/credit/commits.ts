import type { ChangeMerged, CommitSeen, CommitsPushed, Fact, Someone } from '../fact';

/** Somebody who made something, where and when we learnt it. */
export interface Maker extends Someone {
  source: string;
  /** The instant of the work, as the event says. */
  at: string;
}

interface Known {
  /** Its author, as one or several events name them: one and the same. */
  author: Maker | null;
  /** Whoever is named beside. */
  helpers: Maker[];
  repository: string | null;
  url: string | null;
}

interface Change {
  makers: Maker[];
  /** What it was made of, as far as known: its commits and the last of them. */
  of: string[];
}

/** Shorter than this, the beginning of a commit's name could be another's. */
const SHORTEST = 7;
const FULL = 40;

/** What is known of commits: who made them, where they stand on their repository's default branch. */
export class Commits {
  private readonly known = new Map<string, Known>();
  private readonly changes = new Map<string, Change>();
  private readonly positions = new Map<string, number>();
  private readonly branches = new Map<string, string[]>();

  /** @param facts in the order of what happened */
  constructor(facts: readonly Fact[]) {
    for (const fact of facts) {
      if (fact.kind === 'commits') this.pushed(fact);
      if (fact.kind === 'merged') this.merged(fact);
    }
  }

  /** The whole name of a commit of which perhaps only the beginning was said; as it was said where nothing fits, or several do. */
  nameOf(said: string): string {
    const sha = said.toLowerCase();
    if (sha.length >= FULL || sha.length < SHORTEST || this.known.has(sha)) return sha;
    const fitting = [...this.known.keys()].filter((name) => name.startsWith(sha));
    return fitting.length === 1 ? fitting[0]! : sha;
  }

  repositoryOf(sha: string): string | null {
    return this.known.get(sha)?.repository ?? null;
  }

  urlOf(sha: string): string | null {
    return this.known.get(sha)?.url ?? null;
  }

  /** Where it stands on the default branch of its repository; null when nobody pushed it there as far as we know. */
  positionOf(sha: string): number | null {
    return this.positions.get(sha) ?? null;
  }

  /** What stands on the default branch up to and with `sha`, after position `after`; `sha` alone where it is not there. */
  upTo(sha: string, after: number | null): string[] {
    const position = this.positionOf(sha);
    const repository = this.repositoryOf(sha);
    if (position === null || repository === null) return [sha];
    const between = (this.branches.get(repository) ?? []).slice(after === null ? 0 : after + 1, position + 1);
    return between.includes(sha) ? between : [sha];
  }

  /**
   * Who made it. A commit that a change became by merge or by squash is the work of the change's authors and of those of
   * its commits; whoever pressed merge made nothing, and a squash still says who helped.
   */
  makersOf(sha: string): Maker[] {
    const change = this.changes.get(sha);
    if (!change) return this.namedOn(sha);
    const made = [...change.makers, ...change.of.flatMap((part) => (part === sha ? [] : this.namedOn(part)))];
    return made.length === 0 ? this.namedOn(sha) : distinct([...made, ...(this.known.get(sha)?.helpers ?? [])]);
  }

  private namedOn(sha: string): Maker[] {
    const commit = this.known.get(sha);
    return commit ? distinct([...(commit.author ? [commit.author] : []), ...commit.helpers]) : [];
  }

  private pushed({ commits, source, at, repository, url, onDefaultBranch }: CommitsPushed): void {
    for (const commit of commits) this.remember(commit, { source, at, repository, url });
    if (onDefaultBranch && repository !== null) this.place(repository, commits.map(({ sha }) => sha.toLowerCase()));
  }

  private merged({ commits, authors, merge, head, source, at, repository, url, onDefaultBranch }: ChangeMerged): void {
    for (const commit of commits) this.remember(commit, { source, at, repository, url });
    if (merge === null) return;
    const sha = merge.toLowerCase();
    const of = [...commits.map((commit) => commit.sha.toLowerCase()), ...(head === null ? [] : [head.toLowerCase()])];
    const before = this.changes.get(sha);
    this.changes.set(sha, {
      makers: distinct([...(before?.makers ?? []), ...authors.map((author) => ({ ...author, source, at }))]),
      of: [...new Set([...(before?.of ?? []), ...of])],
    });
    this.remember({ sha, authors: [] }, { source, at, repository, url });
    if (onDefaultBranch && repository !== null) this.place(repository, [...commits.map((commit) => commit.sha.toLowerCase()), sha]);
  }

  private remember(commit: CommitSeen, { source, at, repository, url }: { source: string; at: string; repository: string | null; url: string | null }): void {
    const sha = commit.sha.toLowerCase();
    const before = this.known.get(sha);
    const [author, ...helpers] = commit.authors.map((one) => ({ ...one, source, at }));
    this.known.set(sha, {
      author: both(before?.author ?? null, author ?? null),
      helpers: distinct([...(before?.helpers ?? []), ...helpers]),
      repository: before?.repository ?? repository,
      url: before?.url ?? url,
    });
  }

  private place(repository: string, shas: readonly string[]): void {
    const branch = this.branches.get(repository) ?? [];
    this.branches.set(repository, branch);
    for (const sha of shas) {
      if (!this.positions.has(sha)) this.positions.set(sha, branch.push(sha) - 1);
    }
  }
}

/** The same author from two events, of which one may know the handle and the other the e-mail. */
function both(one: Maker | null, other: Maker | null): Maker | null {
  if (one === null || other === null) return one ?? other;
  return { ...one, login: one.login ?? other.login, email: one.email ?? other.email, bot: one.bot || other.bot };
}

/** Each once, by where and how they are named; the earliest stays. */
export function distinct(makers: readonly Maker[]): Maker[] {
  const seen = new Map<string, Maker>();
  for (const maker of makers) {
    const key = JSON.stringify([maker.source, maker.login, maker.email, maker.bot]);
    if (!seen.has(key)) seen.set(key, maker);
  }
  return [...seen.values()];
}
