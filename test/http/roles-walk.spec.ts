import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import type { PathDraftDto, PathVersionDto } from '../../src/paths/dto/paths.dto';
import { samplePath } from '../support/sample-path';
import { walker } from '../support/journey-walker';
import { guildWeeksOf } from '../support/guild-weeks';
import { newKey, openWorld, type Journey, type Person, type Visitor, type World } from '../support/world';

/**
 * Who may call what, on a hire's journey and everywhere else: the product's table "who sees what", route by route.
 *
 * `+` may (also where the moment is wrong), `x` sees that it is there and is refused (403), `?` it is not there for
 * them (404), `-` is asked to sign in (401). The columns, from the left:
 *
 * 1. signed out · 2. a hire of another cohort · 3. a hire of the same cohort · 4. a mentor of other hires
 * 5. a manager of another guild · 6. an admin · 7. the expert who reviews `design` · 8. a manager of the guild
 * 9. the backup · 10. the mentor · 11. the hire
 */
const COLUMNS = ['signed out', 'other hire', 'peer', 'other mentor', 'other guild’s manager', 'admin', 'reviewer', 'manager', 'backup', 'mentor', 'hire'] as const;
type Column = (typeof COLUMNS)[number];

const TABLE = `
GET    /health/live                                          + + + + + + + + + + +
GET    /health/ready                                         + + + + + + + + + + +
GET    /welcome                                              + + + + + + + + + + +
POST   /session                                              - - - - - - - - - - -
DELETE /session                                              + + + + + + + + + + +
POST   /setup                                                + + + + + + + + + + +
POST   /demo/session                                         ? ? ? ? ? ? ? ? ? ? ?
GET    /invitations/{token}                                  + + + + + + + + + + +
POST   /invitations/{token}                                  ? ? ? ? ? ? ? ? ? ? ?

GET    /session                                              - + + + + + + + + + +
GET    /live                                                 - + + + + + + + + + +
PATCH  /me                                                   - + + + + + + + + + +
POST   /me/password                                          - + + + + + + + + + +
GET    /me/sessions                                          - + + + + + + + + + +
DELETE /me/sessions/{id}                                     - ? ? ? ? ? ? ? ? ? +
GET    /me/away                                              - + + + + + + + + + +
POST   /me/away                                              - + + + + + + + + + +
DELETE /me/away/{id}                                         - ? ? ? ? ? ? ? ? ? +
GET    /inbox                                                - + + + + + + + + + +
POST   /inbox/read-all                                       - + + + + + + + + + +
POST   /inbox/{id}/read                                      - ? ? ? ? ? ? ? ? ? +
GET    /queue                                                - + + + + + + + + + +
GET    /my-hires                                             - + + + + + + + + + +
GET    /guild                                                - + + + + + + + + + +
GET    /sites                                                - + + + + + + + + + +

GET    /people                                               - ? ? ? + + ? + ? ? ?
POST   /people                                               - ? ? ? + + ? + ? ? ?
PATCH  /people/{id}                                          - ? ? ? ? + ? + ? ? ?
POST   /people/{id}/invitation                               - ? ? ? ? + ? + ? ? ?
PATCH  /guild                                                - ? ? ? + + ? + ? ? ?
POST   /sites                                                - ? ? ? + + ? + ? ? ?
PUT    /sites/{id}                                           - ? ? ? ? + ? + ? ? ?

GET    /paths                                                - ? ? ? + ? ? + ? ? ?
GET    /paths/{id}                                           - ? ? ? ? ? ? + ? ? ?
POST   /path-imports                                         - ? ? ? + ? ? + ? ? ?
GET    /paths/{id}/draft                                     - ? ? ? ? ? ? + ? ? ?
POST   /paths/{id}/draft                                     - ? ? ? ? ? ? + ? ? ?
PATCH  /paths/{id}/draft                                     - ? ? ? ? ? ? + ? ? ?
DELETE /paths/{id}/draft                                     - ? ? ? ? ? ? + ? ? ?
POST   /paths/{id}/draft/publish                             - ? ? ? ? ? ? + ? ? ?
GET    /paths/{id}/draft/yaml                                - ? ? ? ? ? ? + ? ? ?
GET    /path-versions/{id}                                   - ? ? ? ? ? ? + ? ? ?
GET    /path-versions/{id}/yaml                              - ? ? ? ? ? ? + ? ? ?

GET    /cohorts                                              - ? ? ? + ? ? + ? ? ?
GET    /mentors                                              - ? ? ? + ? ? + ? ? ?
POST   /cohorts/read-hires                                   - ? ? ? + ? ? + ? ? ?
POST   /cohorts/preview                                      - ? ? ? + ? ? + ? ? ?
POST   /cohorts                                              - ? ? ? + ? ? + ? ? ?
POST   /cohorts/{id}/hires                                   - ? ? ? ? ? ? + ? ? ?

GET    /guild-weeks                                          - + + + + + + + + + +
POST   /guild-weeks                                          - ? ? ? + ? ? + ? ? ?
GET    /guild-weeks/{id}                                     - + + + ? + + + + + +
PATCH  /guild-weeks/{id}                                     - ? ? ? ? ? ? + ? ? ?
POST   /guild-weeks/{id}/open-ranking                        - ? ? ? ? ? ? + ? ? ?
POST   /guild-weeks/{id}/match                               - ? ? ? ? ? ? + ? ? ?
GET    /guild-weeks/{id}/match                               - ? ? ? ? ? ? + ? ? ?
POST   /guild-weeks/{id}/publish                             - ? ? ? ? ? ? + ? ? ?
POST   /guild-weeks/{id}/close                               - ? ? ? ? ? ? + ? ? ?
GET    /guild-weeks/{id}/run                                 - + + + ? + + + + + +
PUT    /guild-weeks/{id}/ranking                             - + + + ? + + + + + +
POST   /guild-weeks/{id}/options                             - + + + ? + + + + + +
PUT    /guild-weeks/{id}/options/{optionId}                  - x x x ? x x + x x +
DELETE /guild-weeks/{id}/options/{optionId}                  - x x x ? x x + x x +
POST   /guild-weeks/{id}/options/{optionId}/outcomes         - x x x ? x x + x x +
DELETE /guild-weeks/{id}/outcomes/{outcomeId}                - x x x ? x x + x x +

GET    /journeys/{id}                                        - ? ? ? ? ? ? x + + +
GET    /journeys/{id}/today                                  - ? ? ? ? ? ? x + + +
GET    /journeys/{id}/timeline                               - ? ? ? ? ? ? x + + +
GET    /journeys/{id}/visibility                             - ? ? ? ? ? ? x x x +
POST   /journeys/{id}/open                                   - ? ? ? ? ? ? + + + +
POST   /journeys/{id}/replan/preview                         - ? ? ? ? ? ? + + + x
POST   /journeys/{id}/replan                                 - ? ? ? ? ? ? + + + x
DELETE /journeys/{id}/absences/{absenceId}                   - ? ? ? ? ? ? + + + +
GET    /journeys/{id}/milestones/{key}                       - ? ? ? ? ? ? x + + +

POST   /journeys/{id}/milestones/{key}/start                 - ? ? ? ? ? ? x x x +
POST   /journeys/{id}/milestones/{key}/check-off             - ? ? ? ? ? ? x x x +
POST   /journeys/{id}/milestones/{key}/undo                  - ? ? ? ? ? ? x x x +
POST   /journeys/{id}/milestones/{key}/attend                - ? ? ? ? ? ? x + + +
POST   /journeys/{id}/milestones/{key}/claim                 - ? ? ? ? ? ? x x x +
POST   /journeys/{id}/milestones/{key}/skip                  - ? ? ? ? ? ? x x x +
POST   /journeys/{id}/milestones/{key}/waive                 - ? ? ? ? ? ? x + + x
POST   /journeys/{id}/milestones/{key}/reopen                - ? ? ? ? ? ? x + + +
POST   /journeys/{id}/milestones/{key}/comment               - ? ? ? ? ? ? x + + +
POST   /journeys/{id}/milestones/{key}/evidence              - ? ? ? ? ? ? ? x x +
DELETE /journeys/{id}/milestones/{key}/evidence/{evidenceId} - ? ? ? ? ? ? ? ? ? +
POST   /journeys/{id}/milestones/{key}/stuck                 - ? ? ? ? ? ? x x x +
POST   /journeys/{id}/milestones/{key}/unstuck               - ? ? ? ? ? ? ? + + +
POST   /journeys/{id}/milestones/{key}/reflection            - ? ? ? ? ? ? ? x x +

POST   /journeys/{id}/milestones/{key}/submit                - ? ? ? ? ? x x x x +
POST   /journeys/{id}/milestones/{key}/withdraw              - ? ? ? ? ? x x x x +
POST   /journeys/{id}/milestones/{key}/accept                - ? ? ? ? ? + x x x x
POST   /journeys/{id}/milestones/{key}/request-changes       - ? ? ? ? ? + x x x x
POST   /journeys/{id}/milestones/{key}/pair                  - ? ? ? ? ? + x x x x
POST   /journeys/{id}/milestones/{key}/delegate              - ? ? ? ? ? + + + + x
`;

