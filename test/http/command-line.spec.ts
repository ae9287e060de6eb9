import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PathDetailDto, PathSummaryDto } from '../../src/paths/dto/paths.dto';
import { until } from '../support/mailbox';
import { openWorld, type Visitor, type World } from '../support/world';

const COMPILED = join(__dirname, '../../dist/src/cli/run-command.js');

const PATH = `format: guildpath/path@1
key: short-path
title: Short path
phases:
  - key: start
    title: Start
    milestones:
      - key: hello
        title: Say hello
        due: day 2
      - key: goodbye
        title: Say goodbye
        due: day 3
        needs: [hello]
`;

let world: World;
let manager: Visitor;
let folder: string;

beforeAll(async () => {
  world = await openWorld({ name: 'http_command_line' });
  folder = await mkdtemp(join(tmpdir(), 'guildpath-files-'));
}, 60_000);

afterAll(async () => {
  await world?.close();
  if (folder) await rm(folder, { recursive: true });
});

/** Runs a command line beside the app, on the same database. */
const guildpath = (...args: string[]) => guildpathWith({}, ...args);

async function guildpathWith(settings: Record<string, string>, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { runCommand } = (await import(COMPILED)) as typeof import('../../src/cli/run-command');
  let out = '';
  let err = '';
  const code = await runCommand(args, { DATABASE_URL: world.url, ...settings }, {
    out: (text) => { out += text; },
    err: (text) => { err += text; },
  });
  return { code, out, err };
}

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const paths = async () => (await manager.send('GET', '/paths')).body as PathSummaryDto[];

describe('the command line', () => {
  it('says that there is no guild yet', async () => {
    const { code, err } = await guildpath('import', await file('short.yaml', PATH));
    expect([code, err]).toEqual([1, 'There is no guild yet. Start the app and set it up first.\n']);
    manager = await world.as(await world.a.person({ roles: ['manager'] }));
  });

  it('imports a file as a draft, and publishes it when asked to', async () => {
    const short = await file('short.yaml', PATH);
    expect(await guildpath('import', short)).toEqual({ code: 0, out: '“Short path” (short-path), 2 milestones, is a draft now.\n', err: '' });
    expect(await paths()).toMatchObject([{ key: 'short-path', hasDraft: true, latest: null }]);

    const refused = await guildpath('import', short);
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toContain('--replace');

    const replaced = await guildpath('import', short, '--replace', '--publish');
    expect([replaced.code, replaced.err]).toEqual([0, '']);
    expect(replaced.out).toContain('Published as version 1.');
    expect(await paths()).toMatchObject([{ key: 'short-path', hasDraft: false, latest: { number: 1 } }]);
  });

  it('names each problem with the file, line and column', async () => {
    const broken = await file('broken.yaml', PATH.replace('needs: [hello]', 'needs: [helo]').replace('due: day 2', 'due: soon'));
    const { code, out, err } = await guildpath('import', broken, '--replace');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`${broken}:10:14: `);
    expect(err).toMatch(/broken\.yaml:14:\d+: .*helo/);
    expect(err).toContain('Nothing was changed.');
  });

  it('keeps a draft with faults as a draft, and names them', async () => {
    const early = await file('early.yaml', PATH.replaceAll('short-path', 'early-path').replace('day 3', 'day 1'));
    const { code, out, err } = await guildpath('import', early, '--publish');
    expect(code).toBe(1);
    expect(out).toMatch(/goodbye: .*Say hello/);
    expect(err).toContain('stays a draft');
    expect(await paths()).toMatchObject([{ key: 'early-path', hasDraft: true, draftFaults: 1, latest: null }, { key: 'short-path' }]);
  });

  it('exports the version asked for, which imports again as it was', async () => {
    const [{ id }] = (await paths()).filter(({ key }) => key === 'short-path') as [PathSummaryDto];
    const exported = await guildpath('export', 'short-path');
    expect([exported.code, exported.err]).toEqual([0, '']);
    const longer = await file('longer.yaml', exported.out.replace('Say goodbye', 'Wave goodbye'));
    expect((await guildpath('import', longer, '--publish')).code).toBe(0);
    expect(((await manager.send('GET', `/paths/${id}`)).body as PathDetailDto).versions.map(({ number }) => number)).toEqual([2, 1]);

    const target = join(folder, 'out.yaml');
    expect((await guildpath('export', 'short-path', '--version', '1', '-o', target)).code).toBe(0);
    expect(await readFile(target, 'utf8')).toBe(exported.out);
    expect((await guildpath('export', 'short-path')).out).toContain('Wave goodbye');
  });

  it('says what there is when it is asked for what there is not', async () => {
    const unknown = await guildpath('export', 'shrot-path');
    expect([unknown.code, unknown.out]).toEqual([1, '']);
    expect(unknown.err).toContain('early-path, short-path');
    expect((await guildpath('export', 'short-path', '--version', '9')).code).toBe(1);
    expect((await guildpath('import', join(folder, 'nowhere.yaml'))).err).toContain('nowhere.yaml');
  });

  it('asks which guild is meant when there are several', async () => {
    await world.a.newGuild('Frontend');
    expect((await guildpath('export', 'short-path')).err).toBe('There are several guilds: “Backend”, “Frontend”. Name one with --guild.\n');
    expect((await guildpath('export', 'short-path', '--guild', 'Backend')).code).toBe(0);
    expect((await guildpath('export', 'short-path', '--guild', 'Frontend')).code).toBe(1);
    expect((await guildpath('export', 'short-path', '--guild', 'Nobody')).err).toContain('There is no guild “Nobody”.');
  });

  it.each([
    [[]], [['frobnicate']], [['import']], [['import', 'a', 'b']], [['import', 'a', '--frob']], [['export', 'a', '--version', 'x']],
    [['backup']], [['restore', 'a', 'b']], [['rotate-keys', 'a']], [['people']], [['people', 'import']], [['cohort', 'stop']], [['admin', 'create', 'nobody']],
  ])(
    'answers 2 and its usage to %j',
    async (args) => {
      const { code, out, err } = await guildpath(...args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('guildpath import <file>');
    },
  );

  it('names every setting that is wrong', async () => {
    const { runCommand } = (await import(COMPILED)) as typeof import('../../src/cli/run-command');
    let err = '';
    const code = await runCommand(['export', 'x'], { DATABASE_URL: 'nonsense', PORT: 'x' }, { out: () => undefined, err: (text) => { err += text; } });
    expect(code).toBe(1);
    expect(err).toMatch(/DATABASE_URL[^]*PORT|PORT[^]*DATABASE_URL/);
  });
});

