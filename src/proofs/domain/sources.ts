import type { Fact } from './fact';

/** Whose language a source speaks. */
export const SOURCE_KINDS = ['github', 'gitlab', 'cdevents', 'generic'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What a source may tell us; what it says beyond that is kept, and not read. */
export const SOURCE_TRUSTS = ['deploys', 'changes', 'pipelines', 'incidents', 'authors'] as const;
export type SourceTrust = (typeof SOURCE_TRUSTS)[number];

const NEEDS: Readonly<Record<Fact['kind'], SourceTrust>> = {
  deploy: 'deploys',
  published: 'deploys',
  commits: 'changes',
  merged: 'changes',
  pipeline: 'pipelines',
  incident: 'incidents',
};

/**
 * What is left of a fact when only what the source is trusted for counts: nothing, or the fact, without the people that
 * a deployment names where the source may not say whose work it is.
 */
export function trusted<T extends Pick<Fact, 'kind'>>(fact: T, trusts: readonly SourceTrust[]): T | null {
  if (!trusts.includes(NEEDS[fact.kind])) return null;
  return fact.kind === 'deploy' && !trusts.includes('authors') ? { ...fact, authors: [] } : fact;
}
