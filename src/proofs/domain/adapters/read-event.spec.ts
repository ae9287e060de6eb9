import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Fact } from '../fact';
import { SOURCE_KINDS, SOURCE_TRUSTS, type SourceKind } from '../sources';
import { readEvent } from './read-event';
import { HAPPENINGS } from './generic';
import type { Told } from './reading-of';

const RECEIVED = '2026-11-23T07:00:00.000Z';
const SHA = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
const OTHER = 'b'.repeat(40);
const ZEROS = '0'.repeat(40);

const read = (kind: SourceKind, body: unknown, headers: Record<string, string> = {}) =>
  readEvent(kind, SOURCE_TRUSTS, { headers, body, receivedAt: RECEIVED });
const gitHub = (event: string, body: unknown) => read('github', body, { 'x-github-event': event, 'x-github-delivery': 'd1' });

/** The one fact of this kind, with as much of it as is asked for. */
function only<Kind extends Fact['kind']>(facts: readonly Told[], kind: Kind): Extract<Told, { kind: Kind }> {
  const [fact, ...more] = facts.filter((one): one is Extract<Told, { kind: Kind }> => one.kind === kind);
  if (fact === undefined || more.length > 0) throw new Error(`There are ${facts.map((one) => one.kind).join(', ')}`);
  return fact;
}

const REPOSITORY = { full_name: 'Acme/Payments', html_url: 'https://git.example.com/Acme/Payments', default_branch: 'main' };
const PROJECT = { path_with_namespace: 'Acme/Payments', web_url: 'https://git.example.com/Acme/Payments', default_branch: 'main' };

