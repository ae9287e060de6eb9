import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PathDetailDto, PathSummaryDto } from '../../src/paths/dto/paths.dto';
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
async function guildpath(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { runCommand } = (await import(COMPILED)) as typeof import('../../src/cli/run-command');
  let out = '';
  let err = '';
  const code = await runCommand(args, { DATABASE_URL: world.url }, {
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

  it.each([[[]], [['frobnicate']], [['import']], [['import', 'a', 'b']], [['import', 'a', '--frob']], [['export', 'a', '--version', 'x']]])(
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