describe('people on the command line', () => {
  const HEAD = 'name,email,site,roles\n';
  const people = () => world.rows<{ name: string; email: string; roles: string[] }>(
    `SELECT p.name, p.email, ARRAY(SELECT role FROM role_grants g WHERE g.person_id = p.id ORDER BY role) AS roles
     FROM people p JOIN guilds g ON g.id = p.guild_id WHERE g.name = 'Backend' ORDER BY p.name`);

  it('come in from a file, once they were shown', async () => {
    const [{ email } = { email: '' }] = await people();
    const csv = await file('people.csv', `${HEAD}Ada Admin,ada@guild.example,Vilnius,admin\nMo Mentor,mo@guild.example,vilnius,mentor\n`);
    const before = await people();
    const shown = await guildpath('people', 'import', csv, '--guild', 'Backend');
    expect(shown).toEqual({
      code: 0, err: '',
      out: '+ Ada Admin <ada@guild.example>, admin\n+ Mo Mentor <mo@guild.example>, mentor\n2 new, 0 changed, 0 as they are.\nNothing was changed yet: add --yes to do it.\n',
    });
    expect(await people()).toEqual(before);

    const done = await guildpath('people', 'import', csv, '--yes', '--guild', 'Backend');
    expect([done.code, done.err]).toEqual([0, '']);
    const [, token] = /Mo Mentor <mo@guild\.example>: \S+\/invitations\/(\S+)/.exec(done.out) ?? [];
    expect((await world.stranger().send('POST', `/invitations/${token}`, { password: 'a long enough password' })).status).toBeLessThan(300);
    expect(await people()).toEqual(expect.arrayContaining([...before, expect.objectContaining({ name: 'Ada Admin', roles: ['admin'] })]));

    const again = await file('people.csv', `${HEAD}Ada Admin,ada@guild.example,Vilnius,admin\nMo Mentor,MO@guild.example,Vilnius,mentor expert\nM,${email},Vilnius,manager\n`);
    const changed = await guildpath('people', 'import', again, '--yes', '--guild', 'Backend');
    expect(changed.out).toContain('~ Mo Mentor <mo@guild.example>: roles: mentor → expert mentor\n');
    expect((await people()).find((person) => person.email === 'mo@guild.example')?.roles).toEqual(['expert', 'mentor']);
  });

  it('go out as a file that says the same when it comes in', async () => {
    const target = join(folder, 'everybody.csv');
    expect((await guildpath('people', 'export', '-o', target, '--guild', 'Backend')).code).toBe(0);
    const { code, out } = await guildpath('people', 'import', target, '--guild', 'Backend');
    expect([code, out]).toEqual([0, expect.stringMatching(/^0 new, 0 changed, \d+ as they are\.\n$/)]);
  });

  it('are all left alone when one line is wrong, or nobody would be an admin', async () => {
    const before = await people();
    const wrong = await file('wrong.csv', `${HEAD}New One,new@guild.example,Vilnius,\nBad Site,bad@guild.example,Nowhere,\n`);
    const refused = await guildpath('people', 'import', wrong, '--yes', '--guild', 'Backend');
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining(`${wrong}:3: There is no site “Nowhere”`)]);
    const noAdmin = await file('no-admin.csv', `${HEAD}Ada Admin,ada@guild.example,Vilnius,\n`);
    expect((await guildpath('people', 'import', noAdmin, '--yes', '--guild', 'Backend')).err).toContain('Nobody would be an admin any more.');
    expect(await people()).toEqual(before);
  });

  it('become admins, also where nobody can sign in any more', async () => {
    await world.rows(`UPDATE people SET deactivated_at = now() WHERE email = 'mo@guild.example'`);
    const { code, out } = await guildpath('admin', 'create', 'Mo@guild.example', '--guild', 'Backend');
    expect([code, out]).toEqual([0, expect.stringContaining('Mo Mentor is an admin now.')]);
    const [, token] = /\/invitations\/(\S+)/.exec(out) ?? [];
    expect((await world.stranger().send('POST', `/invitations/${token}`, { password: 'another long password' })).status).toBeLessThan(300);
    expect((await people()).find(({ email }) => email === 'mo@guild.example')?.roles).toEqual(['admin', 'expert', 'mentor']);
    const unnamed = await guildpath('admin', 'create', 'new@guild.example', '--guild', 'Backend');
    expect([unnamed.code, unnamed.err]).toEqual([1, expect.stringContaining('--name')]);
    expect((await guildpath('admin', 'create', 'new@guild.example', '--name', 'Nia New', '--guild', 'Backend')).out).toContain('and new here');
  });

  it('start as a cohort, once it was shown', async () => {
    const hires = await file('hires.csv', 'Hal Hire,hal@guild.example,Vilnius,,mo@guild.example,lu@guild.example\n');
    const start = ['cohort', 'start', hires, '--name', 'Maple', '--path', 'short-path', '--on', '2026-12-07', '--guild', 'Backend'];
    expect((await guildpath(...start)).err).toContain('There is no mentor “lu@guild.example”');
    await guildpath('people', 'import', await file('lu.csv', `${HEAD}Lu Mentor,lu@guild.example,Vilnius,mentor\n`), '--yes', '--guild', 'Backend');
    const shown = await guildpath(...start);
    expect([shown.code, shown.out]).toEqual([0, expect.stringContaining('+ Hal Hire <hal@guild.example>, Vilnius: from 2026-12-07 to 2026-12-09\n')]);
    expect(await world.rows('SELECT id FROM cohorts')).toEqual([]);
    const started = await guildpath(...start, '--yes');
    expect([started.code, started.out]).toEqual([0, expect.stringMatching(/Hal Hire <hal@guild\.example>: \S+\/invitations\/\S+[^]*“Maple” is started\./)]);
    expect(await manager.send('GET', '/cohorts')).toMatchObject({ body: [{ name: 'Maple', hires: 1, startOn: '2026-12-07' }] });
    const twice = await guildpath(...start, '--yes');
    expect([twice.code, twice.err]).toEqual([1, expect.stringContaining('There is a cohort of this name already.')]);
  });
});