describe('GitHub', () => {
  const deployment = { id: 12, sha: SHA, environment: 'production', task: 'deploy', created_at: '2026-11-23T06:00:00Z', creator: { login: 'deploy-bot' } };
  const status = (state: string, more: object = {}) => ({
    deployment_status: { state, environment: 'production', created_at: '2026-11-23T06:01:00Z', ...more }, deployment, repository: REPOSITORY,
  });

  it.each([
    ['success', 'succeeded'], ['failure', 'failed'], ['error', 'failed'], ['inactive', 'ended'],
    ['queued', 'running'], ['pending', 'running'], ['waiting', 'running'], ['in_progress', 'running'],
  ])('says of a deployment that is “%s”: %s', (state, outcome) => {
    expect(only(gitHub('deployment_status', status(state)).facts, 'deploy')).toMatchObject({
      deploy: '12', outcome, environment: 'production', commit: SHA, repository: 'acme/payments', at: '2026-11-23T06:01:00.000Z', authors: [], rollback: false,
    });
  });

  it('says that a deployment was begun, and never who pressed the button', () => {
    const { facts } = gitHub('deployment', { action: 'created', deployment, repository: REPOSITORY });
    expect(only(facts, 'deploy')).toMatchObject({ deploy: '12', outcome: 'running', authors: [] });
    expect(JSON.stringify(facts)).not.toContain('deploy-bot');
  });

  it('takes the status’s environment before the deployment’s, a task named so for a rollback, and no unknown state', () => {
    expect(only(gitHub('deployment_status', status('success', { environment: 'staging' })).facts, 'deploy').environment).toBe('staging');
    const back = { ...status('success'), deployment: { ...deployment, task: 'rollback:v2' } };
    expect(only(gitHub('deployment_status', back).facts, 'deploy').rollback).toBe(true);
    expect(gitHub('deployment_status', status('dreaming'))).toMatchObject({ facts: [], why: 'shape' });
  });

  it('names the authors of pushed commits and their co-authors, not who committed', () => {
    const { facts } = gitHub('push', {
      ref: 'refs/heads/main', repository: REPOSITORY,
      commits: [{
        id: SHA, timestamp: '2026-11-23T08:00:00+02:00', author: { name: 'Noa', username: 'Noa-C', email: 'Noa@Example.com' }, committer: { username: 'web-flow' },
        message: 'Pay at night\n\nCo-authored-by: Roni <41+Roni@users.noreply.github.com>\nco-authored-by: Roni <41+roni@users.noreply.github.com>\nCo-Authored-By: broken',
      }],
      head_commit: { timestamp: '2026-11-23T08:00:00+02:00' },
    });
    expect(only(facts, 'commits')).toEqual({
      kind: 'commits', branch: 'main', onDefaultBranch: true, at: '2026-11-23T06:00:00.000Z', repository: 'acme/payments', url: null,
      commits: [{ sha: SHA, authors: [
        { login: 'noa-c', email: 'noa@example.com', bot: false }, { login: 'roni', email: '41+roni@users.noreply.github.com', bot: false },
      ] }],
    });
  });

  it.each([
    ['a tag that is deleted', { ref: 'refs/tags/v1', deleted: true, after: ZEROS, commits: [] }],
    ['a branch that is deleted', { ref: 'refs/heads/old', deleted: true, after: ZEROS, commits: [] }],
    ['a tag', { ref: 'refs/tags/v1', commits: [{ id: SHA, author: { username: 'noa' } }] }],
  ])('says nothing of %s', (_, body) => {
    expect(gitHub('push', { ...body, repository: REPOSITORY })).toMatchObject({ facts: [], why: 'nothing_to_tell' });
  });

  it('says what a pull request became, of whoever opened it, once it is merged', () => {
    const change = {
      number: 7, merged: true, merged_at: '2026-11-23T05:00:00Z', merge_commit_sha: OTHER, user: { login: 'Noa', type: 'User' }, merged_by: { login: 'lead' },
      head: { sha: SHA, ref: 'night' }, base: { ref: 'main', repo: { default_branch: 'main' } }, html_url: 'https://git.example.com/7',
    };
    expect(only(gitHub('pull_request', { action: 'closed', pull_request: change, repository: REPOSITORY }).facts, 'merged')).toMatchObject({
      change: '7', head: SHA, merge: OTHER, onDefaultBranch: true, authors: [{ login: 'noa', email: null, bot: false }], url: 'https://git.example.com/7',
    });
    expect(gitHub('pull_request', { action: 'closed', pull_request: { ...change, merged: false } }).why).toBe('nothing_to_tell');
    expect(gitHub('pull_request', { action: 'opened', pull_request: change }).why).toBe('nothing_to_tell');
  });

  it.each([
    ['requested', null, 'running'], ['completed', 'success', 'passed'], ['completed', 'failure', 'failed'], ['completed', 'timed_out', 'failed'],
    ['completed', 'cancelled', 'stopped'], ['completed', 'skipped', 'stopped'],
  ])('says of a run that is %s, %s: %s', (action, conclusion, outcome) => {
    const run = {
      id: 30, name: 'CI', head_sha: SHA, head_branch: 'main', conclusion, updated_at: '2026-11-23T05:00:00Z',
      head_commit: { message: 'Pay', author: { email: 'noa@example.com' } },
    };
    const { facts } = gitHub('workflow_run', { action, workflow_run: run, repository: REPOSITORY });
    expect(only(facts, 'pipeline')).toMatchObject({ run: '30', name: 'CI', commit: SHA, outcome });
    // The branch of a fork may be called like ours: whose commit it is counts, where it is doesn't.
    expect(only(facts, 'commits')).toMatchObject({ branch: null, onDefaultBranch: false, commits: [{ sha: SHA }] });
  });

  it('knows a greeting, and does not read what it does not know', () => {
    expect(gitHub('ping', { zen: 'Calm' })).toEqual({ type: 'ping', id: 'd1', facts: [], why: 'ping' });
    expect(gitHub('constructor', {}).why).toBe('unknown_type');
    expect(read('github', {}).type).toBe('none');
  });

  it('takes a handle that ends so, or is said to be one, for a program', () => {
    const opened = (user: object) => only(gitHub('pull_request', {
      action: 'closed', pull_request: { number: 1, merged: true, user }, repository: REPOSITORY,
    }).facts, 'merged').authors[0]?.bot;
    expect([opened({ login: 'renovate[bot]' }), opened({ login: 'x', type: 'Bot' }), opened({ login: 'x', type: 'User' })]).toEqual([true, true, false]);
  });
});

