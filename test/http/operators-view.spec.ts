import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Journey } from '../support/builders';
import { until } from '../support/mailbox';
import { freePort, startServer, type RunningServer } from '../support/running-server';
import { visitor } from '../support/visitor';
import { openWorld, type World } from '../support/world';

/** As OTLP writes it in JSON. */
interface SentSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[];
  status: { code?: number; message?: string };
  events?: unknown[];
}
interface Sent {
  resourceSpans: { resource: { attributes: SentSpan['attributes'] }; scopeSpans: { spans: SentSpan[] }[] }[];
}

let world: World;
let server: RunningServer;
let collector: Server;
let metrics: string;
let journey: Journey;
let cookie: string;
const received: Sent[] = [];

beforeAll(async () => {
  world = await openWorld({ name: 'http_operators_view' });
  collector = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      if (request.url === '/v1/traces') received.push(JSON.parse(Buffer.concat(parts).toString()) as Sent);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((listening) => collector.listen(0, '127.0.0.1', () => listening()));
  const metricsPort = await freePort();
  metrics = `http://127.0.0.1:${metricsPort}/metrics`;
  server = await startServer({
    DATABASE_URL: world.url,
    GUILDPATH_METRICS_PORT: String(metricsPort),
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_BSP_SCHEDULE_DELAY: '50',
    OTEL_SERVICE_NAME: 'guildpath-spec',
  });
  journey = await world.a.journey();
  cookie = `guildpath=${await sessionOf(journey.hire.id)}`;
}, 60_000);

afterAll(async () => {
  await server?.kill();
  collector?.closeAllConnections();
  collector?.close();
  await world?.close();
});

/** A session that the second process takes too. */
async function sessionOf(personId: string): Promise<string> {
  const { createHash, randomUUID } = await import('node:crypto');
  const secret = randomUUID();
  await world.rows(
    `INSERT INTO sessions (token_hash, person_id, created_at, last_seen_at, expires_at) VALUES ($1, $2, now(), now(), now() + interval '1 day')`,
    [createHash('sha256').update(secret).digest(), personId],
  );
  return secret;
}

const figures = async () => (await fetch(metrics)).text();
const spans = () => received.flatMap(({ resourceSpans }) => resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
const attribute = (span: SentSpan, key: string) => span.attributes.find((one) => one.key === key)?.value;

describe('metrics', () => {
  it('count requests by route and status, and never by who or what was asked for', async () => {
    const hire = visitor(server.origin, cookie);
    for (let count = 0; count < 3; count += 1) expect((await hire.send('GET', `/journeys/${journey.id}`)).status).toBe(200);
    expect((await hire.send('GET', '/journeys/00000000-0000-4000-8000-000000000000')).status).toBe(404);
    const text = await figures();
    expect(text).toMatch(/^guildpath_http_request_duration_seconds_count\{method="GET",route="\/api\/journeys\/:id",status="200"\} 3$/m);
    expect(text).toMatch(/^guildpath_http_request_duration_seconds_count\{method="GET",route="\/api\/journeys\/:id",status="404"\} 1$/m);
    for (const personal of [journey.id, journey.hire.id, journey.hire.email, journey.hire.name]) expect(text).not.toContain(personal);
  });

  it('tell of the database, the jobs, the pages that listen, and of the process', async () => {
    await world.rows(
      `INSERT INTO jobs.job (name, data, state, start_after, created_on)
       SELECT q.name, '{}', state::jobs.job_state, now() + pause, now() - interval '1 hour'
       FROM (SELECT 'nudges' AS name) q, (VALUES ('created', interval '1 day'), ('failed', interval '0')) AS v(state, pause)`,
    );
    const text = await figures();
    expect(text).toMatch(/^guildpath_database_up 1$/m);
    expect(text).toMatch(/^guildpath_database_connections_open [1-9]/m);
    expect(text).toMatch(/^guildpath_jobs_waiting\{queue="nudges"\} 1$/m);
    expect(text).toMatch(/^guildpath_jobs_failed\{queue="nudges"\} 1$/m);
    expect(text).toMatch(/^guildpath_jobs_oldest_seconds\{queue="nudges"\} 0$/m);
    expect(text).toMatch(/^guildpath_live_streams 0$/m);
    expect(text).toMatch(/^guildpath_mail_waiting 0$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
  });

  it('are on a port of their own, where nothing else is, and nowhere unless asked for', async () => {
    expect((await fetch(metrics.replace('/metrics', '/api/session'))).status).toBe(404);
    expect(await (await fetch(`${server.origin}/metrics`)).text()).not.toContain('guildpath_');
    expect(await (await fetch(`${await world.apps[0]!.getUrl()}/metrics`)).text()).not.toContain('guildpath_');
  });

  it('are all there that the dashboard for Grafana asks for', async () => {
    const dashboard = JSON.parse(await readFile(join(__dirname, '../../docs/grafana/guildpath.json'), 'utf8')) as {
      panels: { title: string; targets: { expr: string }[] }[];
    };
    const asked = dashboard.panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => expr.match(/\b(?:guildpath|nodejs|process)_[a-z0-9_]+/g) ?? []));
    const text = await figures();
    const there = new Set([...text.matchAll(/^([a-z_:0-9]+)(?:\{| )/gm)].map(([, name]) => name));
    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter((name) => !there.has(name))).toEqual([]);
    expect(dashboard.panels.filter(({ targets }) => targets.length === 0)).toEqual([]);
  });
});

describe('traces', () => {
  it('arrive with the route as their name and the statements below it, without values, addresses or people', async () => {
    const hire = visitor(server.origin, cookie);
    expect((await hire.send('GET', `/journeys/${journey.id}?asked=by-somebody`)).status).toBe(200);
    const isRequest = (span: SentSpan) =>
      span.name === 'GET /api/journeys/:id' && attribute(span, 'http.response.status_code')?.intValue === 200;
    const below = (request: SentSpan) => spans().filter(({ traceId, spanId }) => traceId === request.traceId && spanId !== request.spanId);
    await until(async () => spans().some((span) => isRequest(span) && below(span).length > 0), 10);
    const request = spans().filter(isRequest).at(-1)!;
    expect(attribute(request, 'http.route')).toEqual({ stringValue: '/api/journeys/:id' });
    const statements = below(request).map((span) => attribute(span, 'db.query.text')?.stringValue ?? '');
    expect(statements.some((text) => /FROM journeys/.test(text) && text.includes('$1'))).toBe(true);
    expect(received[0]!.resourceSpans[0]!.resource.attributes).toContainEqual({ key: 'service.name', value: { stringValue: 'guildpath-spec' } });

    const everything = JSON.stringify(received);
    for (const secret of [journey.id, journey.hire.id, journey.hire.email, cookie.slice('guildpath='.length), 'by-somebody', '127.0.0.1:', 'user_agent', 'client.address', 'peer.address']) {
      expect({ secret, said: everything.includes(secret) }).toEqual({ secret, said: false });
    }
  });

  it('say that something failed, and nothing of what was typed', async () => {
    const token = 'a-secret-that-opens-something';
    expect((await fetch(`${server.origin}/api/invitations/${token}`)).status).toBe(404);
    await until(async () => spans().some(({ name }) => name === 'GET /api/invitations/:token'), 10);
    expect(JSON.stringify(received)).not.toContain(token);
    expect(spans().filter(({ status, events }) => status.message !== undefined || (events ?? []).length > 0)).toEqual([]);
  });

  it('are not made of what only asks whether the app lives', () => {
    expect(spans().filter(({ name, attributes }) => name.includes('health') || JSON.stringify(attributes).includes('health'))).toEqual([]);
  });
});
