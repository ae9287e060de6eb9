import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventSourceDetailsDto, EventSourceWithSecretDto } from '../../src/proofs/dto/event-sources.dto';
import type { DeliveryAnswerDto } from '../../src/proofs/dto/events.dto';
import { eventSender, SECRET_KEY, type EventSender } from '../support/event-sender';
import { deploymentStatus, push, SHA } from '../support/github-events';
import { openWorld, type Person, type Visitor, type World } from '../support/world';

let world: World;
let admin: Person;
let browser: Visitor;

beforeAll(async () => {
  world = await openWorld({
    name: 'http_deploy_events', replicas: 2, publicUrl: 'http://guild.example.com',
    settings: { GUILDPATH_SECRET_KEY: SECRET_KEY, GUILDPATH_EVENTS_PER_MINUTE: '60', GUILDPATH_TRUST_PROXY: '1' },
  });
  admin = await world.a.person({ roles: ['admin'] });
  browser = await world.as(admin);
}, 60_000);

afterAll(() => world?.close());

const sender = (kind: 'github' | 'gitlab' | 'cdevents' | 'generic') => eventSender(world, admin, kind);
const factsOf = ({ source }: EventSender) =>
  world.rows<{ kind: string; said: Record<string, unknown>; commit_sha: string | null }>(
    'SELECT kind, said, commit_sha FROM facts WHERE source_id = $1 ORDER BY at, event_id, position', [source.id]);
const detailsOf = ({ source }: EventSender) => browser.get<EventSourceDetailsDto>(`/event-sources/${source.id}`);
/** Tries with a bad signature come from somewhere else each, so that they are not taken for a flood. */
let elsewhere = 0;
const fromElsewhere = () => ({ 'x-forwarded-for': `10.1.0.${(elsewhere += 1)}` });