describe('GitLab', () => {
  it.each([
    ['created', 'running'], ['running', 'running'], ['success', 'succeeded'], ['failed', 'failed'], ['canceled', 'failed'],
  ])('says of a deployment that is “%s”: %s', (status, outcome) => {
    const { facts } = read('gitlab', {
      object_kind: 'deployment', status, deployment_id: 15, environment: 'production', status_changed_at: '2026-11-23 08:00:00 +0200', project: PROJECT,
      short_sha: SHA.slice(0, 8), commit_url: `https://git.example.com/acme/payments/-/commit/${SHA}`, user: { username: 'deployer' },
    });
    expect(only(facts, 'deploy')).toMatchObject({ deploy: '15', outcome, commit: SHA, at: '2026-11-23T06:00:00.000Z', repository: 'acme/payments', authors: [] });
  });

  it('says what was pushed, and nothing of tags', () => {
    const { facts } = read('gitlab', {
      object_kind: 'push', ref: 'refs/heads/feature/night', project: PROJECT, user_username: 'pusher',
      commits: [{ id: SHA, message: 'Pay', timestamp: '2026-11-23T08:00:00+02:00', author: { name: 'Noa', email: 'noa@example.com' } }],
    });
    expect(only(facts, 'commits')).toMatchObject({ branch: 'feature/night', onDefaultBranch: false, commits: [{ sha: SHA, authors: [{ login: null, email: 'noa@example.com' }] }] });
    expect(read('gitlab', { object_kind: 'tag_push', ref: 'refs/tags/v1' }).why).toBe('nothing_to_tell');
  });

  it('says what a merge request became, squashed or not, and not who pressed merge', () => {
    const change = {
      iid: 4, action: 'merge', state: 'merged', target_branch: 'main', merge_commit_sha: OTHER, updated_at: '2026-11-23 06:00:00 UTC', url: 'https://git.example.com/4',
      last_commit: { id: SHA, message: 'Pay\n\nCo-authored-by: Roni <roni@example.com>', author: { email: 'noa@example.com' } },
    };
    const merged = (more: object = {}) => read('gitlab', { object_kind: 'merge_request', user: { username: 'lead' }, project: PROJECT, object_attributes: { ...change, ...more } });
    const fact = only(merged().facts, 'merged');
    expect(fact).toMatchObject({ change: '4', head: SHA, merge: OTHER, onDefaultBranch: true, at: '2026-11-23T06:00:00.000Z' });
    expect(fact.authors.map(({ email }) => email)).toEqual(['noa@example.com', 'roni@example.com']);
    expect(only(merged({ merge_commit_sha: null, squash_commit_sha: OTHER }).facts, 'merged')).toMatchObject({ merge: OTHER, commits: [{ sha: SHA }, { sha: OTHER }] });
    expect(merged({ action: 'open', state: 'opened' }).why).toBe('nothing_to_tell');
  });

  it.each([['pending', 'running'], ['success', 'passed'], ['failed', 'failed'], ['canceled', 'stopped'], ['skipped', 'stopped']])(
    'says of a pipeline that is “%s”: %s', (status, outcome) => {
      const { facts } = read('gitlab', {
        object_kind: 'pipeline', project: PROJECT, commit: { id: SHA, message: 'Pay', author: { email: 'noa@example.com' } },
        object_attributes: { id: 31, name: 'CI', sha: SHA, status, finished_at: '2026-11-23 06:00:00 UTC' },
      });
      expect(only(facts, 'pipeline')).toMatchObject({ run: '31', commit: SHA, outcome, at: '2026-11-23T06:00:00.000Z' });
    });

  it('tells repeats by the key that stays when a delivery is tried again', () => {
    expect(read('gitlab', { object_kind: 'push' }, { 'idempotency-key': 'k', 'x-gitlab-event-uuid': 'u' }).id).toBe('k');
    expect(read('gitlab', { object_kind: 'push' }, { 'x-gitlab-event-uuid': 'u' }).id).toBe('u');
  });
});