/** The named reviewer on the one item handed to them, beyond the rows above that are about `design` already. */
const REVIEWER_ON_THE_ITEM = `
GET    /journeys/{id}/milestones/{key}                       +
POST   /journeys/{id}/milestones/{key}/comment               +
POST   /journeys/{id}/milestones/{key}/start                 x
POST   /journeys/{id}/milestones/{key}/check-off             x
POST   /journeys/{id}/milestones/{key}/claim                 x
POST   /journeys/{id}/milestones/{key}/waive                 x
POST   /journeys/{id}/milestones/{key}/evidence              x
POST   /journeys/{id}/milestones/{key}/stuck                 ?
POST   /journeys/{id}/milestones/{key}/unstuck               ?
POST   /journeys/{id}/milestones/{key}/reflection            ?
`;

/** Open to everybody: what comes before signing in. Every other route says who may call it. */
const PUBLIC = [
  'GET /health/live', 'GET /health/ready', 'GET /welcome', 'POST /session', 'DELETE /session', 'POST /setup', 'POST /demo/session',
  'GET /invitations/{token}', 'POST /invitations/{token}',
];

/** Nobody gets a 2xx from these in this walk: what they need is proved where signing in is. */
const WITHOUT_SUCCESS_HERE = ['POST /session', 'POST /setup', 'POST /demo/session', 'POST /invitations/{token}', 'POST /me/password'];