describe('an event that is signed', () => {
  it('is kept with the facts in it', async () => {
    const github = await sender('github');
    const { status, body } = await github.sendGitHub<DeliveryAnswerDto>('deployment_status', deploymentStatus('success'));
    expect({ status, body }).toEqual({
      status: 200, body: { repeated: false, events: [{ id: expect.any(String), type: 'deployment_status', facts: 1, why: null, repeated: false }] },
    });
    expect(await factsOf(github)).toEqual([{
      kind: 'deploy', commit_sha: SHA,
      said: {
        kind: 'deploy', source: github.source.id, event: body.events[0]!.id, at: '2026-11-23T06:58:00.000Z', deploy: '501', repository: 'acme/payments',
        environment: 'production', outcome: 'succeeded', commit: SHA, service: null, artifact: null, carries: [], authors: [], rollback: false,
        url: 'https://github.example.com/Acme/Payments/runs/501',
      },
    }]);
  });

  it('comes again, even to two processes at once, and changes nothing', async () => {
    const github = await sender('github');
    const body = deploymentStatus('success');
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) =>
      github.sendGitHub<DeliveryAnswerDto>('deployment_status', body, { delivery: 'one', replica: index % 2 })));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(answers.filter((answer) => !answer.body.repeated)).toHaveLength(1);
    expect(await factsOf(github)).toHaveLength(1);
    expect((await detailsOf(github)).deliveries).toMatchObject([{ verdict: 'taken', times: 8, facts: 1 }]);
  });

  it('is another event when its sender gives the same id to another body', async () => {
    const cd = await sender('cdevents');
    const event = (type: string, content: object) => ({
      context: { version: '0.4.1', id: 'same', source: '/ci', type, timestamp: '2026-11-23T06:00:00Z' }, subject: { id: 'payments', content },
    });
    await cd.send(event('dev.cdevents.service.deployed.0.1.1', { environment: { id: 'production' }, artifactId: 'pkg:oci/payments@sha256:1' }));
    await cd.send(event('dev.cdevents.service.deployed.0.1.1', { environment: { id: 'staging' }, artifactId: 'pkg:oci/payments@sha256:1' }));
    await cd.send(event('dev.cdevents.change.merged.0.1.2', { repository: { id: 'acme/payments' } }));
    expect((await factsOf(cd)).map(({ kind, said }) => [kind, said['environment']])).toEqual(
      expect.arrayContaining([['deploy', 'production'], ['deploy', 'staging'], ['merged', undefined]]));
  });

  it('of GitHub may come as a form, and GitLab may send its token as it stands', async () => {
    const github = await sender('github');
    const form = new URLSearchParams({ payload: JSON.stringify(deploymentStatus('success')) }).toString();
    const answer = await github.sendGitHub('deployment_status', form, { headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    expect(answer.status).toBe(200);
    expect(await factsOf(github)).toHaveLength(1);

    const { source } = await sender('gitlab');
    const response = await fetch(`${browser.origin}/api/events/gitlab/${source.id}`, {
      method: 'POST', headers: { 'content-type': 'application/json', 'x-gitlab-token': source.secret },
      body: JSON.stringify({ object_kind: 'deployment', status: 'success', deployment_id: 3, environment: 'production', project: { path_with_namespace: 'acme/payments' } }),
    });
    expect(response.status).toBe(200);
  });

  it('of CDEvents comes as a CloudEvent too: structured, binary and in a batch', async () => {
    const cd = await sender('cdevents');
    const data = (id: string) => ({ subject: { id: 'payments', content: { environment: { id }, artifactId: `pkg:github/acme/payments@${SHA}` } } });
    const envelope = (id: string) => ({
      specversion: '1.0', id, source: '/ci', type: 'dev.cdevents.service.upgraded.0.2.0', time: '2026-11-23T06:00:00Z', data: data(id),
    });
    const headers = { 'content-type': 'application/cloudevents+json' };
    expect((await cd.send(envelope('structured'), { headers })).status).toBe(200);
    expect((await cd.send(data('binary'), {
      headers: { 'ce-specversion': '1.0', 'ce-id': 'b', 'ce-source': '/ci', 'ce-type': 'dev.cdevents.service.rolledback.0.2.0', 'ce-time': '2026-11-23T06:00:01Z' },
    })).status).toBe(200);
    const batch = await cd.send<DeliveryAnswerDto>([envelope('one'), envelope('two'), envelope('one')], { headers: { 'content-type': 'application/cloudevents-batch+json' } });
    expect([batch.status, batch.body.events.map(({ repeated }) => repeated)]).toEqual([200, [false, false, true]]);
    const facts = await factsOf(cd);
    expect(facts.map(({ said }) => [said['environment'], said['rollback'], said['commit'], said['repository']])).toEqual(expect.arrayContaining([
      ['structured', false, SHA, 'acme/payments'], ['binary', true, SHA, 'acme/payments'], ['one', false, SHA, 'acme/payments'], ['two', false, SHA, 'acme/payments'],
    ]));
    expect(facts).toHaveLength(4);
  });
});