describe('CDEvents', () => {
  const context = (type: string, more: object = {}) => ({ id: 'e1', source: '/ci', type: `dev.cdevents.${type}`, timestamp: '2026-11-23T06:00:00Z', ...more });
  const service = { id: 'payments', content: { environment: { id: 'production' }, artifactId: `pkg:oci/payments@sha256%3A12?vcs_url=git%2Bhttps://git.example.com/Acme/Payments%40${SHA}` } };

  it.each([
    ['service.deployed.0.1.0', false], ['service.deployed.0.3.0', false], ['service.deployed.1.2.3-draft', false], ['service.upgraded.0.2.0', false],
    ['service.rolledback.0.2.0', true], ['service.published.0.2.0', false], ['service.deployed', false],
  ])('reads %s', (type, rollback) => {
    expect(only(read('cdevents', { context: context(type), subject: service }).facts, 'deploy')).toMatchObject({
      service: 'payments', environment: 'production', outcome: 'succeeded', rollback, commit: SHA, repository: 'acme/payments', at: '2026-11-23T06:00:00.000Z', authors: [],
    });
  });

  it('reads the same in all envelopes, of every version of them', () => {
    const type = 'service.deployed.0.2.0';
    const plain = read('cdevents', { context: context(type, { version: '0.4.1' }), subject: service });
    const structured = read('cdevents', {
      specversion: '1.0', id: 'e1', source: '/ci', type: `dev.cdevents.${type}`, time: '2026-11-23T06:00:00Z', data: { context: context(type, { specversion: '0.6.0-draft' }), subject: service },
    });
    const binary = read('cdevents', { subject: service }, { 'ce-id': 'e1', 'ce-type': `dev.cdevents.${type}`, 'ce-time': '2026-11-23T06:00:00Z' });
    expect(structured).toEqual(plain);
    expect(binary).toEqual(plain);
  });

  it('takes two deployments of the same artifact for two, and knows what was merged, run, built and went wrong', () => {
    const deploy = (timestamp: string) => only(read('cdevents', { context: context('service.deployed.0.2.0', { timestamp }), subject: service }).facts, 'deploy').deploy;
    expect(deploy('2026-11-23T06:00:00Z')).not.toBe(deploy('2026-11-23T06:30:00Z'));
    const of = (type: string, subject: unknown) => read('cdevents', { context: context(type), subject }).facts[0];
    expect(of('change.merged.0.2.0', { id: '42', content: { repository: { id: 'Acme/Payments' } } })).toMatchObject({ kind: 'merged', change: '42', repository: 'acme/payments', authors: [], onDefaultBranch: false });
    expect(of('change.merged.0.1.2', { id: '42', content: { repository: { id: 'r', owner: 'Acme', name: 'Payments' } } })).toMatchObject({ repository: 'acme/payments' });
    for (const [outcome, ours] of [['success', 'passed'], ['failure', 'failed'], ['error', 'failed'], ['cancel', 'stopped']]) {
      expect(of('pipelinerun.finished.0.2.0', { id: 'run-1', content: { pipelineName: 'CI', outcome } })).toMatchObject({ kind: 'pipeline', run: 'run-1', name: 'CI', outcome: ours });
    }
    expect(of('pipelinerun.started.0.2.0', { id: 'run-1', content: {} })).toMatchObject({ outcome: 'running' });
    expect(of('artifact.packaged.0.2.0', { id: 'pkg:oci/payments@sha256:1', content: { change: { id: SHA } } })).toMatchObject({ kind: 'published', commit: SHA });
    expect(of('incident.detected.0.2.0', { id: 'i', content: { service: { id: 'payments' }, environment: { id: 'production' } } })).toMatchObject({ kind: 'incident', service: 'payments', environment: 'production' });
  });

  it('does not read other kinds, nor look-alikes', () => {
    expect(read('cdevents', { context: context('build.finished.0.2.0'), subject: { id: 'b' } }).why).toBe('unknown_type');
    expect(read('cdevents', { context: { type: 'com.example.service.deployed' }, subject: service }).why).toBe('unknown_type');
    expect(read('cdevents', { context: context('service.deployed.0.2.0') }).why).toBe('shape');
  });
});

describe('the body of our own', () => {
  const deploy = { what: 'deployed', service: 'payments', environment: 'production', commit: SHA };

  it.each([
    ['deploy_started', 'running', false], ['deployed', 'succeeded', false], ['deploy_failed', 'failed', false], ['rolled_back', 'succeeded', true], ['removed', 'ended', false],
  ])('%s', (what, outcome, rollback) => {
    expect(only(read('generic', { ...deploy, what }).facts, 'deploy')).toMatchObject({ outcome, rollback, service: 'payments', environment: 'production', commit: SHA, at: RECEIVED });
  });

  it('ties what is sent of one deployment together, by its id or by what is put where', () => {
    const named = (body: object) => only(read('generic', body).facts, 'deploy').deploy;
    expect(named({ ...deploy, what: 'deploy_started' })).toBe(named(deploy));
    expect(named({ ...deploy, id: 'build-1', what: 'deploy_started' })).toBe(named({ what: 'deployed', service: 'other', environment: 'x', id: 'build-1' }));
    expect(named({ ...deploy, what: 'rolled_back' })).not.toBe(named(deploy));
  });

  it('names whose work it brings, when, and the rest', () => {
    expect(only(read('generic', {
      ...deploy, when: '2026-11-23T09:00:00+02:00', commits: [OTHER, 'HEAD'], authors: [{ login: 'Noa' }, { email: 'Roni@example.com' }, {}], url: 'https://ci.example.com/1',
    }).facts, 'deploy')).toMatchObject({
      at: '2026-11-23T07:00:00.000Z', carries: [OTHER], url: 'https://ci.example.com/1',
      authors: [{ login: 'noa', email: null, bot: false }, { login: null, email: 'roni@example.com', bot: false }],
    });
    expect(only(read('generic', { what: 'pipeline_failed', id: '9', commit: SHA, pipeline: 'CI' }).facts, 'pipeline')).toMatchObject({ run: '9', outcome: 'failed', commit: SHA, name: 'CI' });
    expect(only(read('generic', { what: 'merged', change: '4', commit: SHA, repository: 'Acme/Payments' }).facts, 'merged')).toMatchObject({ change: '4', merge: SHA, onDefaultBranch: true });
    expect(only(read('generic', { what: 'published', artifact: 'payments:7', commit: SHA }).facts, 'published')).toMatchObject({ artifact: 'payments:7', commit: SHA });
    expect(only(read('generic', { what: 'incident', service: 'payments' }).facts, 'incident')).toMatchObject({ service: 'payments', environment: null });
  });
});