const SYMBOLS: Readonly<Record<number, string>> = { 401: '-', 403: 'x', 404: '?' };

interface Operation {
  security?: unknown[];
  responses: Record<string, unknown>;
}

/** What a try needs to be a proper request; made anew for each route, and for each person who tries. */
interface Request {
  params?: Record<string, string>;
  body?: unknown;
  revision?: number;
}
type Scene = (journey: Journey) => Promise<(person: Person | null) => Request | Promise<Request>>;

let world: World;
let people: Record<Exclude<Column, 'signed out' | 'peer' | 'hire'>, Person>;
let version: PathVersionDto;
let operations: Map<string, Operation>;

beforeAll(async () => {
  world = await openWorld({ name: 'http_roles_walk' });
  const { a } = world;
  const manager = await a.person({ roles: ['manager'] });
  const other = await a.journey();
  people = {
    'other hire': other.hire,
    'other mentor': other.mentor,
    'other guild’s manager': await a.person({ roles: ['manager'], guild: await a.newGuild() }),
    admin: await a.person({ roles: ['admin'] }),
    reviewer: await a.person({ roles: ['expert'] }),
    manager,
    backup: await a.person({ roles: ['mentor'] }),
    mentor: await a.person({ roles: ['mentor'] }),
  };
  version = await a.publishedPath(manager);
  const { paths } = await world.stranger().get<{ paths: Record<string, Record<string, Operation>> }>('/openapi.json');
  operations = new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]): [string, Operation] => [`${method.toUpperCase()} ${path.replace(/^\/api/, '')}`, operation]),
    ),
  );
}, 60_000);

