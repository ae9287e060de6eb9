import type { PipelineMoved } from '../fact';
import { at, first, idOf, instantOf, linkOf, repositoryOf, shaOf, words } from './reading';
import type { Posted, Reading, Told, WhyNot } from './reading-of';

/** An event out of its envelope. */
interface Unwrapped {
  type: string;
  id: string | null;
  at: string | null;
  /** The event itself: `subject`, and what belongs to it. */
  event: unknown;
}

type Said = Pick<Told, 'at' | 'repository' | 'url'>;
type Facts = Told[] | WhyNot;

const READERS: Readonly<Record<string, (event: unknown, said: Said, id: string | null) => Facts>> = {
  'service.deployed': (event, said, id) => deployed(event, said, id, false),
  'service.upgraded': (event, said, id) => deployed(event, said, id, false),
  'service.rolledback': (event, said, id) => deployed(event, said, id, true),
  'service.published': (event, said, id) => deployed(event, said, id, false),
  'service.removed': ended,
  'artifact.packaged': published,
  'artifact.published': published,
  'change.merged': merged,
  'pipelinerun.queued': (event, said) => ran(event, said, false),
  'pipelinerun.started': (event, said) => ran(event, said, false),
  'pipelinerun.finished': (event, said) => ran(event, said, true),
  'incident.detected': incident,
  'incident.reported': incident,
};

/**
 * CDEvents (cdevents.dev), of whatever version: a type is known by what stands before its version. The event may come as
 * it stands, with a `context`, or as the data of a CloudEvent, structured or binary (CloudEvents HTTP binding 1.0.2).
 */
export function readCDEvents({ headers, body, receivedAt }: Posted): Reading {
  const { type, id, at: moment, event } = unwrap(headers, body);
  const kind = /^dev\.cdevents\.([a-z]+\.[a-z]+)(?:\.|$)/i.exec(type)?.[1]?.toLowerCase() ?? '';
  const read = Object.hasOwn(READERS, kind) ? READERS[kind] : undefined;
  if (read === undefined) return { type, id, facts: [], why: 'unknown_type' };
  const said = { at: moment ?? receivedAt, repository: null, url: linkIn(event) };
  const facts = read(event, said, id);
  return typeof facts === 'string' ? { type, id, facts: [], why: facts } : { type, id, facts, why: null };
}

function unwrap(headers: Posted['headers'], body: unknown): Unwrapped {
  const structured = at(body, 'specversion') !== undefined && at(body, 'data') !== undefined;
  const event = structured ? at(body, 'data') : body;
  const envelope = structured ? body : undefined;
  const context = at(event, 'context');
  return {
    type: first(words(at(context, 'type')), words(at(envelope, 'type')), words(headers['ce-type'])) ?? 'none',
    id: first(idOf(at(context, 'id')), idOf(at(envelope, 'id')), words(headers['ce-id'])),
    at: first(instantOf(at(context, 'timestamp')), instantOf(at(envelope, 'time')), instantOf(headers['ce-time'])),
    event,
  };
}

/** Each such event is a deployment of its own: the same artifact may come back, after a rollback or without. */
function deployed(event: unknown, said: Said, id: string | null, rollback: boolean): Facts {
  const service = idOf(at(event, 'subject', 'id'));
  if (service === null) return 'shape';
  const environment = first(idOf(at(event, 'subject', 'content', 'environment', 'id')), words(at(event, 'subject', 'content', 'environment', 'name')));
  const artifact = words(at(event, 'subject', 'content', 'artifactId'));
  const source = sourceIn(artifact);
  return [{
    kind: 'deploy', deploy: [service, environment ?? '', artifact ?? '', id ?? '', said.at].join(' '),
    service, environment, outcome: 'succeeded', artifact, rollback,
    commit: source.commit, carries: [], authors: [], ...said, repository: source.repository,
  }];
}

function ended(event: unknown, said: Said): Facts {
  const service = idOf(at(event, 'subject', 'id'));
  if (service === null) return 'shape';
  const environment = idOf(at(event, 'subject', 'content', 'environment', 'id'));
  return [{
    kind: 'deploy', deploy: [service, environment ?? '', said.at].join(' '), service, environment, outcome: 'ended',
    artifact: null, rollback: false, commit: null, carries: [], authors: [], ...said,
  }];
}

function published(event: unknown, said: Said): Facts {
  const artifact = words(at(event, 'subject', 'id'));
  if (artifact === null) return 'shape';
  const source = sourceIn(artifact);
  const commit = first(shaOf(at(event, 'subject', 'content', 'change', 'id')), source.commit);
  return [{ kind: 'published', artifact, commit, ...said, repository: source.repository }];
}

function merged(event: unknown, said: Said): Facts {
  const change = idOf(at(event, 'subject', 'id'));
  if (change === null) return 'shape';
  const repository = at(event, 'subject', 'content', 'repository');
  // The event names no people, and not the branch: it says that something was merged, and where.
  return [{
    kind: 'merged', change, head: null, merge: shaOf(change), onDefaultBranch: false, authors: [], commits: [], ...said,
    repository: first(repositoryOf(at(repository, 'id')), repositoryFrom(repository)),
  }];
}

function repositoryFrom(repository: unknown): string | null {
  const name = words(at(repository, 'name'));
  const owner = words(at(repository, 'owner'));
  return name === null || owner === null ? null : repositoryOf(`${owner}/${name}`);
}

function ran(event: unknown, said: Said, finished: boolean): Facts {
  const run = idOf(at(event, 'subject', 'id'));
  if (run === null) return 'shape';
  const content = at(event, 'subject', 'content');
  const outcome = finished ? runOutcomeOf(at(content, 'outcome')) : 'running';
  return [{ kind: 'pipeline', run, name: words(at(content, 'pipelineName')), commit: null, outcome, ...said }];
}

function runOutcomeOf(outcome: unknown): PipelineMoved['outcome'] {
  switch (outcome) {
    case 'success': return 'passed';
    case 'failure':
    case 'error': return 'failed';
    default: return 'stopped';
  }
}

function incident(event: unknown, said: Said): Facts {
  const content = at(event, 'subject', 'content');
  return [{ kind: 'incident', service: idOf(at(content, 'service', 'id')), environment: idOf(at(content, 'environment', 'id')), ...said }];
}

function linkIn(event: unknown): string | null {
  const content = at(event, 'subject', 'content');
  return first(linkOf(at(content, 'url')), linkOf(at(content, 'uri')), linkOf(at(content, 'ticketURI')));
}

/**
 * The commit that a package URL tells: `pkg:github/acme/payments@<commit>`, or a qualifier such as
 * `vcs_url=git+https://github.com/acme/payments@<commit>` (package-url/purl-spec).
 */
function sourceIn(artifact: string | null): { commit: string | null; repository: string | null } {
  const whole = decoded(artifact ?? '');
  const own = /^pkg:(?:github|gitlab|bitbucket)\/([^@?#]+)@([0-9a-f]{40,64})(?=[?#]|$)/i.exec(whole);
  if (own) return { repository: repositoryOf(own[1]), commit: shaOf(own[2]) };
  const vcs = /[?&]vcs_url=(?:git\+)?https?:\/\/[^/\s]+\/([^@&#\s]+)@([0-9a-f]{40,64})/i.exec(whole);
  return { repository: vcs ? repositoryOf(vcs[1]) : null, commit: vcs ? shaOf(vcs[2]) : null };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
