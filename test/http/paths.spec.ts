import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PathDetailDto, PathDraftDto, PathSummaryDto, PathVersionDto } from '../../src/paths/dto/paths.dto';
import type { Paths } from '../../src/paths/paths.api';
import type { Role } from '../../src/people/people.api';
import { newKey, openWorld, type Answer, type Person, type Visitor, type World } from '../support/world';

const PATHS_API = join(__dirname, '../../dist/src/paths/paths.api.js');

let world: World;
let person: Person;
let manager: Visitor;
/** What other modules may ask about paths. */
let paths: Paths;

beforeAll(async () => {
  world = await openWorld({ name: 'http_paths' });
  world.clock.set('2026-11-22T18:00:00Z');
  person = await world.a.person({ roles: ['manager'] });
  manager = await world.as(person);
  const api = (await import(PATHS_API)) as typeof import('../../src/paths/paths.api');
  paths = world.apps[0]!.get(api.Paths, { strict: false });
}, 60_000);

afterAll(() => world?.close());

/** A path of three milestones, each behind the last; `key` keeps the tests apart. */
const pathFile = (key: string, more = '') => `format: guildpath/path@1
key: ${key}
title: First weeks
phases:
  - key: start
    title: Start
    milestones:
      - key: sign-in
        title: Sign in everywhere
        due: day 1
      - key: first-service
        title: Build the first service
        type: build
        due: day 5
        needs: [sign-in]
  - key: further
    title: Further
    milestones:
      - key: guild-day
        title: Join a guild day
        type: session
        due: guild day from day 6
        done: attended
        needs: [first-service]
${more}`;

/** A checklist of the other kind, with a prerequisite that is due long after the start. */
const CHECKLIST = `{
  "checklistName": "Welcome aboard",
  "checklistDescription": "What everybody does first.",
  "items": {
    "dayZero": { "displayName": "Start", "dependsOn": [], "daysToComplete": 0, "description": "The first day." },
    "orderLaptop": { "displayName": "Order a laptop", "dependsOn": ["dayZero"], "daysToComplete": -4, "description": "Ask <b>IT</b>." },
    "findBuddy": { "displayName": "Find a buddy", "dependsOn": ["dayZero"], "daysToComplete": 7,
      "description": "<a href=\\"javascript:alert(1)\\">Click</a><script>alert(2)</script> and <i>say hello" },
    "firstWalk": { "displayName": "Walk with your buddy", "dependsOn": ["findBuddy", "orderLaptop"], "daysToComplete": 2, "description": "" }
  }
}`;

const revision = (number: number) => ({ revision: number });
const NOTE = { note: 'As agreed in the guild.' };
const once = () => ({ key: newKey() });
const codeOf = ({ body }: Answer) => (body as { code?: string }).code;
const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status).sort();

async function expectStatus(status: number, answering: Promise<Answer>): Promise<Answer> {
  const answer = await answering;
  if (answer.status !== status) throw new Error(`${answer.status} where ${status} was expected: ${answer.text.slice(0, 500)}`);
  return answer;
}

async function imported(key: string, as = manager): Promise<PathDraftDto> {
  const { body } = await expectStatus(201, as.send('POST', '/path-imports', { name: `${key}.yaml`, content: pathFile(key) }));
  return body as PathDraftDto;
}

async function published(key: string): Promise<PathVersionDto> {
  const draft = await imported(key);
  const { body } = await expectStatus(201, manager.send('POST', `/paths/${draft.pathId}/draft/publish`, NOTE, revision(draft.revision)));
  return body as PathVersionDto;
}

const itemsOf = ({ phases }: Pick<PathDraftDto, 'phases'>) => phases.flatMap(({ milestones }) => milestones);

