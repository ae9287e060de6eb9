import type { Fact } from './fact';

/** What of a fact it is found by. */
export interface FactColumns {
  about: string | null;
  commit_sha: string | null;
  environment: string | null;
  service: string | null;
}

/** The deployment, run, change or artifact that a fact is about, and where it belongs. */
export function columnsOf(fact: Fact): FactColumns {
  switch (fact.kind) {
    case 'deploy': return { about: fact.deploy, commit_sha: fact.commit, environment: fact.environment, service: fact.service };
    case 'pipeline': return { about: fact.run, commit_sha: fact.commit, environment: null, service: null };
    case 'merged': return { about: fact.change, commit_sha: fact.merge, environment: null, service: null };
    case 'published': return { about: fact.artifact, commit_sha: fact.commit, environment: null, service: null };
    case 'incident': return { about: null, commit_sha: null, environment: fact.environment, service: fact.service };
    case 'commits': return { about: null, commit_sha: null, environment: null, service: null };
  }
}
