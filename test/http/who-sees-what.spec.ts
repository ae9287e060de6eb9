import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CohortDashboardDto } from '../../src/cohorts/dto/cohorts.dto';
import type { VisibilityDto } from '../../src/journeys/dto/journeys.dto';
import type { TaskDto } from '../../src/journeys/tasks/task.dto';
import { walker, type Walker } from '../support/journey-walker';
import { openScenes, type Scenes } from '../support/scenes';
import { openWorld, type Journey, type Person, type World } from '../support/world';

/** A word for each private place; whoever reads one anywhere has seen into that place. */
const WORDS = {
  comment: 'hippopotamus', evidence: 'xylophone', stuck: 'marshmallow', resolution: 'caterpillar', claim: 'flamingo', changes: 'rhinoceros',
  reflection: 'butterscotch', absence: 'tangerine', waiver: 'porcupine', reviewed: 'kingfisher', toReviewer: 'salamander',
} as const;
type Place = keyof typeof WORDS;

const ALL = Object.keys(WORDS) as Place[];
const KEYS = ['sign-in', 'read-guide', 'first-service', 'deploy', 'design', 'look-back', 'shadow'];

let world: World;
let all: Scenes;
let journey: Journey;
let peer: Journey;
let hire: Walker;
let mentor: Walker;
let manager: Walker;

beforeAll(async () => {
  world = await openWorld({ name: 'http_who_sees_what' });
  all = await openScenes(world);
}, 60_000);

afterAll(() => world?.close());

beforeEach(async () => {
  world.clock.set('2026-11-23T07:00:00Z');
  [journey, peer] = await all.newJourneys();
  hire = walker(await world.as(journey.hire), journey);
  mentor = walker(await world.as(journey.mentor), journey);
  manager = walker(await world.as(journey.manager), journey);
});

/** A word into every private place of one journey, while `design` waits for the expert. */
async function confide(): Promise<void> {
  await hire.does('comment', 'sign-in', { body: WORDS.comment });
  await hire.does('stuck', 'read-guide', { note: WORDS.stuck, category: 'content' });
  await hire.does('stuck', 'sign-in', { note: WORDS.stuck });
  await mentor.does('unstuck', 'sign-in', { resolution: WORDS.resolution });
  await hire.does('check-off', 'sign-in', { text: WORDS.evidence });
  await hire.does('submit', 'first-service');
  await mentor.does('request-changes', 'first-service', { comment: WORDS.changes });
  await hire.does('submit', 'first-service');
  await mentor.does('accept', 'first-service');
  await hire.does('claim', 'deploy', { reason: WORDS.claim });
  await mentor.does('waive', 'shadow', { reason: WORDS.waiver });
  await hire.does('reflection', 'look-back', { body: WORDS.reflection, shared: false });
  const { revision } = await hire.journey();
  await hire.browser.post(`/journeys/${journey.id}/replan`, { absence: 'leave', from: '2026-12-01', to: '2026-12-01', reason: WORDS.absence }, { revision });
  await hire.does('submit', 'design', { text: WORDS.reviewed, reviewerId: all.people.reviewer.id });
  await hire.does('comment', 'design', { body: WORDS.toReviewer });
  await hire.does('stuck', 'design', { note: WORDS.stuck });
}

