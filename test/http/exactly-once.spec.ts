import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { StartedCohortDto } from '../../src/cohorts/dto/cohorts.dto';
import type { PathDraftDto } from '../../src/paths/dto/paths.dto';
import type { PersonDto, SiteDto } from '../../src/people/dto/people.dto';
import { faultsOf } from '../support/journey-invariants';
import { walker, type Walker } from '../support/journey-walker';
import { samplePath } from '../support/sample-path';
import { newKey, openWorld, type Journey, type Person, type World } from '../support/world';

let world: World;
let journey: Journey;
/** The same people at both replicas. */
let hire: [Walker, Walker];
let mentor: [Walker, Walker];
let backup: [Walker, Walker];

beforeAll(async () => {
  world = await openWorld({ name: 'http_exactly_once', replicas: 2 });
}, 60_000);

afterAll(() => world?.close());

const atBoth = async (person: Person, on: Journey): Promise<[Walker, Walker]> => [
  walker(await world.as(person, 0), on), walker(await world.as(person, 1), on),
];

async function begin(): Promise<void> {
  journey = await world.a.journey();
  [hire, mentor, backup] = await Promise.all([atBoth(journey.hire, journey), atBoth(journey.mentor, journey), atBoth(journey.backup, journey)]);
}

beforeEach(begin);
afterEach(async () => {
  expect(await faultsOf(world, journey.id)).toEqual([]);
});

/** Runs `work` that many times at once; the number says which one it is. */
const atOnce = <T>(times: number, work: (number: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: times }, (_, number) => work(number)));

async function happened(code: string, key: string): Promise<number> {
  const [row] = await world.rows<{ count: number }>(
    'SELECT count(*)::int AS count FROM activity WHERE journey_id = $1 AND code = $2 AND key = $3', [journey.id, code, key],
  );
  return row!.count;
}

async function told(person: Person, kind: string): Promise<number> {
  const [row] = await world.rows<{ count: number }>(
    'SELECT count(*)::int AS count FROM inbox_messages WHERE journey_id = $1 AND person_id = $2 AND kind = $3', [journey.id, person.id, kind],
  );
  return row!.count;
}

/** The first service is handed in. */
async function handIn(): Promise<void> {
  await hire[0].does('check-off', 'sign-in');
  await hire[0].does('submit', 'first-service');
}

describe('a double click', () => {
  it('checks off once, whichever replica hears it', async () => {
    const results = await atOnce(8, (number) => hire[number % 2]!.does('check-off', 'sign-in'));
    expect(results.map(({ state }) => state)).toEqual(Array(8).fill('done'));
    expect(results.filter(({ changed }) => changed.length > 0)).toHaveLength(1);
    expect([await happened('checked_off', 'sign-in'), await happened('unlocked', 'first-service')]).toEqual([1, 1]);
  });

  it('hands in once, and tells the mentor once', async () => {
    await hire[0].does('check-off', 'sign-in');
    await atOnce(6, (number) => hire[number % 2]!.does('submit', 'first-service'));
    expect([await happened('submitted', 'first-service'), await told(journey.mentor, 'submitted')]).toEqual([1, 1]);
  });

  it('on “I’m stuck” raises one blocker', async () => {
    await atOnce(6, (number) => hire[number % 2]!.does('stuck', 'sign-in'));
    expect(await world.rows('SELECT 1 FROM blockers WHERE journey_id = $1', [journey.id])).toHaveLength(1);
    expect([await happened('stuck_raised', 'sign-in'), await told(journey.mentor, 'stuck')]).toEqual([1, 1]);
    await atOnce(4, (number) => mentor[number % 2]!.does('unstuck', 'sign-in', { resolution: 'Fixed.' }));
    expect([await happened('stuck_resolved', 'sign-in'), await told(journey.hire, 'resolved')]).toEqual([1, 1]);
  });
});

