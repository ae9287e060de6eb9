import type { Fact } from '../fact';
import { namesOf } from './what-the-guild-says';

/** Where a fact belongs: its repository and its service, as far as it names them. Credit is folded over whole places. */
export function placesOf(fact: Fact): string[] {
  const service = fact.kind === 'deploy' || fact.kind === 'incident' ? fact.service : null;
  return [...new Set([fact.repository, service].filter((place) => place !== null))] as string[];
}

/** The names that a fact tells of, where, and since when. */
export function namesSeenIn(facts: readonly Fact[]): { name: string; place: string; at: string }[] {
  const seen = new Map<string, { name: string; place: string; at: string }>();
  for (const fact of facts) {
    const people = 'authors' in fact ? fact.authors : [];
    const commits = 'commits' in fact ? fact.commits.flatMap(({ authors }) => authors) : [];
    for (const name of [...people, ...commits].flatMap(namesOf)) {
      for (const place of placesOf(fact)) {
        const key = JSON.stringify([name, place]);
        const before = seen.get(key);
        if (!before || Date.parse(fact.at) < Date.parse(before.at)) seen.set(key, { name, place, at: fact.at });
      }
    }
  }
  return [...seen.values()];
}

/** The commits that a fact tells of with the repository they are in. */
export function commitsSeenIn(facts: readonly Fact[]): { sha: string; repository: string }[] {
  const seen = facts.flatMap((fact) => {
    const { repository } = fact;
    if (repository === null || (fact.kind !== 'commits' && fact.kind !== 'merged')) return [];
    const shas = [...fact.commits.map(({ sha }) => sha), ...(fact.kind === 'merged' && fact.merge !== null ? [fact.merge] : [])];
    return shas.map((sha) => ({ sha: sha.toLowerCase(), repository }));
  });
  return [...new Map(seen.map((one) => [JSON.stringify(one), one])).values()];
}