describe('a source that is trusted for a part only', () => {
  const body = { what: 'deployed', service: 'payments', environment: 'production', authors: [{ login: 'noa' }] };
  const read = (trusts: readonly (typeof SOURCE_TRUSTS)[number][]) => readEvent('generic', trusts, { headers: {}, body, receivedAt: RECEIVED });

  it('is not heard on the rest, nor on whose work it is', () => {
    expect(read(['changes'])).toMatchObject({ facts: [], why: 'not_trusted' });
    expect(only(read(['deploys']).facts, 'deploy').authors).toEqual([]);
    expect(only(read(['deploys', 'authors']).facts, 'deploy').authors).toHaveLength(1);
  });
});

describe('whatever is sent', () => {
  /** The names that adapters look for, so that made-up bodies get past the first step. */
  const NAMES = [
    'object_kind', 'object_attributes', 'deployment', 'deployment_status', 'pull_request', 'workflow_run', 'commits', 'commit', 'author', 'authors', 'head_commit', 'context',
    'subject', 'content', 'environment', 'data', 'specversion', 'type', 'id', 'iid', 'number', 'what', 'ref', 'state', 'status', 'action', 'merged', 'message', 'email', 'login',
    'sha', 'repository', 'full_name', 'artifactId', 'service', 'timestamp', 'when', 'created_at', 'url', '__proto__', 'constructor', 'deployment_id', 'conclusion',
  ];
  const VALUES = [
    'deployment', 'push', 'merge_request', 'pipeline', 'success', 'closed', 'completed', 'merge', 'merged', 'refs/heads/main', SHA, ZEROS, 'a\0b', '\ud800', 'x'.repeat(5000), '%E0%A4%A',
    'dev.cdevents.service.deployed.0.2.0', 'dev.cdevents.__proto__.constructor', '2026-11-23 06:00:00 +9999', '9999-99-99T99:99:99Z', 'https://[', 'javascript:alert(1)',
    `Co-authored-by:${' '.repeat(3000)}<`, ...HAPPENINGS, 1, -1, 0, NaN, 1e308, true, false, null,
  ];
  const { body } = fc.letrec<{ body: unknown }>((tie) => ({
    body: fc.oneof({ maxDepth: 5, withCrossShrink: true },
      fc.constantFrom(...VALUES), fc.jsonValue(),
      fc.array(tie('body'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...NAMES), fc.string()), tie('body'), { maxKeys: 8 })),
  }));
  const headers = fc.record({
    'x-github-event': fc.constantFrom('push', 'deployment', 'deployment_status', 'pull_request', 'workflow_run', '__proto__', '\0'),
    'ce-type': fc.constantFrom('dev.cdevents.service.deployed.0.1.0', 'dev.cdevents.change.merged', ''),
  });

  it('never throws, and gives facts that the database can keep, the same each time', () => {
    fc.assert(fc.property(fc.constantFrom(...SOURCE_KINDS), headers, body, (kind, sent, json) => {
      const posted = { headers: sent, body: json, receivedAt: RECEIVED };
      const reading = readEvent(kind, SOURCE_TRUSTS, posted);
      expect(readEvent(kind, SOURCE_TRUSTS, posted)).toEqual(reading);
      expect(reading.facts.length > 0).toBe(reading.why === null);
      const text = JSON.stringify(reading);
      expect(text).not.toMatch(/\\u0000|\\ud[89a-f]/i);
      for (const fact of reading.facts) {
        expect(new Date(fact.at).toISOString()).toBe(fact.at);
        expect(fact.url ?? 'https://').toMatch(/^https?:/i);
      }
    }), { numRuns: 3000 });
  });

  it('is not read deeper, longer or slower than it is worth', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    for (const kind of SOURCE_KINDS) expect(readEvent(kind, SOURCE_TRUSTS, { headers: {}, body: deep, receivedAt: RECEIVED }).facts).toEqual([]);
    const long = { ref: 'refs/heads/main', commits: Array.from({ length: 50_000 }, () => ({ id: SHA, message: `Co-authored-by: <${'<'.repeat(2000)}` })), repository: REPOSITORY };
    const began = performance.now();
    expect(only(gitHub('push', long).facts, 'commits').commits).toHaveLength(2048);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});