afterAll(() => world?.close());

function rowsOf(table: string): [route: string, cells: string][] {
  return table.trim().split('\n').filter((line) => line !== '').map((line) => {
    const [, method, path, cells] = /^(\S+) +(\S+) +(.+)$/.exec(line) ?? [];
    return [`${method} ${path}`, cells!.replace(/ /g, '')];
  });
}

/** Two hires with the walk's own mentors; the first is the one it is about. */
async function newJourneys(): Promise<[hire: Journey, peer: Journey]> {
  const { mentor, backup, manager } = people;
  const { journeys: [own, peer] } = await world.a.cohort({ hires: 2, mentor, backup, manager, pathVersionId: version.id });
  return [own!, peer!];
}

const hireOf = async (journey: Journey) => walker(await world.as(journey.hire), journey);
const on = (key: string, body?: unknown, prepare: (journey: Journey) => Promise<unknown> = async () => undefined): Scene => async (journey) => {
  await prepare(journey);
  return () => ({ params: { key }, body });
};
const plainly = (body?: unknown): Scene => async () => () => ({ body });

/** `design` is handed in, to the expert of the walk. */
async function handedIn(journey: Journey): Promise<void> {
  const hire = await hireOf(journey);
  await hire.does('check-off', 'sign-in');
  await hire.does('submit', 'first-service');
  await walker(await world.as(journey.mentor), journey).does('accept', 'first-service');
  await hire.does('submit', 'design', { reviewerId: people.reviewer.id });
}

const checkedOff = async (journey: Journey) => (await hireOf(journey)).does('check-off', 'sign-in');
const revisionOf = async (table: 'people' | 'sites' | 'journeys', id: string) =>
  (await world.rows<{ revision: number }>(`SELECT revision FROM ${table} WHERE id = $1`, [id]))[0]!.revision;

/** A path with a draft, for one route. */
async function drafted(): Promise<PathDraftDto> {
  const browser = await world.as(people.manager);
  return browser.post('/path-imports', { name: 'path.yaml', content: samplePath(`walk-${newKey()}`) });
}
const onDraft = (body?: unknown): Scene => async () => {
  const { pathId, revision } = await drafted();
  return () => ({ params: { id: pathId }, body, revision });
};
const onVersion: Scene = async () => () => ({ params: { id: version.id } });

const plan = (journey: Journey) => ({
  name: `Cohort ${newKey()}`,
  pathVersionId: version.id,
  startOn: '2026-11-30',
  hires: [{ name: 'New Hire', email: `${newKey()}@example.com`, siteId: journey.hire.site.id, mentorId: people.mentor.id, backupId: people.backup.id }],
});
const site = () => ({ name: `Site ${newKey()}`, timeZone: 'Europe/Kyiv', workingWeek: [1, 2, 3, 4, 5], holidays: [] });

const weekPlan = () => ({ title: 'Guild week', startsOn: '2027-02-15', endsOn: '2027-02-19', rankBy: '2027-02-01T12:00:00Z' });
const weekOption = () => ({ kind: 'research', title: 'Query plans', minSeats: 1, maxSeats: 4, siteIds: [], skills: [] });