describe('importing a path', () => {
  it('makes a draft of a YAML file, which is listed as one', async () => {
    const draft = await imported('as-yaml');
    expect(draft).toMatchObject({ key: 'as-yaml', title: 'First weeks', origin: 'yaml', revision: 1, nextNumber: 1, faults: [], notes: [] });
    expect(itemsOf(draft).map(({ key, dueDay, dueGuildDayFrom, mode }) => [key, dueDay, dueGuildDayFrom, mode])).toEqual([
      ['sign-in', 1, null, 'self'],
      ['first-service', 5, null, 'self'],
      ['guild-day', null, 6, 'attend'],
    ]);
    const list = (await manager.send('GET', '/paths')).body as PathSummaryDto[];
    expect(list.find(({ id }) => id === draft.pathId)).toMatchObject({ key: 'as-yaml', latest: null, hasDraft: true, draftFaults: 0, running: 0 });
  });

  it('reads a checklist whose days count from the latest prerequisite, and says both', async () => {
    const { body } = await expectStatus(201, manager.send('POST', '/path-imports', { name: 'welcome.json', content: CHECKLIST }));
    const draft = body as PathDraftDto;
    expect(draft.origin).toBe('checklistomania');
    expect(itemsOf(draft).map(({ key, dueDay, needs, reading }) => ({ key, dueDay, needs, reading }))).toEqual([
      { key: 'order-laptop', dueDay: -4, needs: [], reading: { days: -4, after: 'the start', day: -4 } },
      { key: 'find-buddy', dueDay: 7, needs: [], reading: { days: 7, after: 'the start', day: 7 } },
      { key: 'first-walk', dueDay: 9, needs: ['find-buddy', 'order-laptop'], reading: { days: 2, after: 'Find a buddy', day: 9 } },
    ]);
    const guides = itemsOf(draft).map(({ guide }) => guide).join('\n');
    expect(guides).toContain('**IT**');
    expect(guides).not.toMatch(/javascript:|script|alert\(2\)/);
    expect(((await manager.send('GET', `/paths/${draft.pathId}/draft`)).body as PathDraftDto).phases).toEqual(draft.phases);
  });

  it('refuses a file whole, with each fault’s line and what would be right', async () => {
    const content = pathFile('refused', '        dne: attended\n      - key: sign-in\n        title: Again\n        due: day 7\n        needs: [nowhere]\n');
    const answer = await expectStatus(422, manager.send('POST', '/path-imports', { name: 'refused.yaml', content }));
    expect(codeOf(answer)).toBe('unreadable_path_file');
    const { problems } = answer.body as { problems: { line: number; problem: string; expected: string }[] };
    expect(problems.map(({ line }) => line)).toEqual([25, 26, 29]);
    expect(problems.map(({ problem }) => problem)).toEqual([
      expect.stringContaining('dne'), expect.stringContaining('sign-in'), expect.stringContaining('nowhere'),
    ]);
    expect(problems.every(({ expected }) => expected.length > 5)).toBe(true);
    expect(((await manager.send('GET', '/paths')).body as PathSummaryDto[]).some(({ key }) => key === 'refused')).toBe(false);
  });

  it('names a cycle in full', async () => {
    const content = pathFile('ring').replace('due: day 1', 'due: day 1\n        needs: [guild-day]');
    const { text } = await expectStatus(422, manager.send('POST', '/path-imports', { name: 'ring.yaml', content }));
    for (const title of ['Sign in everywhere', 'Build the first service', 'Join a guild day']) expect(text).toContain(title);
  });

  it.each([
    ['a bomb', `a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\n`, 422, 'unreadable_path_file'],
    ['a megabyte and a half of brackets', '[{'.repeat(750_000), 422, 'unreadable_path_file'],
    ['ten megabytes of junk', 'x'.repeat(10_000_000), 413, 'too_large'],
    ['nothing', ' \n', 422, 'unreadable_path_file'],
    ['a NUL in a key', 'format: guildpath/path@1\nkey: "a\\0"\ntitle: A\nphases: []\n', 422, 'unreadable_path_file'],
    ['half a character in a title', 'format: guildpath/path@1\nkey: a\ntitle: "\\ud800"\nphases: []\n', 422, 'unreadable_path_file'],
  ])('refuses %s at once', async (_, content, status, code) => {
    const began = Date.now();
    const answer = await expectStatus(status, manager.send('POST', '/path-imports', { name: 'junk', content }));
    expect(codeOf(answer)).toBe(code);
    if (status === 413) expect((answer.body as { detail: string }).detail).toContain('2 MB');
    expect(Date.now() - began).toBeLessThan(2_000);
  });

  it('takes the place of a draft only when it is told to, and makes the old page stale', async () => {
    const draft = await imported('twice');
    const file = { name: 'twice.yaml', content: pathFile('twice').replace('First weeks', 'Other weeks') };
    const refused = await expectStatus(409, manager.send('POST', '/path-imports', file));
    expect(refused.body).toMatchObject({ code: 'draft_exists', pathId: draft.pathId });
    const replaced = (await expectStatus(201, manager.send('POST', '/path-imports', { ...file, replaceDraft: true }))).body as PathDraftDto;
    expect(replaced).toMatchObject({ pathId: draft.pathId, title: 'Other weeks', revision: 2 });
    await expectStatus(412, manager.send('PATCH', `/paths/${draft.pathId}/draft`, { keys: ['sign-in'], dueDay: 2 }, revision(1)));
  });

  it('happens once, however often it is sent', async () => {
    const file = { name: 'once.yaml', content: pathFile('sent-often') };
    const headers = once();
    const answers = await Promise.all([1, 2, 3, 4].map(() => manager.send('POST', '/path-imports', file, headers)));
    expect(statuses(answers)).toEqual([201, 201, 201, 201]);
    const recorded = await world.rows<{ count: number }>(
      `SELECT count(*) FROM activity WHERE code = 'path_imported' AND data->>'pathId' = $1`,
      [(answers[0]!.body as PathDraftDto).pathId],
    );
    expect(recorded).toEqual([{ count: 1 }]);
    const elsewhere = await manager.send('DELETE', `/paths/${(answers[0]!.body as PathDraftDto).pathId}/draft`, undefined, headers);
    expect([elsewhere.status, codeOf(elsewhere)]).toEqual([422, 'idempotency_key_reused']);
  });

  it('leaves one draft when several people bring the same path at once', async () => {
    const file = { name: 'race.yaml', content: pathFile('brought-at-once') };
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => manager.send('POST', '/path-imports', file)));
    expect(statuses(answers)).toEqual([201, 409, 409, 409, 409]);
  });
});

