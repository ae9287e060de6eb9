import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { HostsListDto } from '../../src/guild-days/dto/guild-days.dto';
import { axeFaults, complaintsOf, openBrowser, overflow, windowOf, type Look } from '../support/browser';
import { GUILD_DAY, guildThatMeets, publishedSession, sessionPlan } from '../support/guild-days-world';
import { openWorld, type Person, type World } from '../support/world';

const PATH = `format: guildpath/path@1
key: first-weeks
title: First weeks
phases:
  - key: start
    title: Start
    milestones:
      - { key: first-guild-day, title: Join your first guild day, type: session, due: guild day from day 1, done: attended, proved by: guild day }
`;

let world: World;
let browser: Browser;
let manager: Person;

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ name: 'browser_guild_days' }), openBrowser()]);
  manager = await guildThatMeets(world);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

/** Opens somebody's window, lets them do something there, and closes it again. */
async function inWindowOf<T>(person: Person, look: Look, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await windowOf(browser, await world.as(person), world.clock.now(), look);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

describe('a hire’s first guild day', () => {
  it('begins on the waitlist, goes on with a seat and a code, and ends with the milestone done', async () => {
    const mentor = await world.a.person({ roles: ['mentor'] });
    const path = await world.a.publishedPath(manager, PATH);
    const { hire, id: journeyId } = await world.a.journey({ manager, mentor, pathVersionId: path.id });
    const [speaker, first] = [await world.a.person({ name: 'Ada Speaker' }), await world.a.person()];
    const session = await publishedSession(world, manager, { title: 'Reading query plans', capacity: 1, speakerIds: [speaker.id] });
    const quick = await world.as(first);
    await quick.post(`/guild-sessions/${session.id}/seat`);

    await inWindowOf(hire, {}, async (page) => {
      const complaints = complaintsOf(page);
      await page.goto('/guild-days');
      await page.getByRole('button', { name: 'Join the waitlist: Reading query plans' }).click();
      await page.getByText('You are next on the waitlist').waitFor();
      // Somebody gives their seat back: the page hears of it by itself.
      await quick.delete(`/guild-sessions/${session.id}/seat`);
      await page.getByText('A seat is kept for you until').waitFor();
      await page.getByRole('button', { name: 'I’ll come: Reading query plans' }).click();
      await page.getByText('You have a seat', { exact: true }).first().waitFor();
      expect(complaints).toEqual([]);
    });

    world.clock.set('2026-11-26T11:02:00Z');
    const { code } = await (await world.as(speaker)).get<HostsListDto>(`/guild-sessions/${session.id}/attendance`);
    await inWindowOf(hire, { phone: true }, async (page) => {
      await page.goto(`/guild-sessions/${session.id}`);
      await page.getByLabel('Code on the screen').fill(code!);
      await page.getByRole('button', { name: 'Check in', exact: true }).click();
      await page.getByText('You were there').waitFor();
      await page.getByLabel('Useful').check();
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByText('How was it?').waitFor({ state: 'detached' });
      await page.goto(`/journeys/${journeyId}/milestones/first-guild-day`);
      await page.getByRole('heading', { level: 1, name: 'Join your first guild day' }).waitFor();
      await page.getByText('Done', { exact: true }).first().waitFor();
      expect(await world.rows('SELECT state, state_by FROM journey_milestones WHERE journey_id = $1', [journeyId])).toEqual([{ state: 'done', state_by: null }]);
    });
  }, 120_000);
});

describe('a talk', () => {
  it('comes from a proposal, by way of a manager’s programme, to everybody’s page', async () => {
    world.clock.set('2026-11-23T07:00:00Z');
    const author = await world.a.person({ name: 'Grace Newcomer' });
    await inWindowOf(author, {}, async (page) => {
      await page.goto('/guild-days/proposals');
      await page.getByRole('button', { name: 'New proposal' }).click();
      await page.getByLabel('Title').fill('What broke on Tuesday');
      await page.getByLabel('What people take away').fill('How we found it.');
      await page.getByRole('button', { name: 'Save the draft' }).click();
      await page.getByRole('button', { name: 'Hand it in: What broke on Tuesday' }).click();
      await page.getByText('Handed in: a guild manager reads it').waitFor();
    });
    await inWindowOf(manager, {}, async (page) => {
      await page.goto('/guild-days/proposals');
      await page.getByRole('button', { name: 'Accept: What broke on Tuesday' }).click();
      await page.getByRole('heading', { name: 'Waiting for their speakers' }).waitFor();
    });
    await inWindowOf(author, {}, async (page) => {
      await page.goto('/guild-days/proposals');
      await page.getByRole('button', { name: 'I’ll hold it: What broke on Tuesday' }).click();
      await page.getByText('Confirmed: a place on a programme is being found').waitFor();
    });
    await inWindowOf(manager, {}, async (page) => {
      await page.goto('/guild-days');
      await page.getByRole('button', { name: 'Add a session on Thursday 3 December' }).click();
      await page.getByLabel('From a confirmed proposal').selectOption({ label: 'What broke on Tuesday (Grace Newcomer, first time)' });
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Not published yet').waitFor();
      await page.getByRole('button', { name: 'Publish: Thursday 3 December' }).click();
      await page.getByText('Not published yet').waitFor({ state: 'detached' });
    });
    await inWindowOf(author, {}, async (page) => {
      await page.goto('/guild-days');
      await page.getByRole('link', { name: 'What broke on Tuesday' }).click();
      await page.getByRole('heading', { level: 1, name: 'What broke on Tuesday' }).waitFor();
    });
  }, 120_000);
});

describe('a programme that changes', () => {
  it('is as people know it until it is published again, and a slip is taken back', async () => {
    world.clock.set('2026-11-23T07:00:00Z');
    const day = '2026-12-10';
    const session = await publishedSession(world, manager, { title: 'Deep dive', track: 'Deep' }, day);
    await publishedSession(world, manager, { title: 'Wide view', track: 'Wide' }, day);
    const reader = await world.a.person();
    await inWindowOf(manager, {}, async (page) => {
      await page.goto(`/guild-sessions/${session.id}`);
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page.getByLabel('Room').fill('Blue');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Not published yet: room Blue').waitFor();
      await page.getByRole('button', { name: 'Take off the programme' }).click();
      await page.getByRole('button', { name: 'Take it off' }).click();
      await page.getByText('Not published yet: taken off the programme').waitFor();
      await page.getByRole('button', { name: 'Keep it on the programme' }).click();
      await page.getByText('Not published yet').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page.getByLabel('Room').fill('Red');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Not published yet: room Red').waitFor();
    });
    await inWindowOf(reader, {}, async (page) => {
      await page.goto(`/guild-days/${day}`);
      const deep = page.getByRole('region', { name: 'Track Deep' });
      await deep.getByText('Talk', { exact: true }).waitFor();
      expect(await page.getByText('Not published yet').count()).toBe(0);
      // Tracks stand side by side.
      const [one, other] = [await deep.boundingBox(), await page.getByRole('region', { name: 'Track Wide' }).boundingBox()];
      expect(one!.y).toBe(other!.y);
      expect(other!.x).toBeGreaterThanOrEqual(one!.x + one!.width);
      await inWindowOf(manager, {}, async (desk) => {
        await desk.goto(`/guild-days/${day}`);
        await desk.getByRole('button', { name: 'Publish one change: Thursday 10 December' }).click();
        await desk.getByText('Not published yet').waitFor({ state: 'detached' });
      });
      await page.reload();
      await deep.getByText('Talk · Red').waitFor();
    });
  }, 120_000);
});

describe('the host’s list', () => {
  it('takes a mark back that was set in error, and a link too', async () => {
    const session = await publishedSession(world, manager, { title: 'Slips' });
    const guest = await world.a.person({ name: 'Kim Guest' });
    await (await world.as(guest)).post(`/guild-sessions/${session.id}/seat`);
    world.clock.set('2026-11-26T11:10:00Z');
    await inWindowOf(manager, {}, async (page) => {
      await page.goto(`/guild-sessions/${session.id}/host`);
      await page.getByRole('button', { name: 'Kim Guest is here', exact: true }).click();
      await page.getByRole('button', { name: 'Take back: Kim Guest is here' }).click();
      await page.getByText('Kim Guest is not marked any more').waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('button', { name: 'Take back: Kim Guest is here' }).waitFor();

      await page.goto(`/guild-sessions/${session.id}`);
      await page.getByLabel('Title').fill('The plan');
      await page.getByLabel('Link', { exact: true }).fill('https://example.com/plan');
      await page.getByRole('button', { name: 'Add it' }).click();
      await page.getByRole('button', { name: 'Remove The plan' }).click();
      await page.getByRole('link', { name: 'The plan' }).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('link', { name: 'The plan' }).waitFor();
    });
  }, 120_000);
});

describe('every screen of guild days', () => {
  it('can be used by everybody, in light and dark, at a desk and on a phone', async () => {
    world.clock.set('2026-11-26T11:10:00Z');
    const session = await publishedSession(world, manager, { title: 'Everything about everything', room: 'Blue', link: 'https://meet.example.com/1', track: 'Deep' });
    const past = await publishedSession(world, manager, { title: 'Over already', startsMinutes: 12 * 60, durationMinutes: 60 });
    await (await world.as(manager)).post(`/guild-sessions/${past.id}/materials`, { kind: 'slides', title: 'Slides', url: 'https://example.com/slides' });
    const change = { title: 'Everything about everything', room: 'Red', link: 'https://meet.example.com/1', track: 'Deep' };
    await (await world.as(manager)).put(`/guild-sessions/${session.id}`, sessionPlan(change), { revision: session.revision });
    const pages: [string, string][] = [
      ['/guild-days', 'Everything about everything'], [`/guild-days/${GUILD_DAY}`, 'Not published yet: room Red'], ['/guild-days/2026-12-31', 'The programme is not out yet'], ['/guild-days/proposals', 'New proposal'], ['/guild-days/archive', 'Over already'],
      [`/guild-sessions/${session.id}`, 'Are you here?'], [`/guild-sessions/${session.id}/host`, 'It changes every minute'],
    ];
    const found: string[] = [];
    for (const look of [{ scheme: 'light' }, { scheme: 'dark' }, { scheme: 'light', phone: true }] satisfies Look[]) {
      await inWindowOf(manager, look, async (page) => {
        const complaints = complaintsOf(page);
        for (const [address, words] of pages) {
          await page.goto(address);
          await page.getByText(words).first().waitFor();
          const faults = [...(await axeFaults(page)), ...((await overflow(page)) > 0 ? ['it scrolls sideways'] : []), ...complaints.splice(0)];
          found.push(...faults.map((fault) => `${address} ${JSON.stringify(look)}: ${fault}`));
        }
      });
    }
    expect(found).toEqual([]);
  }, 180_000);
});