/** A guild week with an option that the hire hosts, and one that a manager does; brought as far as a route needs. */
const onWeek = (body?: unknown, upTo: 'proposing' | 'ranking' | 'due' | 'matched' | 'published' = 'proposing'): Scene => async ({ hire }) => {
  const a = guildWeeksOf(world);
  const id = await a.week({ guild: hire.guild, state: upTo === 'proposing' ? 'proposing' : 'ranking', rankBy: upTo === 'proposing' || upTo === 'ranking' ? '2027-01-01T00:00:00Z' : '2026-01-01T00:00:00Z' });
  await a.option(id, people.manager);
  const browser = await world.as(people.manager);
  if (upTo === 'matched' || upTo === 'published') await browser.post(`/guild-weeks/${id}/match`);
  if (upTo === 'published') await browser.post(`/guild-weeks/${id}/publish`);
  return async () => {
    const optionId = await a.option(id, hire);
    const [week] = await world.rows<{ revision: number }>('SELECT revision FROM guild_weeks WHERE id = $1', [id]);
    return { params: { id, optionId }, body, revision: week!.revision };
  };
};
const onOption = (body?: unknown, upTo: 'proposing' | 'published' = 'proposing'): Scene => async (journey) => {
  const request = await onWeek(body, upTo)(journey);
  return async (person) => ({ ...(await request(person)), revision: 1 });
};
const onOutcome: Scene = async (journey) => {
  const request = await onWeek(undefined, 'published')(journey);
  return async (person) => {
    const { params } = await request(person);
    const browser = await world.as(journey.hire);
    const { outcomes } = await browser.post<{ outcomes: { id: string }[] }>(`/guild-weeks/${params!['id']}/options/${params!['optionId']}/outcomes`, weekOutcome);
    return { params: { ...params, outcomeId: outcomes.at(-1)!.id } };
  };
};
const weekOutcome = { title: 'A talk', url: 'https://talks.example/1' };