describe('a draft', () => {
  it('is edited for several milestones at once, and names its faults beside them', async () => {
    const { pathId } = await imported('edited');
    const edit = { keys: ['sign-in', 'first-service'], mode: 'review', dueDay: 8 };
    const draft = (await expectStatus(200, manager.send('PATCH', `/paths/${pathId}/draft`, edit, revision(1)))).body as PathDraftDto;
    expect(draft.revision).toBe(2);
    expect(itemsOf(draft).map(({ mode, dueDay }) => [mode, dueDay])).toEqual([['review', 8], ['review', 8], ['attend', null]]);
    expect(draft.faults.map(({ code, key }) => [code, key])).toEqual(expect.arrayContaining([
      ['missing_reviewer', 'sign-in'], ['missing_reviewer', 'first-service'], ['due_before_prerequisite', 'guild-day'],
    ]));
    const refused = await expectStatus(409, manager.send('POST', `/paths/${pathId}/draft/publish`, NOTE, revision(2)));
    expect(refused.body).toMatchObject({ code: 'draft_has_faults', faults: draft.faults });

    await expectStatus(200, manager.send('PATCH', `/paths/${pathId}/draft`, { keys: edit.keys, reviewer: 'mentor', dueDay: 5 }, revision(2)));
    await expectStatus(201, manager.send('POST', `/paths/${pathId}/draft/publish`, NOTE, revision(3)));
  });

  it('takes one of several edits that were made at once, and tells the others', async () => {
    const { pathId } = await imported('raced');
    const answers = await Promise.all([2, 3, 4, 5].map((dueDay) =>
      manager.send('PATCH', `/paths/${pathId}/draft`, { keys: ['sign-in'], dueDay }, revision(1)),
    ));
    expect(statuses(answers)).toEqual([200, 412, 412, 412]);
    const winner = answers.find(({ status }) => status === 200)!.body as PathDraftDto;
    expect((await manager.send('GET', `/paths/${pathId}/draft`)).body).toEqual(winner);
    expect(winner.revision).toBe(2);
  });

  it('answers a repeated edit as the first time', async () => {
    const { pathId } = await imported('repeated');
    const headers = { ...revision(1), ...once() };
    const send = () => manager.send('PATCH', `/paths/${pathId}/draft`, { keys: ['sign-in'], dueDay: 2 }, headers);
    await expectStatus(200, send());
    expect((await expectStatus(200, send())).body).toMatchObject({ revision: 2 });
  });

  it('refuses an edit that means nothing, with every field', async () => {
    const { pathId } = await imported('nonsense');
    const send = (body: unknown) => manager.send('PATCH', `/paths/${pathId}/draft`, body, revision(1));
    const unknown = await expectStatus(422, send({ keys: ['sign-in', 'nowhere'], reviewer: 'mentor' }));
    expect((unknown.body as { errors: { field: string }[] }).errors.map(({ field }) => field)).toEqual(['keys[1]', 'reviewer']);
    const invalid = await expectStatus(422, send({ keys: [], dueDay: 5000, mode: 'never', bogus: 1 }));
    expect(new Set((invalid.body as { errors: { field: string }[] }).errors.map(({ field }) => field))).toEqual(
      new Set(['keys', 'dueDay', 'mode', 'bogus']),
    );
    await expectStatus(428, manager.send('PATCH', `/paths/${pathId}/draft`, { keys: ['sign-in'], dueDay: 2 }));
    expect((await manager.send('GET', `/paths/${pathId}/draft`)).body).toMatchObject({ revision: 1 });
  });

  it('goes when it is discarded, with a path of which nothing was published', async () => {
    const { pathId } = await imported('discarded');
    await expectStatus(204, manager.send('DELETE', `/paths/${pathId}/draft`));
    await expectStatus(404, manager.send('DELETE', `/paths/${pathId}/draft`));
    await expectStatus(404, manager.send('GET', `/paths/${pathId}`));
    await imported('discarded');
  });

  it('round-trips as YAML', async () => {
    const draft = await imported('exported');
    const { text, headers } = await expectStatus(200, manager.send('GET', `/paths/${draft.pathId}/draft/yaml`));
    expect(headers.get('content-disposition')).toBe('attachment; filename="exported-draft.yaml"');
    expect(headers.get('content-type')).toContain('text/yaml');
    const again = await expectStatus(201, manager.send('POST', '/path-imports', { name: 'exported.yaml', content: text, replaceDraft: true }));
    expect((again.body as PathDraftDto).phases).toEqual(draft.phases);
  });
});