describe('what is answered otherwise', () => {
  const tries: [what: string, send: (github: EventSender) => Promise<{ status: number; code: string | undefined }>, expected: string][] = [
    ['no signature', (github) => github.sendGitHub('push', {}, { headers: { 'x-hub-signature-256': '', ...fromElsewhere() } }), '401 signature_wrong'],
    ['another secret', (github) => github.sendGitHub('push', {}, { secret: 'whsec_other', headers: fromElsewhere() }), '401 signature_wrong'],
    ['no JSON', (github) => github.sendGitHub('push', '{"ref":'), '400 not_json'],
    ['nothing at all', (github) => github.sendGitHub('push', ''), '400 not_json'],
    ['a huge body', (github) => github.sendGitHub('push', `{"a":"${'x'.repeat(5 * 1024 * 1024)}"}`), '413 too_large'],
    ['an unknown event', (github) => github.sendGitHub('issues', { action: 'opened' }), '202'],
    ['a tag that is deleted', (github) => github.sendGitHub('push', push([], 'refs/tags/v1')), '202'],
    ['a ping', (github) => github.sendGitHub('ping', { zen: 'Keep it logically awesome.' }), '200'],
    ['another shape', (github) => github.sendGitHub('deployment_status', { deployment: [] }), '202'],
    ['deep nesting', (github) => github.sendGitHub('push', '['.repeat(200_000) + ']'.repeat(200_000)), '202'],
    ['text that no database keeps', (github) => github.sendGitHub('push', '{"ref":"refs/heads/\\u0000\\ud800","commits":[{"id":"abcdef1","author":{"email":"\\u0000@\\udfff"}}]}'), '200'],
  ];

  it.each(tries)('%s', async (_, send, expected) => {
    const { status, code } = await send(await sender('github'));
    expect([status, code].filter((part) => part !== undefined).join(' ')).toBe(expected);
  });

  it('an address that is none, or of another kind', async () => {
    const { source } = await sender('github');
    for (const path of [`/events/gitlab/${source.id}`, '/events/github/none', '/events/github/6f8d4b1e-0000-4000-8000-000000000000', `/events/constructor/${source.id}`]) {
      expect(await world.stranger().tries('POST', path, {}, { headers: fromElsewhere() })).toBe('404 no_such_source');
    }
  });

  it('nothing to show for it, an old signature, and one from a page of another site', async () => {
    const generic = await sender('generic');
    const body = { what: 'deployed', service: 'payments', environment: 'production' };
    expect(await world.stranger().tries('POST', `/events/generic/${generic.source.id}`, body, { headers: fromElsewhere() })).toBe('401 signature_missing');
    const signedAt = new Date(world.clock.now().getTime() - 6 * 60_000);
    expect((await generic.send(body, { signedAt, headers: fromElsewhere() })).code).toBe('timestamp_old');
    expect((await generic.send(body, { headers: { origin: 'https://evil.example.com' } })).code).toBe('foreign_origin');
    expect(await factsOf(generic)).toEqual([]);
  });

  it('forms and plain text, everywhere else, as ever', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/cloudevents+json']) {
      expect((await browser.send('POST', '/event-sources', { kind: 'github', name: 'Form' }, { headers: { 'content-type': type } })).code).toBe('wrong_content_type');
    }
  });

  it('every field of a body of our own that is wrong, at once', async () => {
    const generic = await sender('generic');
    const { status, body } = await generic.send<{ errors: { field: string }[] }>({
      what: 'deployed', commit: 'HEAD', when: 'yesterday', authors: [{ name: 'Noa' }], colour: 'red', url: 'javascript:alert(1)',
    });
    expect(status).toBe(422);
    expect([...new Set(body.errors.map(({ field }) => field))].sort()).toEqual(
      ['authors[0].login', 'authors[0].name', 'colour', 'commit', 'environment', 'service', 'url', 'when']);
    const nested = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    expect((await generic.send(nested)).status).toBe(422);
    expect((await generic.send('[]')).status).toBe(422);
  });

  it('a flood of signed events, with the time to wait; other sources go on', async () => {
    const [loud, quiet] = [await sender('generic'), await sender('generic')];
    const body = { what: 'pipeline_passed', id: '1' };
    const statuses = new Set<number>();
    for (let sent = 0; sent < 61; sent += 1) statuses.add((await loud.send(body)).status);
    const refused = await loud.send(body);
    expect([[...statuses], refused.code, Number(refused.headers.get('retry-after')) > 0]).toEqual([[200, 429], 'too_many_events', true]);
    expect((await quiet.send(body)).status).toBe(200);
    expect((await detailsOf(loud)).lastRefusal?.code).toBe('too_many_events');
  });

  it('a flood without a signature, from where it comes', async () => {
    const generic = await sender('generic');
    const headers = { 'x-forwarded-for': '10.2.0.1' };
    let last = '';
    for (let sent = 0; sent < 122; sent += 1) last = await world.stranger().tries('POST', `/events/generic/${generic.source.id}`, {}, { headers });
    expect(last).toBe('429 too_many_events');
    // Whoever signs goes on, also from behind the same proxy.
    expect((await generic.send({ what: 'pipeline_passed', id: '1' }, { headers })).status).toBe(200);
    expect((await detailsOf(generic)).lastRefusal?.code).toBe('signature_missing');
  });
});