const SCENES: Readonly<Record<string, Scene>> = {
  'GET /health/live': plainly(),
  'GET /health/ready': plainly(),
  'GET /welcome': plainly(),
  'POST /session': async () => () => ({ body: { email: `${newKey()}@example.com`, password: 'guess' } }),
  'DELETE /session': plainly(),
  'POST /setup': plainly({
    token: 'not-the-token-printed', guildName: 'G', siteName: 'S', timeZone: 'Europe/Vilnius', workingWeek: [1], name: 'N',
    email: 'n@example.com', password: 'long enough to be taken',
  }),
  'POST /demo/session': plainly({ personId: newKey() }),
  'GET /invitations/{token}': async (journey) => () => ({ params: { token: journey.invitationUrl!.split('/').at(-1)! } }),
  'POST /invitations/{token}': async () => () => ({ params: { token: 'no-such-token' }, body: { password: 'long enough to be taken' } }),

  'GET /session': plainly(),
  'GET /live': plainly(),
  'PATCH /me': plainly({ contactUrl: 'https://chat.example.com/me' }),
  'POST /me/password': plainly({ current: 'none', next: 'long enough to be taken' }),
  'GET /me/sessions': plainly(),
  'DELETE /me/sessions/{id}': async ({ hire }) => {
    await world.as(hire);
    const [session] = await world.rows<{ id: string }>('SELECT id FROM sessions WHERE person_id = $1', [hire.id]);
    return () => ({ params: { id: session!.id } });
  },
  'GET /me/away': plainly(),
  'POST /me/away': plainly({ from: '2027-03-01', to: '2027-03-02' }),
  'DELETE /me/away/{id}': async ({ hire }) => {
    const [away] = await (await world.as(hire)).post<{ id: string }[]>('/me/away', { from: '2027-04-01', to: '2027-04-02' });
    return () => ({ params: { id: away!.id } });
  },
  'GET /inbox': plainly(),
  'POST /inbox/read-all': plainly(),
  'POST /inbox/{id}/read': async ({ hire }) => {
    const { messages: [message] } = await (await world.as(hire)).get<{ messages: { id: string }[] }>('/inbox');
    return () => ({ params: { id: message!.id } });
  },
  'GET /queue': plainly(),
  'GET /my-hires': plainly(),
  'GET /guild': plainly(),
  'GET /sites': plainly(),

  'GET /people': plainly(),
  'POST /people': async () => (person) => ({
    body: { name: 'Somebody', email: `${newKey()}@example.com`, siteId: (person ?? people.manager).guild.site.id, roles: [] },
  }),
  'PATCH /people/{id}': async ({ hire }) => async () => ({ params: { id: hire.id }, body: { name: 'Renamed' }, revision: await revisionOf('people', hire.id) }),
  'POST /people/{id}/invitation': async ({ hire }) => () => ({ params: { id: hire.id } }),
  'PATCH /guild': plainly({ guildDayWeekday: 3 }),
  'POST /sites': async () => () => ({ body: site() }),
  'PUT /sites/{id}': async ({ hire }) => async () => ({
    params: { id: hire.guild.telAviv.id }, body: site(), revision: await revisionOf('sites', hire.guild.telAviv.id),
  }),

  'GET /paths': plainly(),
  'GET /paths/{id}': onDraft(),
  'POST /path-imports': async () => () => ({ body: { name: 'path.yaml', content: samplePath(`walk-${newKey()}`) } }),
  'GET /paths/{id}/draft': onDraft(),
  'POST /paths/{id}/draft': async () => {
    const { pathId } = await world.a.publishedPath(people.manager);
    return () => ({ params: { id: pathId } });
  },
  'PATCH /paths/{id}/draft': onDraft({ keys: ['sign-in'], dueDay: 1 }),
  'DELETE /paths/{id}/draft': onDraft(),
  'POST /paths/{id}/draft/publish': onDraft({}),
  'GET /paths/{id}/draft/yaml': onDraft(),
  'GET /path-versions/{id}': onVersion,
  'GET /path-versions/{id}/yaml': onVersion,

  'GET /cohorts': plainly(),
  'GET /mentors': plainly(),
  'POST /cohorts/read-hires': plainly({ text: 'Ada Lovelace, ada@example.com, Vilnius' }),
  'POST /cohorts/preview': async (journey) => () => ({ body: plan(journey) }),
  'POST /cohorts': async (journey) => () => ({ body: plan(journey) }),
  'POST /cohorts/{id}/hires': async (journey) => () => ({ params: { id: journey.cohortId }, body: plan(journey).hires[0] }),

  'GET /guild-weeks': plainly(),
  'POST /guild-weeks': plainly(weekPlan()),
  'GET /guild-weeks/{id}': onWeek(),
  'PATCH /guild-weeks/{id}': onWeek({ ...weekPlan(), startsOn: '2027-05-17', endsOn: '2027-05-21' }),
  'POST /guild-weeks/{id}/open-ranking': onWeek(),
  'POST /guild-weeks/{id}/match': onWeek(undefined, 'due'),
  'GET /guild-weeks/{id}/match': onWeek(undefined, 'matched'),
  'POST /guild-weeks/{id}/publish': onWeek(undefined, 'matched'),
  'POST /guild-weeks/{id}/close': onWeek(undefined, 'published'),
  'GET /guild-weeks/{id}/run': onWeek(undefined, 'published'),
  'PUT /guild-weeks/{id}/ranking': onWeek({ optionIds: [] }, 'ranking'),
  'POST /guild-weeks/{id}/options': onWeek(weekOption()),
  'PUT /guild-weeks/{id}/options/{optionId}': onOption(weekOption()),
  'DELETE /guild-weeks/{id}/options/{optionId}': onOption(),
  'POST /guild-weeks/{id}/options/{optionId}/outcomes': onOption(weekOutcome, 'published'),
  'DELETE /guild-weeks/{id}/outcomes/{outcomeId}': onOutcome,

  'GET /journeys/{id}': plainly(),
  'GET /journeys/{id}/today': plainly(),
  'GET /journeys/{id}/timeline': plainly(),
  'GET /journeys/{id}/visibility': plainly(),
  'POST /journeys/{id}/open': plainly(),
  'POST /journeys/{id}/replan/preview': plainly({ startOn: '2026-11-30' }),
  'POST /journeys/{id}/replan': async ({ id }) => async () => ({ body: { startOn: '2026-11-30' }, revision: await revisionOf('journeys', id) }),
  'DELETE /journeys/{id}/absences/{absenceId}': async ({ id, hire }) => async () => {
    const browser = await world.as(hire);
    await world.rows('DELETE FROM journey_absences WHERE journey_id = $1', [id]);
    await browser.post(`/journeys/${id}/replan`, { absence: 'leave', from: '2026-12-01', to: '2026-12-02' }, { revision: await revisionOf('journeys', id) });
    const { absences: [absence] } = await browser.get<{ absences: { id: string }[] }>(`/journeys/${id}`);
    return { params: { absenceId: absence!.id } };
  },
  'GET /journeys/{id}/milestones/{key}': on('sign-in'),

  'POST /journeys/{id}/milestones/{key}/start': on('sign-in', {}),
  'POST /journeys/{id}/milestones/{key}/check-off': on('sign-in', {}),
  'POST /journeys/{id}/milestones/{key}/undo': on('sign-in', {}, checkedOff),
  'POST /journeys/{id}/milestones/{key}/attend': on('welcome', {}),
  'POST /journeys/{id}/milestones/{key}/claim': on('deploy', { reason: 'Did this before' }),
  'POST /journeys/{id}/milestones/{key}/skip': on('shadow', { reason: 'skipped' }),
  'POST /journeys/{id}/milestones/{key}/waive': on('sign-in', { reason: 'Did this before' }),
  'POST /journeys/{id}/milestones/{key}/reopen': on('sign-in', { reason: 'Broke again' }, checkedOff),
  'POST /journeys/{id}/milestones/{key}/comment': on('sign-in', { body: 'Hello' }),
  'POST /journeys/{id}/milestones/{key}/evidence': on('sign-in', { text: 'Here' }),
  'DELETE /journeys/{id}/milestones/{key}/evidence/{evidenceId}': async (journey) => {
    const hire = await hireOf(journey);
    await hire.does('evidence', 'sign-in', { text: 'Here' });
    const { evidence: [given] } = await hire.page('sign-in');
    return () => ({ params: { key: 'sign-in', evidenceId: given!.id } });
  },
  'POST /journeys/{id}/milestones/{key}/stuck': on('sign-in', {}),
  'POST /journeys/{id}/milestones/{key}/unstuck': on('sign-in', {}, async (journey) => (await hireOf(journey)).does('stuck', 'sign-in')),
  'POST /journeys/{id}/milestones/{key}/reflection': on('look-back', { body: 'Mine', shared: false }),

  'POST /journeys/{id}/milestones/{key}/submit': on('design', {}, handedIn),
  'POST /journeys/{id}/milestones/{key}/withdraw': on('design', {}, handedIn),
  'POST /journeys/{id}/milestones/{key}/accept': on('design', {}, handedIn),
  'POST /journeys/{id}/milestones/{key}/request-changes': on('design', { comment: 'A little more' }, handedIn),
  'POST /journeys/{id}/milestones/{key}/pair': on('design', {}, handedIn),
  'POST /journeys/{id}/milestones/{key}/delegate': async (journey) => {
    await handedIn(journey);
    const next = await world.a.person();
    return () => ({ params: { key: 'design' }, body: { reviewerId: next.id } });
  },
};