describe('publishing', () => {
  it('makes versions 1 and 2 of the same path, and keeps both', async () => {
    const first = await published('versions');
    expect(first).toMatchObject({ number: 1, key: 'versions', milestones: 3, note: NOTE.note, publishedAt: expect.stringMatching(/^2026-11-22T18:00:/) });
    const draft = (await expectStatus(201, manager.send('POST', `/paths/${first.pathId}/draft`))).body as PathDraftDto;
    expect(draft).toMatchObject({ origin: 'version', nextNumber: 2, phases: first.phases });
    expect(codeOf(await expectStatus(409, manager.send('POST', `/paths/${first.pathId}/draft`)))).toBe('draft_exists');
    await expectStatus(200, manager.send('PATCH', `/paths/${first.pathId}/draft`, { keys: ['guild-day'], requirement: 'optional' }, revision(1)));
    const second = (await expectStatus(201, manager.send('POST', `/paths/${first.pathId}/draft/publish`, { note: 'Guild day is up to you.' }, revision(2)))).body;
    expect(second).toMatchObject({ number: 2, note: 'Guild day is up to you.' });

    const path = (await manager.send('GET', `/paths/${first.pathId}`)).body as PathDetailDto;
    expect(path.versions.map(({ number }) => number)).toEqual([2, 1]);
    expect(path).toMatchObject({ hasDraft: false, latest: { number: 2 } });
    expect((await manager.send('GET', `/path-versions/${first.id}`)).body).toEqual(first);
    const yaml = await expectStatus(200, manager.send('GET', `/path-versions/${first.id}/yaml`));
    expect(yaml.headers.get('content-disposition')).toBe('attachment; filename="versions-v1.yaml"');
    expect(yaml.text).toContain('key: versions\n');
  });

  it('happens once when several publish at once', async () => {
    const { pathId } = await imported('published-at-once');
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => manager.send('POST', `/paths/${pathId}/draft/publish`, NOTE, revision(1))));
    expect(statuses(answers)).toEqual([201, 409, 409, 409, 409]);
    expect(answers.filter(({ status }) => status === 409).map(codeOf)).toEqual(Array(4).fill('no_draft'));
    expect(((await manager.send('GET', `/paths/${pathId}`)).body as PathDetailDto).versions).toHaveLength(1);
  });

  it('answers a repeated request with the same version', async () => {
    const { pathId } = await imported('published-twice');
    const headers = { ...revision(1), ...once() };
    const answers = await Promise.all([1, 2, 3].map(() => manager.send('POST', `/paths/${pathId}/draft/publish`, NOTE, headers)));
    expect(statuses(answers)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('never publishes one thing and defines another while somebody edits', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { pathId } = await imported(`edited-meanwhile-${round}`);
      const [edit, publish] = await Promise.all([
        manager.send('PATCH', `/paths/${pathId}/draft`, { keys: ['sign-in'], dueDay: 3 }, revision(1)),
        manager.send('POST', `/paths/${pathId}/draft/publish`, NOTE, revision(1)),
      ]);
      expect([[200, 412], [404, 201]]).toContainEqual([edit.status, publish.status]);
    }
    const torn = await world.rows(
      `SELECT v.id FROM path_versions v JOIN milestone_definitions d ON d.path_version_id = v.id
       WHERE d.key = 'sign-in' AND (v.document #>> '{phases,0,milestones,0,due,day}')::int IS DISTINCT FROM d.due_day`,
    );
    expect(torn).toEqual([]);
  });

  it('freezes the version for everybody, the database’s own users too', async () => {
    const { id } = await published('frozen');
    const refusal = /a published path version (never changes|takes no more milestones)/;
    for (const statement of [
      `UPDATE path_versions SET title = 'Other' WHERE id = $1`,
      `UPDATE path_versions SET published_at = NULL, number = NULL WHERE id = $1`,
      `DELETE FROM path_versions WHERE id = $1`,
      `UPDATE milestone_definitions SET due_day = 2 WHERE path_version_id = $1 AND key = 'sign-in'`,
      `DELETE FROM milestone_definitions WHERE path_version_id = $1`,
      `INSERT INTO milestone_definitions (path_version_id, key, position, phase_key, phase_title, title, guide, done_when, type, mode,
         reviewer, fallback_reviewer, due_day, due_guild_day_from, needs, requirement, condition, effort_minutes, owner, assignee)
       SELECT path_version_id, 'extra', 99, phase_key, phase_title, title, guide, done_when, type, mode,
         reviewer, fallback_reviewer, due_day, due_guild_day_from, needs, requirement, condition, effort_minutes, owner, assignee
       FROM milestone_definitions WHERE path_version_id = $1 AND key = 'sign-in'`,
    ]) {
      await expect(world.rows(statement, [id])).rejects.toThrow(refusal);
    }
  });

  it('is recorded with ids and codes alone', async () => {
    const { id, pathId } = await published('recorded');
    const rows = await world.rows<{ code: string; guild_id: string; actor_id: string; data: unknown }>(
      `SELECT code, guild_id, actor_id, data FROM activity WHERE data->>'pathId' = $1 ORDER BY id`,
      [pathId],
    );
    expect(rows.map(({ code, data }) => ({ code, data }))).toEqual([
      { code: 'path_imported', data: { pathId, origin: 'yaml' } },
      { code: 'path_published', data: { pathId, versionId: id, number: 1 } },
    ]);
    expect(rows.every((row) => row.guild_id === person.guild.id && row.actor_id !== null)).toBe(true);
  });
});