describe('a retry with the same key', () => {
  it('writes one comment, however often and wherever it arrives', async () => {
    const key = newKey();
    const results = await atOnce(8, (number) => hire[number % 2]!.does('comment', 'sign-in', { body: 'Which chat?' }, { key }));
    expect(results.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect((await hire[1].does('comment', 'sign-in', { body: 'Which chat?' }, { key })).replayed).toBe(true);
    expect((await mentor[0].page('sign-in')).conversation).toHaveLength(1);
    expect([await happened('commented', 'sign-in'), await told(journey.mentor, 'commented')]).toEqual([1, 1]);
  });

  it('adds its evidence once', async () => {
    const key = newKey();
    await atOnce(6, (number) => hire[number % 2]!.does('check-off', 'sign-in', { url: 'https://chat.example.com', text: 'Hello' }, { key }));
    expect((await mentor[0].page('sign-in')).evidence).toHaveLength(2);
  });

  it('that comes late does not do again what was undone since', async () => {
    const key = newKey();
    await hire[0].does('check-off', 'sign-in', {}, { key });
    await hire[0].does('undo', 'sign-in', {}, { key: newKey() });
    expect(await hire[1].does('check-off', 'sign-in', {}, { key })).toMatchObject({ state: 'available', replayed: true });
    expect(await hire[1].does('check-off', 'sign-in', {}, { key: newKey() })).toMatchObject({ state: 'done', replayed: false });
  });

  it('answers as done also when the moment has passed', async () => {
    await handIn();
    const key = newKey();
    await hire[0].does('withdraw', 'first-service', {}, { key });
    await hire[0].does('submit', 'first-service');
    await mentor[0].does('accept', 'first-service');
    expect(await hire[1].does('withdraw', 'first-service', {}, { key })).toMatchObject({ state: 'done', replayed: true });
    expect(await hire[1].tries('withdraw', 'first-service', {}, { key: newKey() })).toBe('409 not_submitted');
  });

  it('is refused for another request, and is another person’s own', async () => {
    const key = newKey();
    await hire[0].does('check-off', 'sign-in', {}, { key });
    expect(await hire[1].tries('check-off', 'read-guide', {}, { key })).toBe('422 idempotency_key_reused');
    expect(await hire[1].tries('comment', 'sign-in', { body: 'Hello' }, { key })).toBe('422 idempotency_key_reused');
    expect(await hire[1].states()).toMatchObject({ 'read-guide': 'available' });
    expect(await mentor[0].does('comment', 'sign-in', { body: 'Hello' }, { key })).toMatchObject({ replayed: false });
  });

  it('of a refused request finds nothing to repeat', async () => {
    const key = newKey();
    expect(await hire[0].tries('submit', 'first-service', {}, { key })).toBe('409 not_unlocked');
    await hire[0].does('check-off', 'sign-in');
    expect(await hire[0].does('submit', 'first-service', {}, { key })).toMatchObject({ state: 'submitted', replayed: false });
  });
});

describe('two mentors at once', () => {
  it('make one acceptance, of which the hire is told once', async () => {
    for (let round = 0; round < 6; round += 1) {
      await begin();
      await handIn();
      const results = await Promise.all([mentor[0].does('accept', 'first-service'), backup[1].does('accept', 'first-service'), mentor[1].does('accept', 'first-service')]);
      expect(results.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
      expect([await happened('accepted', 'first-service'), await told(journey.hire, 'accepted')]).toEqual([1, 1]);
      expect(await world.rows('SELECT 1 FROM submissions WHERE journey_id = $1', [journey.id])).toHaveLength(1);
      expect(await faultsOf(world, journey.id)).toEqual([]);
    }
  });

  it('who disagree get one answer, and the other is told so', async () => {
    for (let round = 0; round < 6; round += 1) {
      await begin();
      await handIn();
      const outcomes = await Promise.all([
        mentor[0].tries('accept', 'first-service'), backup[1].tries('request-changes', 'first-service', { comment: 'One more test.' }),
      ]);
      expect(outcomes.filter((outcome) => outcome === '200')).toHaveLength(1);
      expect(outcomes.find((outcome) => outcome !== '200')).toMatch(/^409 (not_submitted|already_answered)$/);
      expect((await told(journey.hire, 'accepted')) + (await told(journey.hire, 'changes_requested'))).toBe(1);
      expect((await hire[0].page('first-service')).conversation.length).toBe(outcomes[0] === '200' ? 0 : 1);
      expect(await faultsOf(world, journey.id)).toEqual([]);
    }
  });
});

describe('racing', () => {
  it('a check-off with its undo leaves one or the other, and what happened says which', async () => {
    for (let round = 0; round < 20; round += 1) {
      await Promise.all([hire[0].does('check-off', 'sign-in'), hire[1].does('undo', 'sign-in'), hire[0].does('check-off', 'sign-in'), hire[1].does('undo', 'sign-in')]);
      expect(await faultsOf(world, journey.id)).toEqual([]);
      const states = await hire[0].states();
      expect([['done', 'available'], ['available', 'locked']]).toContainEqual([states['sign-in'], states['first-service']]);
    }
  });

  it('an undo with the start of what builds on it never pulls the ground away', async () => {
    for (let round = 0; round < 8; round += 1) {
      await begin();
      await hire[0].does('check-off', 'sign-in');
      const outcomes = await Promise.all([hire[0].tries('undo', 'sign-in'), hire[1].tries('start', 'first-service')]);
      expect([['200', '409 not_unlocked'], ['409 dependants_moved', '200']]).toContainEqual(outcomes);
      expect(await faultsOf(world, journey.id)).toEqual([]);
    }
  });

  it('two prerequisites that finish together unlock what needs both', async () => {
    for (let round = 0; round < 10; round += 1) {
      await begin();
      await handIn();
      await Promise.all([mentor[0].does('accept', 'first-service'), hire[1].does('check-off', 'read-guide')]);
      expect((await hire[0].states())['deploy']).toBe('available');
      expect(await happened('unlocked', 'deploy')).toBe(1);
      expect(await faultsOf(world, journey.id)).toEqual([]);
    }
  });

  it('a withdrawal with an acceptance lets one of them stand', async () => {
    for (let round = 0; round < 8; round += 1) {
      await begin();
      await handIn();
      const [withdrawal, acceptance] = await Promise.all([hire[0].tries('withdraw', 'first-service'), mentor[1].tries('accept', 'first-service')]);
      expect([['200', '409 not_submitted'], ['409 not_submitted', '200']]).toContainEqual([withdrawal, acceptance]);
      expect(await faultsOf(world, journey.id)).toEqual([]);
    }
  });

  it('everything at once leaves a journey whole', async () => {
    const commands: (() => Promise<string>)[] = [];
    for (let round = 0; round < 4; round += 1) {
      for (const replica of [0, 1] as const) {
        commands.push(
          () => hire[replica].tries('check-off', 'sign-in'),
          () => hire[replica].tries('undo', 'sign-in'),
          () => hire[replica].tries('check-off', 'read-guide'),
          () => hire[replica].tries('claim', 'deploy', { reason: 'Known' }),
          () => hire[replica].tries('submit', 'first-service'),
          () => hire[replica].tries('stuck', 'first-service'),
          () => mentor[replica].tries('accept', 'first-service'),
          () => backup[replica].tries('request-changes', 'deploy', { comment: 'Together' }),
          () => mentor[replica].tries('waive', 'sign-in', { reason: 'Known' }),
          () => hire[replica].tries('reopen', 'sign-in', { reason: 'Once more' }),
        );
      }
    }
    const outcomes = await Promise.all(commands.map((command) => command()));
    expect(outcomes.filter((outcome) => !/^(200|409 |403 )/.test(outcome))).toEqual([]);
  });
});

describe('managers at once', () => {
  it('on a stale page lose nothing of a site', async () => {
    const browsers = [await world.as(journey.manager, 0), await world.as(await world.a.person({ roles: ['manager'], guild: journey.hire.guild }), 1)];
    const { revision, ...site } = (await browsers[0]!.get<SiteDto[]>('/sites')).find(({ id }) => id === journey.hire.site.id)!;
    const holidays = [{ day: '2026-12-24', name: 'Christmas Eve', half: false }, { day: '2026-12-25', name: 'Christmas', half: false }];
    const save = (index: number) => browsers[index]!.tries(
      'PUT', `/sites/${site.id}`, { name: site.name, timeZone: site.timeZone, workingWeek: site.workingWeek, holidays: [holidays[index]] }, { revision },
    );
    const outcomes = await Promise.all([save(0), save(1)]);
    expect([...outcomes].sort()).toEqual(['200', '412 stale']);
    const after = (await browsers[0]!.get<SiteDto[]>('/sites')).find(({ id }) => id === site.id)!;
    expect(after).toMatchObject({ revision: revision + 1, holidays: [{ ...holidays[outcomes.indexOf('200')], source: null, checkedOn: null }] });
    expect(await save(outcomes.indexOf('412 stale'))).toBe('412 stale');
  });

  it('on a stale page lose nothing of a person', async () => {
    const browsers = [await world.as(journey.manager, 0), await world.as(journey.manager, 1)];
    const find = async () => (await browsers[0]!.get<PersonDto[]>('/people')).find(({ id }) => id === journey.mentor.id)!;
    const { revision } = await find();
    const changes = [{ topics: ['runtime'], name: 'First' }, { roles: ['mentor', 'expert'], name: 'Second' }];
    const outcomes = await atOnce(2, (number) => browsers[number]!.tries('PATCH', `/people/${journey.mentor.id}`, changes[number], { revision }));
    expect([...outcomes].sort()).toEqual(['200', '412 stale']);
    const first = outcomes[0] === '200';
    expect(await find()).toMatchObject({ name: first ? 'First' : 'Second', topics: first ? ['runtime'] : [], roles: first ? ['mentor'] : ['expert', 'mentor'] });
  });

  it('on a stale page lose nothing of a draft', async () => {
    const browsers = [await world.as(journey.manager, 0), await world.as(journey.manager, 1)];
    const draft = await browsers[0]!.post<PathDraftDto>('/path-imports', { name: 'a.yaml', content: samplePath(`draft-${newKey()}`) });
    const outcomes = await atOnce(2, (number) =>
      browsers[number]!.tries('PATCH', `/paths/${draft.pathId}/draft`, { keys: ['shadow'], dueDay: 20 + number }, { revision: draft.revision }),
    );
    expect([...outcomes].sort()).toEqual(['200', '412 stale']);
    const { phases } = await browsers[0]!.get<PathDraftDto>(`/paths/${draft.pathId}/draft`);
    expect(phases.flatMap(({ milestones }) => milestones).find(({ key }) => key === 'shadow')!.dueDay).toBe(20 + outcomes.indexOf('200'));
  });

  it('who take the admin role from each other leave an admin', async () => {
    for (let round = 0; round < 6; round += 1) {
      const guild = await world.a.newGuild();
      const pair = [await world.a.person({ roles: ['admin'], guild }), await world.a.person({ roles: ['admin'], guild })];
      const browsers = [await world.as(pair[0]!, 0), await world.as(pair[1]!, 1)];
      const outcomes = await atOnce(2, (number) => browsers[number]!.tries('PATCH', `/people/${pair[1 - number]!.id}`, { roles: [] }, { revision: 1 }));
      const left = await world.rows(`SELECT 1 FROM role_grants WHERE guild_id = $1 AND role = 'admin'`, [guild.id]);
      expect({ outcomes, left: left.length }).toEqual({ outcomes: expect.arrayContaining(['200']), left: 1 });
      const last = browsers[outcomes.indexOf('200')]!;
      const self = pair[outcomes.indexOf('200')]!;
      expect(await last.tries('PATCH', `/people/${self.id}`, { deactivated: true }, { revision: 1 })).toBe('409 last_admin');
    }
  });
});

describe('a cohort', () => {
  const planOf = (name: string, hires = 3) => ({
    name,
    startOn: '2026-11-30',
    hires: Array.from({ length: hires }, (_, number) => ({
      name: `Hire ${number}`, email: `${name.toLowerCase().replace(/\W/g, '')}.${number}@example.com`, siteId: journey.hire.site.id,
      mentorId: journey.mentor.id, backupId: journey.backup.id,
    })),
  });
  const withPath = async (plan: object) => {
    const [row] = await world.rows<{ id: string }>('SELECT path_version_id AS id FROM journeys WHERE id = $1', [journey.id]);
    return { ...plan, pathVersionId: row!.id };
  };
  const journeysOf = async (name: string) => world.rows('SELECT 1 FROM journeys j JOIN cohorts c ON c.id = j.cohort_id WHERE c.name = $1', [name]);

  it('that is started many times at once with one key is started once', async () => {
    const browsers = [await world.as(journey.manager, 0), await world.as(journey.manager, 1)];
    const plan = await withPath(planOf('Autumn'));
    const key = newKey();
    // More than a replica has connections: those that wait for the first must not keep it from its own.
    const answers = await atOnce(24, (number) => browsers[number % 2]!.send<StartedCohortDto>('POST', '/cohorts', plan, { key }));
    expect(answers.map(({ status }) => status)).toEqual(Array(24).fill(201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.filter(({ body }) => !body.replayed)).toHaveLength(1);
    expect(await journeysOf('Autumn')).toHaveLength(3);
  });

  it('that is started twice at once without a key is started once', async () => {
    const browsers = [await world.as(journey.manager, 0), await world.as(journey.manager, 1)];
    const plan = await withPath(planOf('Winter'));
    const outcomes = await atOnce(4, (number) => browsers[number % 2]!.tries('POST', '/cohorts', plan));
    expect(outcomes.filter((outcome) => outcome === '201')).toHaveLength(1);
    expect(outcomes.filter((outcome) => /^(409|422) /.test(outcome))).toHaveLength(3);
    expect(await journeysOf('Winter')).toHaveLength(3);
  });

  it('takes a late joiner once', async () => {
    const browsers = [await world.as(journey.manager, 0), await world.as(journey.manager, 1)];
    const [joiner] = planOf('Late').hires;
    const outcomes = await atOnce(4, (number) => browsers[number % 2]!.tries('POST', `/cohorts/${journey.cohortId}/hires`, joiner));
    expect(outcomes.filter((outcome) => outcome === '201')).toHaveLength(1);
    expect(outcomes.filter((outcome) => /^(409|422) /.test(outcome))).toHaveLength(3);
    expect(await world.rows('SELECT 1 FROM journeys WHERE cohort_id = $1', [journey.cohortId])).toHaveLength(2);
  });

  it('starts nobody when one of them cannot start', async () => {
    const browser = await world.as(journey.manager);
    const plan = await withPath(planOf('Spring'));
    const bad = { ...plan, hires: [...planOf('Spring').hires, { ...planOf('Spring', 4).hires[3]!, email: journey.hire.email }] };
    expect(await browser.tries('POST', '/cohorts', bad)).toMatch(/^422 /);
    expect([await journeysOf('Spring'), await world.rows(`SELECT 1 FROM people WHERE email LIKE 'spring.%'`)]).toEqual([[], []]);
  });
});