/** Sends one request, and answers its status without waiting for a stream to end. */
async function statusOf(browser: Visitor, route: string, { params = {}, body, revision }: Request, journey: Journey): Promise<number> {
  const [method = '', template = ''] = route.split(' ');
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? (name === 'id' ? journey.id : ''));
  if (path !== '/live') return (await browser.send(method, path, body, { revision })).status;
  const response = await fetch(`${browser.origin}/api/live`, { headers: browser.cookie === null ? {} : { cookie: browser.cookie } });
  await response.body?.cancel();
  return response.status;
}

async function tryAll(route: string, columns: readonly Column[], scene: Scene): Promise<{ cells: string; statuses: number[] }> {
  const [journey, peer] = await newJourneys();
  const request = await scene(journey);
  const statuses: number[] = [];
  for (const column of columns) {
    const person = column === 'signed out' ? null : column === 'hire' ? journey.hire : column === 'peer' ? peer.hire : people[column];
    const browser = person ? await world.as(person) : world.stranger();
    statuses.push(await statusOf(browser, route, await request(person), journey));
  }
  return { cells: statuses.map((status) => SYMBOLS[status] ?? '+').join(''), statuses };
}

describe('the table', () => {
  it('has a row for each route of the API, and for no other', () => {
    expect(rowsOf(TABLE).map(([route]) => route).sort()).toEqual([...operations.keys()].sort());
  });

  it('leaves no route without a declared access', () => {
    const undeclared: string[] = [];
    let routes = 0;
    for (const { controllers } of world.apps[0]!.get(ModulesContainer).values()) {
      for (const { metatype } of controllers.values()) {
        if (typeof metatype !== 'function') continue;
        const prototype = metatype.prototype as Record<string, unknown>;
        for (const name of Object.getOwnPropertyNames(prototype)) {
          const handler = name === 'constructor' ? undefined : prototype[name];
          if (typeof handler !== 'function' || !Reflect.hasMetadata('path', handler)) continue;
          routes += 1;
          const declared = Reflect.hasMetadata('guildpath:access', handler) || Reflect.hasMetadata('guildpath:access', metatype);
          if (!declared) undeclared.push(`${metatype.name}.${name}`);
        }
      }
    }
    expect(undeclared).toEqual([]);
    expect(routes).toBe(operations.size);
  });

  it('is public only where signing in begins', () => {
    const open = [...operations].filter(([, { security }]) => security === undefined).map(([route]) => route);
    expect(open.sort()).toEqual([...PUBLIC].sort());
  });

  it('leaves no route without documented answers', () => {
    const wanting = [...operations].filter(([route, { responses, security }]) => {
      const statuses = Object.keys(responses);
      const refusals = security === undefined ? ['403', '422'] : ['401', '403', '404', '422'];
      return !statuses.some((status) => status.startsWith('2')) || !refusals.every((status) => statuses.includes(status)) || SCENES[route] === undefined;
    });
    expect(wanting.map(([route]) => route)).toEqual([]);
  });
});

describe('who may call', () => {
  it.each(rowsOf(TABLE))('%s', async (route, expected) => {
    const scene = SCENES[route];
    if (!scene) throw new Error(`The walk does not know how to call ${route}.`);
    const { cells, statuses } = await tryAll(route, COLUMNS, scene);
    expect({ cells, statuses }).toEqual({ cells: expected, statuses });
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    if (!WITHOUT_SUCCESS_HERE.includes(route)) expect(statuses.some((status) => status < 300)).toBe(true);
  });
});

describe('what a named reviewer may call about the item they review', () => {
  it.each(rowsOf(REVIEWER_ON_THE_ITEM))('%s', async (route, expected) => {
    const [, path = ''] = route.split(' ');
    const bodies: Record<string, unknown> = {
      comment: { body: 'Hello' }, claim: { reason: 'Known' }, waive: { reason: 'Known' }, evidence: { text: 'Here' },
      reflection: { body: 'Mine', shared: true },
    };
    const body = route.startsWith('GET') ? undefined : (bodies[path.split('/').at(-1)!] ?? {});
    expect((await tryAll(route, ['reviewer'], on('design', body, handedIn))).cells).toBe(expected);
  });
});