describe('what other modules read of paths', () => {
  it('is a published version of their own guild', async () => {
    const version = await published('read-by-others');
    const path = (await paths.version(person.guild.id, version.id))!;
    expect(path).toMatchObject({ id: version.id, pathId: version.pathId, number: 1, key: 'read-by-others' });
    expect(path.definitions.map(({ key, position, phaseKey }) => [key, position, phaseKey])).toEqual([
      ['sign-in', 0, 'start'], ['first-service', 1, 'start'], ['guild-day', 2, 'further'],
    ]);
    expect(await paths.version(person.guild.id, version.id)).toBe(path);
    expect(await paths.latestPublished(person.guild.id, 'read-by-others')).toBe(path);
    const other = await world.a.newGuild();
    expect(await paths.version(other.id, version.id)).toBeNull();
    expect(await paths.latestPublished(other.id, 'read-by-others')).toBeNull();
  });

  it('is never a draft, and the version as soon as it is published', async () => {
    const draft = await imported('not-yet');
    expect(await paths.versionById(draft.id)).toBeNull();
    await expectStatus(201, manager.send('POST', `/paths/${draft.pathId}/draft/publish`, NOTE, revision(1)));
    expect(await paths.versionById(draft.id)).toMatchObject({ number: 1 });
  });

  it('can be the bundled path, once, however many replicas bring it', async () => {
    const { id: guildId } = await world.a.newGuild();
    const brought = await Promise.all([1, 2, 3].map(() => paths.importBundled(guildId, null)));
    expect(new Set(brought.map(({ id }) => id)).size).toBe(1);
    expect(brought[0]).toMatchObject({ key: 'backend-engineer', number: 1 });
    expect(brought[0]!.definitions).toHaveLength(44);
    const rows = await world.rows(
      `SELECT d.position, d.key FROM path_versions v JOIN milestone_definitions d ON d.path_version_id = v.id
       JOIN paths p ON p.id = v.path_id WHERE p.guild_id = $1 ORDER BY d.position`,
      [guildId],
    );
    expect(rows).toEqual(brought[0]!.definitions.map(({ position, key }) => ({ position, key })));
  });
});

