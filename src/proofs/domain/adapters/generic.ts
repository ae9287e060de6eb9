import type { DeployMoved, PipelineMoved, Someone } from '../fact';
import { at, first, idOf, instantOf, linkOf, listOf, repositoryOf, shaOf, words } from './reading';
import type { Posted, Reading, Told, WhyNot } from './reading-of';
import { someone } from './someone';

const MOST_COMMITS = 500;
const MOST_AUTHORS = 50;

/** What the body of the generic endpoint can tell of. */
export const HAPPENINGS = [
  'deploy_started', 'deployed', 'deploy_failed', 'rolled_back', 'removed',
  'pipeline_started', 'pipeline_passed', 'pipeline_failed', 'merged', 'published', 'incident',
] as const;
export type Happening = (typeof HAPPENINGS)[number];

type Facts = Told[] | WhyNot;
type Said = Pick<Told, 'at' | 'repository' | 'url'>;

const READERS: Readonly<Record<Happening, (body: unknown, said: Said) => Facts>> = {
  deploy_started: (body, said) => deployed(body, said, 'running'),
  deployed: (body, said) => deployed(body, said, 'succeeded'),
  deploy_failed: (body, said) => deployed(body, said, 'failed'),
  rolled_back: (body, said) => deployed(body, said, 'succeeded', true),
  removed: (body, said) => deployed(body, said, 'ended'),
  pipeline_started: (body, said) => ran(body, said, 'running'),
  pipeline_passed: (body, said) => ran(body, said, 'passed'),
  pipeline_failed: (body, said) => ran(body, said, 'failed'),
  merged,
  published,
  incident: (body, said) => [{ kind: 'incident', service: words(at(body, 'service')), environment: words(at(body, 'environment')), ...said }],
};

/** The small body of our own, for everything that speaks nothing else: docs/deploy-events.md. */
export function readGeneric({ body, receivedAt }: Posted): Reading {
  const type = words(at(body, 'what')) ?? 'none';
  const id = idOf(at(body, 'id'));
  if (!isHappening(type)) return { type, id, facts: [], why: 'unknown_type' };
  const said = {
    at: first(instantOf(at(body, 'when')), receivedAt)!,
    repository: repositoryOf(at(body, 'repository')),
    url: linkOf(at(body, 'url')),
  };
  const facts = READERS[type](body, said);
  return typeof facts === 'string' ? { type, id, facts: [], why: facts } : { type, id, facts, why: null };
}

function isHappening(type: string): type is Happening {
  return (HAPPENINGS as readonly string[]).includes(type);
}

function deployed(body: unknown, said: Said, outcome: DeployMoved['outcome'], rollback = false): Facts {
  const service = words(at(body, 'service'));
  const environment = words(at(body, 'environment'));
  const commit = shaOf(at(body, 'commit'));
  const artifact = words(at(body, 'artifact'));
  if (service === null && said.repository === null) return 'shape';
  // Without a name of its own, a deployment is told by what is put where.
  const deploy = idOf(at(body, 'id')) ?? [rollback ? 'back' : 'on', service ?? said.repository, environment ?? '', commit ?? artifact ?? said.at].join(' ');
  return [{
    kind: 'deploy', deploy, service, environment, outcome, commit, artifact, rollback,
    carries: listOf(at(body, 'commits'), MOST_COMMITS).flatMap((sha) => shaOf(sha) ?? []),
    authors: authorsIn(body), ...said,
  }];
}

function ran(body: unknown, said: Said, outcome: PipelineMoved['outcome']): Facts {
  const commit = shaOf(at(body, 'commit'));
  const run = first(idOf(at(body, 'id')), commit);
  return run === null ? 'shape' : [{ kind: 'pipeline', run, name: words(at(body, 'pipeline')), commit, outcome, ...said }];
}

function merged(body: unknown, said: Said): Facts {
  const merge = shaOf(at(body, 'commit'));
  const change = first(idOf(at(body, 'change')), merge);
  if (change === null) return 'shape';
  return [{
    kind: 'merged', change, head: null, merge, onDefaultBranch: at(body, 'defaultBranch') !== false,
    authors: authorsIn(body), commits: [], ...said,
  }];
}

function published(body: unknown, said: Said): Facts {
  const artifact = words(at(body, 'artifact'));
  return artifact === null ? 'shape' : [{ kind: 'published', artifact, commit: shaOf(at(body, 'commit')), ...said }];
}

function authorsIn(body: unknown): Someone[] {
  return listOf(at(body, 'authors'), MOST_AUTHORS).flatMap((author) => someone(at(author, 'login'), at(author, 'email')) ?? []);
}
