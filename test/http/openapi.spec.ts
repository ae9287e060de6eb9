import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorld, type World } from '../support/world';

interface Parameter { name: string; in: string; required?: boolean; schema?: unknown; description?: string }
interface Media { schema?: Record<string, unknown> }
interface Response { description?: string; content?: Record<string, Media>; headers?: Record<string, unknown> }
interface Operation {
  operationId: string;
  summary?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Response>;
  'x-whole-list'?: string;
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties?: Record<string, Record<string, unknown>> }>; securitySchemes: Record<string, unknown> };
}

/** Spoken as RFC 7644 has it, with versions and uniqueness of its own. */
const isScim = (route: string) => route.includes(' /api/scim/');

/** Every other POST takes an Idempotency-Key. */
const SAFE_WITHOUT_KEY = {
  'nothing is changed': [
    '/sites/{id}/holidays/preview', '/cohorts/read-hires', '/cohorts/preview', '/cohorts/of-one/preview', '/journeys/{id}/replan/preview',
    '/replans/preview', '/mentor-changes/preview', '/sign-in-providers/{id}/test',
  ],
  'once more leaves it as it is': [
    '/guild-days/{day}/publish', '/guild-sessions/{id}/release', '/guild-sessions/{id}/seat', '/guild-sessions/{id}/seat/confirm',
    '/guild-sessions/{id}/attendance', '/guild-sessions/{id}/attendance/{personId}', '/session-proposals/{id}/commands', '/content/{pathId}/{key}/look',
    '/inbox/{id}/read', '/inbox/read-all', '/unsubscribe/{token}', '/journeys/{id}/nudges/rest', '/journeys/{id}/mentor-notes/{noteId}/restore',
    '/journeys/{id}/open', '/mobility/{id}/open', '/me/password', '/event-sources/{id}/replay', '/arrivals/{id}/settle', '/webhook-endpoints/{id}/pause',
    '/webhook-endpoints/{id}/resume', '/webhook-endpoints/{id}/try-now', '/webhook-endpoints/{id}/messages/{messageId}/send',
    '/proofs/unattributed/{id}/set-aside',
  ],
  'a way to a provider, good for minutes and once': ['/sign-in', '/invitations/{token}/sign-in', '/me/identities'],
  'the new secret takes the place of the one before': ['/people/{id}/invitation', '/me/calendar-links/{id}/replacement', '/journeys/{id}/first-day-link'],
  'nobody is signed in whose key it could be': [
    '/session', '/demo/session', '/setup', '/invitations/{token}', '/first-days/{token}/open', '/first-days/{token}/another', '/first-days/{token}/questions',
  ],
  'its sender knows no key of ours, and what comes again is told by itself': ['/events/{kind}/{id}', '/evidence', '/xapi/statements'],
  'a key would lead from the answer to the person': ['/pulse/answers', '/guild-sessions/{id}/feedback'],
};

/** Every other PUT and PATCH takes If-Match. */
const LAST_WORD_WINS = {
  'one person’s own': [
    'PATCH /api/me', 'PUT /api/me/weeks/{from}', 'PUT /api/me/message-choices', 'PUT /api/mentoring/limit', 'PUT /api/guild-weeks/{id}/ranking',
    'PUT /api/consultations/room', 'PUT /api/consultations/{id}/openness', 'PUT /api/mobility', 'PUT /api/mobility/sharing',
    'PUT /api/learning-time/entries/{id}', 'PUT /api/content/{pathId}/{key}/confused', 'PUT /api/content/{pathId}/{key}/feedback',
  ],
  'one value, set whole': [
    'PUT /api/sign-in-providers/order', 'PUT /api/sign-in-providers/passwords',
    'PUT /api/open-programme', 'PUT /api/paths/{id}/owners', 'PUT /api/journeys/{id}/milestones/{key}/pin', 'PATCH /api/journeys/{id}/talk-questions/{questionId}',
    'PUT /api/content/{pathId}/{key}/broken-link', 'PUT /api/journeys/{id}/first-questions/{questionId}/answer',
  ],
  'under an id of its own, which never becomes another': [
    'PUT /api/xapi/statements',
  ],
};

let world: World;
let document: Document;
let operations: [route: string, operation: Operation][];

beforeAll(async () => {
  world = await openWorld({ name: 'http_openapi' });
  document = await world.stranger().get<Document>('/openapi.json');
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [`${method.toUpperCase()} ${path}`, operation]),
  );
}, 60_000);

afterAll(() => world?.close());

const wanting = (fault: (operation: Operation, route: string) => boolean) =>
  operations.filter(([route, operation]) => fault(operation, route)).map(([route]) => route);