describe('a new guild', () => {
  it('starts with the bundled paths as version 1, brought by its founder', async () => {
    const fresh = await openWorld({ name: 'http_paths_founding' });
    try {
      const token = 'printed-at-the-first-start';
      await fresh.rows(
        `INSERT INTO setup_tokens (token_hash, created_at, expires_at) VALUES (sha256($1::text::bytea), $2, $2::timestamptz + interval '1 day')`,
        [token, '2026-11-22T17:00:00Z'],
      );
      await expectStatus(200, fresh.stranger().send('POST', '/setup', {
        token, guildName: 'Backend', siteName: 'Vilnius', timeZone: 'Europe/Vilnius', workingWeek: [1, 2, 3, 4, 5],
        name: 'Rasa', email: 'rasa@example.com', password: 'a long enough password',
      }));
      const versions = await fresh.rows(
        `SELECT p.key, v.number, v.origin, b.name FROM path_versions v JOIN paths p ON p.id = v.path_id JOIN people b ON b.id = v.published_by
         ORDER BY p.key`,
      );
      expect(versions).toEqual(['backend-engineer', 'becoming-a-mentor', 'coming-back', 'new-team'].map((key) => ({
        key, number: 1, origin: 'bundled', name: 'Rasa',
      })));
    } finally {
      await fresh.close();
    }
  });
});

