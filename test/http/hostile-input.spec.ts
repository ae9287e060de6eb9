import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SECRET_KEY } from '../support/event-sender';
import { openScenes, type Scene, type SceneRequest, type Scenes } from '../support/scenes';
import type { Visitor } from '../support/visitor';
import { openWorld, type World } from '../support/world';

/** What nobody would send who means well, for any field at all. */
const JUNK: readonly unknown[] = [
  null, true, -1, 1e300, '', ' ', 'a\u0000b', '\ud800', 'x'.repeat(70_000), '2026-W49-1', '2026-02-30', '0000-00-00', '+999999-01-01',
  "'; DROP TABLE people; --", '../../etc/passwd', '{{constructor}}', [], [null], [[]], {}, { length: 3 }, ['a', 'a'], [{ __proto__: null, then: 1 }],
];

/** What no address holds: ids and keys that are none. */
const JUNK_PARAMETERS = ['%00', '%ff', '..%2f..', '00000000-0000-0000-0000-000000000000', "'--", 'x'.repeat(150), '%F0%9F%AA%BF', '__proto__', '-1'];

/** Streams and pages without end are not sent junk. */
const WITHOUT = new Set(['GET /live']);

/** Of what is found: enough to see what it is. */
const SHOWN = 12;

const AT_ONCE = 8;

let world: World;
let all: Scenes;

beforeAll(async () => {
  world = await openWorld({ name: 'http_hostile_input', settings: { GUILDPATH_SECRET_KEY: SECRET_KEY } });
  all = await openScenes(world);
}, 60_000);

afterAll(() => world?.close());

/** Every way to put one junk value into one place of a body, however deep. */
function spoiled(body: unknown, junk: unknown): unknown[] {
  if (Array.isArray(body)) return (body as unknown[]).flatMap((item, index) => spoiled(item, junk).map((value) => (body as unknown[]).with(index, value)));
  if (body === null || typeof body !== 'object') return [junk];
  const deeper = Object.entries(body).flatMap(([key, value]) => spoiled(value, junk).map((other) => ({ ...body, [key]: other })));
  const whole = Object.keys(body).filter((key) => typeof (body as Record<string, unknown>)[key] === 'object').map((key) => ({ ...body, [key]: junk }));
  return [...deeper, ...whole, { ...body, surprise: junk }];
}

/**
 * Every value in every place of every body is some twenty thousand requests, and the places are read by the same few rules:
 * each place gets a third of the values, and over the places of a body and the routes all of them.
 */
const everyThird = <T>(all: T[], from: number): T[] => all.filter((_, place) => (place + from) % 3 === 0);

/** What went wrong on our side, or does not say what is wrong in the way everything else does. */
async function faults(browser: Visitor, method: string, path: string, body: unknown, revision?: number): Promise<string[]> {
  const answer = await browser.send<{ detail?: string }>(method, path, body, { revision });
  const sent = `${method} ${path.slice(0, 80)} ${JSON.stringify(body)?.slice(0, 200)} → ${answer.status} ${answer.text.slice(0, 160)}`;
  if (answer.status >= 500) return [sent];
  if (answer.status >= 400 && (answer.code === undefined || !answer.body.detail)) return [sent];
  return [];
}

const addressOf = (template: string, { params = {} }: SceneRequest, journeyId: string) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? (name === 'id' ? journeyId : ''));

async function routes(): Promise<[string, string][]> {
  return Object.keys(all.scenes).filter((route) => !WITHOUT.has(route)).map((route) => route.split(' ') as [string, string]);
}

describe('junk', () => {
  it('in any field of any request is taken or refused, and never breaks anything', async () => {
    const found: string[] = [];
    for (const [route, [method, template]] of (await routes()).entries()) {
      const [journey] = await all.newJourneys();
      const request = await all.scenes[`${method} ${template}`]!(journey);
      const people = [all.people.manager, journey.hire, journey.mentor, all.people.admin, all.people.reviewer];
      for (const [index, person] of people.entries()) {
        const proper = await request(person);
        if (proper.body === undefined) break;
        const path = addressOf(template, proper, journey.id);
        const browser = await world.as(person);
        // One who may is enough, and the last where nobody may: everybody else is refused before anything is read.
        const may = !/^40[134]/.test(await browser.tries(method, path, proper.body, { revision: proper.revision }));
        if (!may && index < people.length - 1) continue;
        const bodies = [...JUNK, ...JUNK.flatMap((junk, kind) => everyThird(spoiled(proper.body, junk), kind + route))];
        for (let sent = 0; sent < bodies.length; sent += AT_ONCE) {
          const answers = await Promise.all(bodies.slice(sent, sent + AT_ONCE).map((body) => faults(browser, method, path, body, proper.revision)));
          found.push(...answers.flat());
        }
        break;
      }
    }
    expect(found.slice(0, SHOWN)).toEqual([]);
  }, 240_000);

  it('in any address is not there, and never breaks anything', async () => {
    const found: string[] = [];
    for (const [method, template] of await routes()) {
      if (!template.includes('{')) continue;
      const [journey] = await all.newJourneys();
      const browsers = await Promise.all([all.people.manager, journey.hire].map((person) => world.as(person)));
      const nothing: Scene = async () => () => ({});
      const scene = all.scenes[`${method} ${template}`] ?? nothing;
      const proper = await (await scene(journey))(null);
      for (const junk of JUNK_PARAMETERS) {
        for (const [placeholder] of template.matchAll(/\{\w+\}/g)) {
          const path = addressOf(template.replace(placeholder, junk), proper, journey.id);
          for (const browser of browsers) found.push(...(await faults(browser, method, path, proper.body, proper.revision)));
        }
      }
    }
    expect(found.slice(0, SHOWN)).toEqual([]);
  }, 240_000);

  it('in a query or a header is refused', async () => {
    const [journey] = await all.newJourneys();
    const browser = await world.as(journey.hire);
    const found: string[] = [];
    for (const junk of [...JUNK_PARAMETERS, '9'.repeat(40), '-5', '1&after=2', '2026-11-22T10:00:00Z_x']) {
      for (const path of ['/inbox', `/journeys/${journey.id}/timeline`]) found.push(...(await faults(browser, 'GET', `${path}?after=${junk}`, undefined)));
    }
    expect(found).toEqual([]);
    for (const header of ['"0"', '"99999999999999999999"', '*', 'W/"x"', '-1']) {
      expect(await browser.tries('POST', `/journeys/${journey.id}/replan`, { startOn: '2026-11-30' }, { headers: { 'if-match': header } })).toMatch(/^4\d\d /);
    }
    for (const key of ['', 'short', 'x'.repeat(101), 'with space!', "'; --"]) {
      expect(await browser.tries('POST', `/journeys/${journey.id}/milestones/sign-in/start`, {}, { headers: { 'idempotency-key': key } })).toBe('400 bad_idempotency_key');
    }
  });
});