/** What somebody finds when they read every page there is, about this journey and its cohort. */
async function findings(person: Person): Promise<Place[]> {
  const browser = await world.as(person);
  const pages: string[] = [];
  for (const route of Object.keys(all.scenes).filter((name) => name.startsWith('GET ') && name !== 'GET /live')) {
    const template = route.slice('GET '.length).replace('/cohorts/{id}', `/cohorts/${journey.cohortId}`).replace('{id}', journey.id);
    if (/^\/(paths|path-versions|invitations)\//.test(template)) continue;
    for (const path of template.includes('{key}') ? KEYS.map((key) => template.replace('{key}', key)) : [template]) {
      pages.push((await browser.send('GET', path)).text);
    }
  }
  const text = pages.join('\n');
  return ALL.filter((place) => text.includes(WORDS[place]));
}

describe('private words', () => {
  const without = (...places: Place[]) => ALL.filter((place) => !places.includes(place));

  it('are found by those they are for, and by nobody else on any page', async () => {
    await confide();
    await manager.browser.post(`/journeys/${journey.id}/open`);
    const { people } = all;
    const found: Record<string, Place[]> = {};
    for (const [name, person] of Object.entries({ ...people, hire: journey.hire, peer: peer.hire })) found[name] = await findings(person);
    expect(found).toEqual({
      hire: ALL,
      mentor: without('reflection', 'absence'),
      backup: without('reflection', 'absence'),
      reviewer: ['reviewed', 'toReviewer'],
      manager: [],
      admin: [],
      peer: [],
      'other hire': [],
      'other mentor': [],
      'other guild’s manager': [],
    });
  });

  it('of a reflection are found by the mentors once it is shared', async () => {
    await confide();
    await hire.does('reflection', 'look-back', { body: WORDS.reflection, shared: true });
    expect(await findings(journey.backup)).toEqual(without('absence'));
    expect(await findings(journey.manager)).toEqual([]);
    expect(await findings(all.people.reviewer)).toEqual(['reviewed', 'toReviewer']);
  });

  it('of an absence are found by whoever entered it', async () => {
    const { revision } = await hire.journey();
    await manager.browser.post(`/journeys/${journey.id}/replan`, { absence: 'pause', from: '2026-12-01', to: '2026-12-01', reason: WORDS.absence }, { revision });
    await manager.browser.post(`/journeys/${journey.id}/open`);
    expect(await findings(journey.manager)).toEqual(['absence']);
    expect(await findings(journey.mentor)).toEqual([]);
    expect(await findings(journey.hire)).toEqual(['absence']);
  });

  it('are kept by no browser for whoever comes after', async () => {
    for (const path of [`/journeys/${journey.id}`, `/journeys/${journey.id}/milestones/sign-in`, '/session', '/inbox', '/queue']) {
      expect((await hire.browser.send('GET', path)).headers.get('cache-control')).toBe('no-store');
    }
  });

  it('are in no record of what happened', async () => {
    await confide();
    const rows = await world.rows<{ text: string }>('SELECT data::text AS text FROM activity WHERE journey_id = $1 AND data IS NOT NULL', [journey.id]);
    const text = rows.map((row) => row.text).join('\n');
    expect(ALL.filter((place) => text.includes(WORDS[place]))).toEqual([]);
  });
});

describe('a named reviewer', () => {
  it('sees neither that the hire was stuck, nor anything but the item', async () => {
    await confide();
    const reviewer = walker(await world.as(all.people.reviewer), journey);
    const page = await reviewer.page('design');
    expect(page).toMatchObject({ blocker: null, resolvedBlockers: [], reflection: null, milestone: { stuck: false, turn: 'expert', waitingSince: page.submission?.submittedAt } });
    expect(page.history.map(({ code }) => code).filter((code) => code.startsWith('stuck'))).toEqual([]);
    for (const key of KEYS.filter((other) => other !== 'design')) {
      expect(await reviewer.browser.tries('GET', `/journeys/${journey.id}/milestones/${key}`)).toBe('404 not_found');
    }
  });
});

describe('an assignee of a task for the hire', () => {
  it('sees that item alone', async () => {
    const admin = walker(await world.as(all.people.admin), journey);
    expect(await admin.browser.get<TaskDto>(`/tasks/${journey.id}/accounts`)).toMatchObject({ key: 'accounts', abilities: expect.arrayContaining(['done']) });
    for (const key of ['sign-in', 'desk', 'prepare']) {
      expect(await admin.browser.tries('GET', `/journeys/${journey.id}/milestones/${key}`)).toBe('404 not_found');
    }
    expect(await admin.browser.tries('GET', `/journeys/${journey.id}`)).toBe('404 not_found');
  });
});

describe('opening one person’s journey', () => {
  const openings = async () => (await hire.browser.get<VisibilityDto>(`/journeys/${journey.id}/visibility`)).openings.map(({ reader, what, day }) => [reader.id, what, day]);

  it('by a manager is written down once a day, and shown to the hire', async () => {
    expect(await manager.browser.tries('GET', `/journeys/${journey.id}`)).toBe('403 not_opened');
    expect(await openings()).toEqual([]);
    await Promise.all([1, 2, 3].map(() => manager.browser.post(`/journeys/${journey.id}/open`)));
    expect((await manager.journey()).pace).toBeNull();
    const turnFor = async (reader: typeof manager) => (await reader.journey()).phases.flatMap(({ milestones }) => milestones).find(({ key }) => key === 'read-guide')?.turn;
    const turnBefore = await turnFor(manager);
    await hire.does('stuck', 'read-guide', { category: 'content' });
    expect([await turnFor(mentor), await turnFor(manager)]).toEqual(['content', turnBefore]);
    expect(await openings()).toEqual([[journey.manager.id, 'journey', '2026-11-23']]);

    world.clock.advance({ days: 1 });
    expect(await manager.browser.tries('GET', `/journeys/${journey.id}`)).toBe('403 not_opened');
    await manager.browser.post(`/journeys/${journey.id}/open`);
    expect(await openings()).toEqual([[journey.manager.id, 'journey', '2026-11-24'], [journey.manager.id, 'journey', '2026-11-23']]);
  });

  it('by its own people is their daily work, and not written down', async () => {
    for (const person of [hire, mentor]) await person.browser.post(`/journeys/${journey.id}/open`);
    const boss = await world.a.person({ roles: ['manager', 'mentor'], guild: journey.hire.guild });
    const mentored = await world.a.journey({ manager: journey.manager, mentor: boss });
    const browser = await world.as(boss);
    expect(await browser.tries('GET', `/journeys/${mentored.id}`)).toBe('200');
    await browser.post(`/journeys/${mentored.id}/open`);
    const seen = await (await world.as(mentored.hire)).get<VisibilityDto>(`/journeys/${mentored.id}/visibility`);
    expect([await openings(), seen.openings]).toEqual([[], []]);
  });

  it('is not needed for the cohort’s picture, of which one line a day is shown', async () => {
    for (let look = 0; look < 3; look += 1) await manager.browser.get<CohortDashboardDto>(`/cohorts/${journey.cohortId}`);
    expect(await openings()).toEqual([[journey.manager.id, 'grid', '2026-11-23']]);
  });
});

describe('a cohort’s dashboard', () => {
  const dashboard = () => manager.browser.get<CohortDashboardDto>(`/cohorts/${journey.cohortId}`);

  it('stands in name order, and says of nobody that they are stuck unless they let it', async () => {
    await confide();
    const quiet = await dashboard();
    expect(quiet.rows.map(({ name }) => name)).toEqual([journey.hire.name, peer.hire.name].sort());
    expect(quiet.needsHelp.map(({ what }) => what).join()).not.toMatch(/stuck/);
    expect(JSON.stringify(quiet)).not.toMatch(/"round"|changes_requested/);
    await hire.does('stuck', 'read-guide', { widened: true });
    expect((await dashboard()).needsHelp).toContainEqual(expect.objectContaining({ key: 'read-guide', what: 'is stuck on' }));
  });

  it('compares nobody where there are too few', async () => {
    const { burnUp, reviewWait, firstDeploy } = await dashboard();
    expect([burnUp.tooFew, reviewWait.tooFew, firstDeploy?.tooFew ?? true]).toEqual([true, true, true]);
    expect([reviewWait.medianHours, reviewWait.p90Hours, firstDeploy?.p50 ?? null]).toEqual([null, null, null]);
  });

  it('exports sums without a name, in cells that no spreadsheet runs', async () => {
    const yaml = `format: guildpath/path@1
key: formulas
title: Formulas
phases:
  - key: start
    title: Start
    milestones:
      - key: sums
        title: "=HYPERLINK(\\"https://evil.example.com\\")"
        due: day 1
      - key: plus
        title: "+1-1, \\"quoted\\""
        due: day 1
`;
    const version = await world.a.publishedPath(journey.manager, yaml);
    const cohort = await world.a.cohort({ hires: 3, manager: journey.manager, pathVersionId: version.id });
    await walker(await world.as(cohort.journeys[0]!.hire), cohort.journeys[0]!).does('check-off', 'sums');
    const { text, headers } = await manager.browser.send('GET', `/cohorts/${cohort.id}/sums.csv`);
    expect(headers.get('content-type')).toContain('text/csv');
    for (const { hire: { name, email } } of cohort.journeys) expect(text).not.toMatch(new RegExp(`${name}|${email}`));
    const cells = text.replace(/^\ufeff/, '').trim().split('\n').slice(1);
    expect(cells).toHaveLength(2);
    expect(cells.filter((line) => /^"?[=+\-@\t]/.test(line))).toEqual([]);
    expect(cells[0]).toMatch(/,1,2,0,0\r?$/);
  });
});