describe('paths belong to the managers of their guild', () => {
  const routes = (pathId: string, versionId: string): [string, string, unknown?][] => [
    ['GET', '/paths'],
    ['GET', `/paths/${pathId}`],
    ['GET', `/paths/${pathId}/draft`],
    ['GET', `/paths/${pathId}/draft/preview`],
    ['GET', `/paths/${pathId}/diff?from=draft&to=${versionId}`],
    ['GET', `/path-versions/${versionId}/walkers`],
    ['PUT', `/paths/${pathId}/draft`, { title: 'Mine now', phases: [] }],
    ['GET', `/paths/${pathId}/draft/yaml`],
    ['POST', `/paths/${pathId}/draft`],
    ['PATCH', `/paths/${pathId}/draft`, { keys: ['sign-in'], dueDay: 2 }],
    ['POST', `/paths/${pathId}/draft/publish`, NOTE],
    ['DELETE', `/paths/${pathId}/draft`],
    ['GET', `/path-versions/${versionId}`],
    ['GET', `/path-versions/${versionId}/yaml`],
    ['POST', '/path-imports', { name: 'mine.yaml', content: pathFile('not-mine') }],
  ];

  let pathId: string;
  let versionId: string;

  beforeAll(async () => {
    ({ id: versionId, pathId } = await published('guarded'));
    await expectStatus(201, manager.send('POST', `/paths/${pathId}/draft`));
  });

  it.each<{ roles: Role[] }>([{ roles: [] }, { roles: ['mentor'] }, { roles: ['expert'] }])('is not there for somebody with the roles $roles', async ({ roles }) => {
    const somebody = await world.as(await world.a.person({ roles }));
    for (const [method, path, body] of routes(pathId, versionId)) {
      expect([method, path, (await somebody.send(method, path, body, revision(1))).status]).toEqual([method, path, 404]);
    }
  });

  it('shows an admin what is published, and no draft', async () => {
    const admin = await world.as(await world.a.person({ roles: ['admin'] }));
    const seen = ['/paths', `/paths/${pathId}`, `/path-versions/${versionId}`, `/path-versions/${versionId}/yaml`];
    for (const [method, path, body] of routes(pathId, versionId)) {
      const expected = method === 'GET' && seen.includes(path) ? 200 : 404;
      expect([method, path, (await admin.send(method, path, body, revision(1))).status]).toEqual([method, path, expected]);
    }
    expect((await admin.send('GET', `/paths/${pathId}`)).body).toMatchObject({ abilities: { write: false, readDrafts: false, lock: false, unlock: false } });
  });

  it('asks strangers to sign in', async () => {
    for (const [method, path, body] of routes(pathId, versionId)) {
      expect([method, path, (await world.stranger().send(method, path, body, revision(1))).status]).toEqual([method, path, 401]);
    }
  });

  it('hides one guild’s paths from another’s manager, who may use the same key', async () => {
    const other = await world.as(await world.a.person({ roles: ['manager'], guild: await world.a.newGuild() }));
    expect((await other.send('GET', '/paths')).body).toEqual([]);
    for (const [method, path, body] of routes(pathId, versionId).slice(1, -1)) {
      expect([method, path, (await other.send(method, path, body, revision(1))).status]).toEqual([method, path, 404]);
    }
    const own = await imported('guarded', other);
    expect(own.pathId).not.toBe(pathId);
    expect((await manager.send('GET', `/paths/${pathId}`)).body).toMatchObject({ hasDraft: true, latest: { number: 1 } });
  });
});