const answers = ({ responses }: Operation) => Object.entries(responses);
const mediaOf = (response: Response) => Object.values(response.content ?? {});
const isSuccess = (status: string) => status.startsWith('2');
const isRefusal = (status: string) => /^[45]/.test(status);

/** Every `$ref` and every key in a part of the document. */
function visit(node: unknown, see: (key: string, value: unknown) => void): void {
  if (node === null || typeof node !== 'object') return;
  for (const [key, value] of Object.entries(node)) {
    see(key, value);
    visit(value, see);
  }
}

describe('the OpenAPI document', () => {
  it('is OpenAPI 3.1, with none of 3.0’s words in it', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    const old: string[] = [];
    visit(document, (key, value) => {
      if (key === 'nullable' && typeof value === 'boolean') old.push(key);
    });
    expect(old).toEqual([]);
  });

  it('refers only to schemas that are there, each with typed properties', () => {
    const missing = new Set<string>();
    visit(document, (key, value) => {
      if (key !== '$ref' || typeof value !== 'string') return;
      const name = value.replace('#/components/schemas/', '');
      if (!(name in document.components.schemas)) missing.add(value);
    });
    expect([...missing]).toEqual([]);

    const untyped = Object.entries(document.components.schemas).flatMap(([schema, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, property]) => !['type', '$ref', 'allOf', 'anyOf', 'oneOf', 'enum'].some((word) => word in property))
        .map(([property]) => `${schema}.${property}`),
    );
    expect(untyped).toEqual([]);
  });

  it('describes each route in a sentence or by its name, once', () => {
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(wanting(({ tags = [] }, route) => tags.length === 0 && !route.includes('/health/'))).toEqual([]);
    expect(wanting(({ summary }, route) => route.includes('/milestones/') && !summary)).toEqual([]);
  });

  it('gives each success its schema, unless there is nothing to say', () => {
    // What leads on has nothing to say itself.
    expect(wanting((operation) => !answers(operation).some(([status]) => isSuccess(status) || status === '303'))).toEqual([]);
    expect(
      wanting((operation) =>
        answers(operation).some(([status, response]) =>
          isSuccess(status) && status !== '204' && (mediaOf(response).length === 0 || mediaOf(response).some(({ schema }) => !schema || Object.keys(schema).length === 0)),
        ),
      ),
    ).toEqual([]);
  });

  it('gives each refusal a problem, and says what it means', () => {
    const bare = wanting((operation) =>
      answers(operation).some(([status, response]) => isRefusal(status) && (!response.description || mediaOf(response).every(({ schema }) => !schema))),
    );
    expect(bare).toEqual([]);
  });

  it('knows of the stale write wherever there is one, and of the key on whatever happens once', async () => {
    const header = ({ parameters = [] }: Operation, name: string) => parameters.some((parameter) => parameter.in === 'header' && parameter.name === name);
    const conditional = operations.filter(([, operation]) => header(operation, 'If-Match'));
    expect(conditional.map(([route]) => route).sort()).toEqual([
      'DELETE /api/journeys/{id}/milestones/{key}/meeting', 'PATCH /api/event-sources/{id}', 'PATCH /api/guild', 'PATCH /api/guild-weeks/{id}', 'PATCH /api/paths/{id}/draft',
      'PATCH /api/people/{id}', 'PATCH /api/webhook-endpoints/{id}', 'POST /api/journeys/{id}/replan', 'POST /api/paths/{id}/draft/publish',
      'PUT /api/cohorts/{id}/welcome-note', 'PUT /api/content/{pathId}/{key}', 'PUT /api/growth/areas/{id}',
      'PUT /api/growth/nominations/{id}/portfolio', 'PUT /api/guild-days/series', 'PUT /api/guild-sessions/{id}',
      'PUT /api/guild-weeks/{id}/options/{optionId}', 'PUT /api/journeys/{id}/handover',
      'PUT /api/journeys/{id}/mentor-notes/{noteId}', 'PUT /api/journeys/{id}/milestones/{key}/meeting', 'PUT /api/known-blockers/{id}',
      'PUT /api/paths/{id}/draft', 'PUT /api/proofs/settings', 'PUT /api/session-proposals/{id}', 'PUT /api/sign-in-providers/{id}',
      'PUT /api/sites/{id}', 'PUT /api/sites/{id}/welcome-note',
    ]);
    expect(conditional.filter(([, { responses }]) => !responses['412'] || !responses['428'])).toEqual([]);
    const { keyed = [], plain = [] } = Object.groupBy(operations.filter(([route]) => route.startsWith('POST ') && !isScim(route)), ([, operation]) => (header(operation, 'Idempotency-Key') ? 'keyed' : 'plain'));
    expect(keyed.length).toBeGreaterThan(60);
    expect(plain.map(([route]) => route).sort()).toEqual(Object.values(SAFE_WITHOUT_KEY).flat().map((path) => `POST /api${path}`).sort());
  });

  it('says over which of its changes the last word wins', () => {
    const conditional = ({ parameters = [] }: Operation) => parameters.some((parameter) => parameter.name === 'If-Match');
    const last = operations.filter(([route, operation]) => /^(PUT|PATCH) /.test(route) && !isScim(route) && !conditional(operation)).map(([route]) => route);
    expect(last.sort()).toEqual(Object.values(LAST_WORD_WINS).flat().sort());
  });

  it('hands out an ETag with whatever has a revision, and asks for no other', async () => {
    const tagged = operations.filter(([, operation]) => answers(operation).some(([, response]) => response.headers?.['ETag']));
    expect(tagged.map(([route]) => route)).toEqual(expect.arrayContaining(['GET /api/guild', 'GET /api/paths/{id}/draft', 'GET /api/guild-days/series']));
    const browser = await world.as(await world.a.person({ roles: ['manager'] }));
    const { headers, body } = await browser.send<{ revision: number }>('GET', '/guild');
    expect(headers.get('etag')).toBe(`"${body.revision}"`);
    const change = (ifMatch: string) => browser.tries('PATCH', '/guild', { guildDayWeekday: 2 }, { headers: { 'if-match': ifMatch } });
    const outcomes = await Promise.all([change(headers.get('etag')!), change(headers.get('etag')!)]);
    expect(outcomes.sort()).toEqual(['200', '412 stale']);
    expect(await browser.tries('PATCH', '/guild', { guildDayWeekday: 2 })).toBe('428 revision_needed');
  });

  it('pages every list, or says what keeps it short; and describes each filter', () => {
    const isList = ({ responses }: Operation) => mediaOf(responses['200'] ?? {}).some(({ schema }) => schema?.['type'] === 'array');
    expect(wanting((operation, route) => route.startsWith('GET ') && isList(operation) && !operation['x-whole-list'])).toEqual([]);
    const filters = operations.filter(([route]) => route.startsWith('GET ')).flatMap(([route, { parameters = [] }]) => parameters.filter((parameter) => parameter.in === 'query').map((parameter) => ({ route, ...parameter })));
    expect(filters.filter(({ description }) => !description).map(({ route, name }) => `${route} ${name}`)).toEqual([]);
  });

  it('names every parameter of a path', () => {
    expect(
      wanting(({ parameters = [] }, route) => {
        const inPath = [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        return inPath.some((name) => !parameters.some((parameter) => parameter.in === 'path' && parameter.name === name));
      }),
    ).toEqual([]);
  });

  it('takes a body where there is one to send', () => {
    const withoutBody = wanting(({ requestBody }, route) => /^(PUT|PATCH) /.test(route) && !requestBody);
    expect(withoutBody).toEqual([]);
  });

  it('can be read by people', async () => {
    const page = await world.stranger().send('GET', '/reference');
    expect(page.headers.get('content-type')).toContain('text/html');
    for (const path of Object.keys(document.paths)) expect(page.text).toContain(path);
  });
});