describe('a source', () => {
  it('keeps its secret from the database and from whoever looks later', async () => {
    const { source } = await sender('github');
    expect(source.secret).toMatch(/^whsec_[\w+/]{43}=$/);
    expect(source.url).toBe(`http://guild.example.com/api/events/github/${source.id}`);
    const [row] = await world.rows<Record<string, unknown>>('SELECT * FROM event_sources WHERE id = $1', [source.id]);
    expect(JSON.stringify(row) + String(row!['secret_sealed'])).not.toContain(source.secret.slice(6));
    expect((await browser.send('GET', `/event-sources/${source.id}`)).text).not.toContain('secret":');
  });

  it('takes both secrets for a day after it got another one', async () => {
    const generic = await sender('generic');
    const body = { what: 'deployed', service: 'payments', environment: 'production' };
    const { secret } = await browser.post<EventSourceWithSecretDto>(`/event-sources/${generic.source.id}/secret`);
    expect((await generic.send(body)).status).toBe(200);
    expect((await generic.send(body, { secret })).status).toBe(200);
    world.clock.advance({ hours: 25 });
    expect((await generic.send(body, { headers: fromElsewhere() })).code).toBe('signature_wrong');
    expect((await generic.send(body, { secret })).status).toBe(200);
  });

  it('takes nothing while it is paused, on no replica, and goes on afterwards', async () => {
    const generic = await sender('generic');
    const body = { what: 'deployed', service: 'payments', environment: 'production' };
    const paused = await browser.patch<EventSourceDetailsDto>(`/event-sources/${generic.source.id}`, { paused: true }, { revision: generic.source.revision });
    expect([(await generic.send(body)).code, (await generic.send(body, { replica: 1 })).code]).toEqual(['source_paused', 'source_paused']);
    expect((await detailsOf(generic)).deliveries).toMatchObject([{ verdict: 'refused', why: 'source_paused', times: 2 }]);
    expect(await browser.tries('PATCH', `/event-sources/${generic.source.id}`, { paused: false }, { revision: 1 })).toBe('412 stale');
    await browser.patch(`/event-sources/${generic.source.id}`, { paused: false }, { revision: paused.revision });
    expect((await generic.send(body)).status).toBe(200);
  });

  it('is made once for one request, and its name is its own', async () => {
    const input = { kind: 'gitlab', name: 'Our GitLab' };
    const [one, two] = await Promise.all([1, 2].map(() => browser.post<EventSourceWithSecretDto>('/event-sources', input, { key: 'the-same-request' })));
    expect(one!.id).toBe(two!.id);
    expect(await browser.tries('POST', '/event-sources', input)).toBe('422 invalid_input');
  });

  it('reads again what it kept, once it is trusted for more, and leaves the rest as it was', async () => {
    const github = await sender('github');
    const { revision } = await browser.patch<EventSourceDetailsDto>(`/event-sources/${github.source.id}`, { trusts: ['changes'] }, { revision: github.source.revision });
    await github.sendGitHub('push', push([{ sha: SHA, login: 'Noa' }]));
    await github.sendGitHub('deployment_status', deploymentStatus('success'));
    const before = await factsOf(github);
    expect(before.map(({ kind }) => kind)).toEqual(['commits']);
    await browser.patch(`/event-sources/${github.source.id}`, { trusts: ['changes', 'deploys'] }, { revision });
    await browser.post(`/event-sources/${github.source.id}/replay`);
    const done = await settled(async () => (await detailsOf(github)).replay?.doneAt ?? null);
    expect(done).not.toBeNull();
    const after = await factsOf(github);
    expect(after.map(({ kind }) => kind)).toEqual(['commits', 'deploy']);
    expect(after[0]).toEqual(before[0]);
    expect((await detailsOf(github)).replay).toMatchObject({ events: 2 });
  });
});

/** Asks until there is an answer: the work is done in the background. */
async function settled<T>(ask: () => Promise<T | null>): Promise<T | null> {
  const until = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (answer !== null || Date.now() > until) return answer;
  }
}
