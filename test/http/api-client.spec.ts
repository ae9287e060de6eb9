import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GuildDto } from '../../src/people/dto/people.dto';
import { scratchFolder } from '../support/scratch-folder';
import { personalToken } from '../support/token-scenes';
import { newKey, openWorld, type Person, type Visitor, type World } from '../support/world';

type Package = typeof import('../../src/client/index');

const PROJECT = join(__dirname, '../..');
const CLIENT = join(PROJECT, 'dist/client');

let world: World;
let person: Person;
let browser: Visitor;
let token: string;
let client: Package;

beforeAll(async () => {
  world = await openWorld({ name: 'http_api_client' });
  person = await world.a.person({ roles: ['manager'] });
  browser = await world.as(person);
  token = (await personalToken(world, person, ['read', 'write'])).token;
  client = (await import(pathToFileURL(join(CLIENT, 'index.js')).href)) as Package;
}, 60_000);

afterAll(() => world?.close());

const opened = (fetch?: (request: Request) => Promise<Response>) => client.createClient({ baseUrl: browser.origin, token, fetch });

describe('the published client', () => {
  it('reads, page by page', async () => {
    const guildpath = opened();
    expect((await client.answer(guildpath.GET('/api/session'))).person.id).toBe(person.id);
    for (let number = 0; number < 45; number += 1) await browser.post('/questions', { title: `Question ${number}` });
    const titles: string[] = [];
    let pages = 0;
    for await (const page of client.pages((after) => guildpath.GET('/api/questions', { params: { query: { after } } }))) {
      pages += 1;
      titles.push(...page.questions.map(({ title }) => title));
    }
    expect(pages).toBeGreaterThan(1);
    expect(new Set(titles)).toEqual(new Set(Array.from({ length: 45 }, (_, number) => `Question ${number}`)));
    expect(titles).toHaveLength(45);
  });

  it('rejects what is refused with its code and every field', async () => {
    await expect(client.answer(opened().POST('/api/questions', { body: { title: ' ' } }))).rejects.toMatchObject({
      name: 'GuildpathError', status: 422, code: 'invalid_input', problem: { errors: [{ field: 'title' }] },
    });
    const stale = opened().PATCH('/api/guild', { body: { guildDayWeekday: 2 }, headers: client.ifMatch(99) });
    await expect(stale).rejects.toBeInstanceOf(client.GuildpathError);
    await expect(stale).rejects.toMatchObject({ code: 'stale' });
  });

  it('sends what was lost on the way again, and it is done once', async () => {
    let sent = 0;
    const lossy = opened(async (request) => {
      sent += 1;
      const response = await fetch(request);
      if (sent === 1) throw new TypeError('the connection was lost');
      return response;
    });
    const title = `Asked once ${newKey()}`;
    await client.answer(lossy.POST('/api/questions', { body: { title } }));
    expect(sent).toBe(2);
    expect(await world.rows('SELECT 1 FROM questions WHERE title = $1', [title])).toHaveLength(1);
  });

  it('waits as long as it is told to, and leaves what is no problem of ours as it is', async () => {
    const answers = [{ status: 429, headers: { 'retry-after': '0' } }, { status: 502, headers: { 'content-type': 'text/html' } }];
    const gateway = createServer((_request, response) => {
      const { status, headers } = answers.shift()!;
      response.writeHead(status, headers).end('<h1>Bad gateway</h1>');
    });
    await new Promise<void>((listening) => gateway.listen(0, '127.0.0.1', listening));
    const { port } = gateway.address() as AddressInfo;
    const guildpath = client.createClient({ baseUrl: `http://127.0.0.1:${port}`, token });
    await expect(guildpath.GET('/api/session')).rejects.toMatchObject({ status: 502, code: 'unexpected' });
    expect(answers).toEqual([]);
    gateway.close();
  });

  it('is a package of its own, with its types', async () => {
    const { files } = JSON.parse(readFileSync(join(CLIENT, 'package.json'), 'utf8')) as { files: string[] };
    expect(files).toContain('*.d.ts');
    const { output } = await run('npm', ['pack', '--dry-run', '--json', CLIENT], { npm_config_offline: 'true' });
    const [packed] = JSON.parse(output.slice(output.indexOf('['))) as [{ name: string; files: { path: string }[] }];
    expect([packed.name, packed.files.map(({ path }) => path).sort()]).toEqual([
      'guildpath-client',
      ['LICENSE', 'README.md', 'index.d.ts', 'index.js', 'package.json', 'problem.d.ts', 'problem.js', 'schema.d.ts', 'send-again.d.ts', 'send-again.js'],
    ]);
  });
});

describe('docs/api.md', () => {
  const blocks = [...readFileSync(join(PROJECT, 'docs/api.md'), 'utf8').matchAll(/^```(sh|js)\n(.*?)^```$/gms)];
  const environment = () => ({ GUILDPATH_URL: browser.origin, GUILDPATH_TOKEN: token });
  const outputs: string[] = [];

  it('has examples that work, in the order in which they stand', async () => {
    for (const [, , script] of blocks.filter(([, language]) => language === 'sh')) {
      const { code, output } = await run('bash', ['-euo', 'pipefail', '-c', script!], environment());
      expect([code, output]).toEqual([0, expect.any(String)]);
      outputs.push(output);
    }
    expect(outputs.map((output) => JSON.parse(output) as unknown)).toEqual([
      expect.objectContaining({ person: expect.objectContaining({ id: person.id }) }),
      expect.objectContaining({ code: 'invalid_input', errors: expect.arrayContaining([expect.objectContaining({ field: 'title' })]) }),
      expect.objectContaining({ title: 'How do I roll back a service that migrated its tables?' }),
      expect.objectContaining({ guildDayWeekday: 3 }),
      expect.objectContaining({ questions: [expect.objectContaining({ title: 'How do I roll back a service that migrated its tables?' })] }),
    ]);
  });

  it('has a program that works with the package as it is published', async () => {
    const folder = await scratchFolder('api-client');
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(CLIENT, join(folder, 'node_modules/guildpath-client'));
    const [[, , program]] = blocks.filter(([, language]) => language === 'js') as [RegExpMatchArray];
    writeFileSync(join(folder, 'program.mjs'), program!);
    const { code, output } = await run(process.execPath, [join(folder, 'program.mjs')], environment());
    rmSync(folder, { recursive: true });
    expect([code, output.split('\n')[0]]).toEqual([0, `Hello ${person.name}`]);
    expect((await browser.get<GuildDto>('/guild')).guildDayWeekday).toBe(4);
  });
});

function run(command: string, args: string[], environment: Record<string, string>): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