describe('what the document does not promise', () => {
  it('is not there: an unknown address is a problem with a code', async () => {
    const answer = await world.stranger().send('GET', '/no-such-thing');
    expect([answer.status, answer.code, answer.headers.get('content-type')]).toEqual([404, 'not_found', 'application/problem+json; charset=utf-8']);
  });

  it('is refused as a problem: malformed JSON, another content type, a bad key', async () => {
    const person = await world.a.person({ roles: ['manager'] });
    const browser = await world.as(person);
    const raw = (contentType: string, body: string) =>
      fetch(`${browser.origin}/api/sites`, { method: 'POST', headers: { cookie: browser.cookie!, 'content-type': contentType }, body });
    for (const [contentType, body, status, code] of [
      ['application/json', '{', 400, 'bad_request'],
      ['application/json', '{"__proto__": {"a": 1}}', 400, 'bad_request'],
      ['text/plain', 'hello', 415, 'wrong_content_type'],
      ['application/x-www-form-urlencoded', 'name=a', 415, 'wrong_content_type'],
    ] as const) {
      const response = await raw(contentType, body);
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([status, code]);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
    }
    expect(await browser.tries('POST', '/path-imports', { name: 'a', content: 'b' }, { key: 'short' })).toBe('400 bad_idempotency_key');
  });
});