describe('events', () => {
  it('are read again when asked for, by the app', async () => {
    await world.rows(
      `INSERT INTO event_sources (guild_id, kind, name, trusts, keep_days, created_at) SELECT id, 'github', source, '{}', 90, now()
       FROM guilds, unnest(ARRAY['Deploys', 'Courses']) AS source WHERE name = 'Backend'`);
    expect(await guildpath('events', 'replay', '--source', 'Deploy', '--guild', 'Backend')).toMatchObject({ code: 1, err: 'There is no source “Deploy”. There is “Courses”, “Deploys”.\n' });
    const { code, out } = await guildpath('events', 'replay', '--source', 'Deploys', '--guild', 'Backend');
    expect([code, out]).toEqual([0, 'Deploys: asked for.\nThe app reads them again in the background.\n']);
    await until(async () => (await world.rows(`SELECT 1 FROM event_sources WHERE name = 'Deploys' AND replayed_at IS NOT NULL`)).length === 1, 10);
    expect(await world.rows(`SELECT actor_id FROM activity WHERE code = 'event_source_replayed'`)).toEqual([{ actor_id: null }]);
    expect((await guildpath('events', 'replay', '--guild', 'Backend')).out).toContain('Courses: asked for.\nDeploys: asked for.\n');
  });
});

describe('the keys', () => {
  const OLD = 'vJ0tX3q1m8kYh2ZrQn5cW7uLpEaSdFgBiOyTxKzMwV0=';
  const NEW = 'aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xYzA1bC3dE5fE=';

  it('are known for every column that holds something sealed', async () => {
    const { SEALED_COLUMNS } = (await import(join(__dirname, '../../dist/src/cli/sealed-columns.js'))) as typeof import('../../src/cli/sealed-columns');
    const bytes = await world.rows<{ name: string }>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND data_type = 'bytea' AND column_name NOT LIKE '%hash' ORDER BY 1`);
    // What is neither a hash nor sealed: the codes on the wall of a session, and events as they came.
    const inTheOpen = ['guild_sessions.code_secret', 'received_events.body'];
    const known = [...SEALED_COLUMNS.map(({ table, column }) => `${table}.${column}`), ...inTheOpen].sort();
    expect(bytes.map(({ name }) => name)).toEqual(known);
  });

  it('turn: what the old one sealed opens with the new one afterwards, and with either meanwhile', async () => {
    const { Secrets } = (await import(join(__dirname, '../../dist/src/platform/secrets/secrets.js'))) as typeof import('../../src/platform/secrets/secrets');
    const { readSettings } = (await import(join(__dirname, '../../dist/src/settings/settings.js'))) as typeof import('../../src/settings/settings');
    const { webhookPurpose } = (await import(join(__dirname, '../../dist/src/notifications/sending/outgoing.service.js'))) as typeof import('../../src/notifications/sending/outgoing.service');
    const withKey = (key: string) => new Secrets(readSettings({ GUILDPATH_SECRET_KEY: key }));
    const people = await world.rows<{ id: string }>('SELECT id FROM people ORDER BY id LIMIT 3');
    for (const { id } of people) {
      await world.rows(`INSERT INTO message_settings (person_id, leave_token, webhook_sealed) VALUES ($1, $2, $3)
        ON CONFLICT (person_id) DO UPDATE SET webhook_sealed = $3`, [id, `leave-${id}`, withKey(OLD).seal(`https://hooks.example.com/${id}`, webhookPurpose(id))]);
    }
    expect((await guildpath('rotate-keys')).err).toContain('There is no key');
    const lost = await guildpathWith({ GUILDPATH_SECRET_KEY: NEW }, 'rotate-keys');
    expect([lost.code, lost.err]).toEqual([1, expect.stringContaining('none of the keys opens 3 of them')]);

    const both = { GUILDPATH_SECRET_KEY: NEW, GUILDPATH_SECRET_KEY_PREVIOUS: OLD };
    const turned = await guildpathWith(both, 'rotate-keys');
    expect([turned.code, turned.err, turned.out]).toEqual([0, '', expect.stringContaining('message_settings.webhook_sealed: 3 sealed anew, 0 with the key of today before.\n')]);
    const rows = await world.rows<{ id: string; sealed: Buffer }>('SELECT person_id AS id, webhook_sealed AS sealed FROM message_settings WHERE webhook_sealed IS NOT NULL');
    expect(rows.map(({ id, sealed }) => withKey(NEW).open(sealed, webhookPurpose(id))).sort()).toEqual(people.map(({ id }) => `https://hooks.example.com/${id}`).sort());
    for (const { id, sealed } of rows) expect(() => withKey(OLD).open(sealed, webhookPurpose(id))).toThrow();
    expect((await guildpathWith(both, 'rotate-keys')).out).toContain('0 sealed anew, 3 with the key of today before.');
  });
});
