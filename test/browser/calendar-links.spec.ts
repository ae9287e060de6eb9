import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults, complaintsOf, openBrowser, windowOf, type Look } from '../support/browser';
import { readCalendar } from '../support/calendar-reader';
import { guildThatMeets, publishedSession } from '../support/guild-days-world';
import { openWorld, type Journey, type Person, type World } from '../support/world';

let world: World;
let browser: Browser;
let manager: Person;
let journey: Journey;

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ name: 'browser_calendar_links' }), openBrowser()]);
  manager = await guildThatMeets(world);
  journey = await world.a.journey({ manager });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

async function inWindowOf(person: Person, look: Look, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await windowOf(browser, await world.as(person), world.clock.now(), look);
  try {
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await work(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

/** The address that the page shows this once, at this world's own door. */
async function shownAddress(page: Page): Promise<string> {
  const shown = await page.getByText(/\/api\/feeds\/[\w-]+\.ics$/).innerText();
  return new URL(shown).pathname.replace(/^\/api/, '');
}
const read = (address: string) => world.stranger().send('GET', address);

describe('a hire’s calendar elsewhere', () => {
  it('begins with a link, has the meeting that she sets a time for, and ends when she removes the link', async () => {
    let address = '';
    await inWindowOf(journey.hire, { phone: true }, async (page) => {
      await page.goto('/account');
      await page.getByRole('link', { name: 'make a link' }).click();
      await page.getByRole('heading', { level: 1, name: 'Your calendar elsewhere' }).waitFor();
      await page.getByRole('button', { name: 'Make a link' }).click();
      await page.getByText('A name is needed').waitFor();
      await page.getByLabel('Where will you use it?').fill('Phone');
      await page.keyboard.press('Enter');
      await page.getByText('“Phone” is ready').waitFor();
      address = await shownAddress(page);
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Done' }).click();
      expect(await page.getByText(/\/api\/feeds\//).count()).toBe(0);

      await page.goto(`/journeys/${journey.id}/milestones/welcome`);
      await page.getByRole('button', { name: 'Set a time' }).click();
      await page.getByLabel('Day').fill('2026-11-24');
      await page.getByLabel('At (Europe/Vilnius)').fill('10:30');
      await page.getByLabel('You meet', { exact: true }).selectOption(journey.mentor.name);
      await page.getByRole('button', { name: 'Set the time' }).click();
      await page.getByText('Tuesday, 24 November, 10:30').waitFor();
    });
    const { events } = readCalendar((await read(address)).text);
    expect(events.find(({ title }) => title === 'Meet your mentor')).toMatchObject({ start: '2026-11-24T08:30:00.000Z', zone: 'Europe/Vilnius', status: 'CONFIRMED' });

    await inWindowOf(journey.mentor, {}, async (page) => {
      await page.goto('/inbox');
      await page.getByText('set a time for “Meet your mentor”').click();
      await page.getByText('Tuesday, 24 November, 10:30').waitFor();
      await page.getByRole('button', { name: 'Call it off' }).click();
      await page.getByText('No time is set yet').waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Tuesday, 24 November, 10:30').waitFor();
    });

    await inWindowOf(journey.hire, {}, async (page) => {
      await page.goto('/calendar-links');
      await page.getByText('last read today').waitFor();
      await page.getByRole('button', { name: 'New address: Phone' }).click();
      await page.getByRole('button', { name: 'Make a new address' }).click();
      await page.getByText('“Phone” is ready').waitFor();
      const newer = await shownAddress(page);
      expect([(await read(address)).status, (await read(newer)).status]).toEqual([404, 200]);
      await page.getByRole('button', { name: 'Remove: Phone' }).click();
      await page.getByRole('button', { name: 'Remove the link' }).click();
      await page.getByText('“Phone” no longer opens your calendar.').waitFor();
      await page.getByText('“Phone” is ready').waitFor({ state: 'detached' });
      expect((await read(newer)).status).toBe(404);
    });
  }, 120_000);
});

describe('a guild’s programme', () => {
  it('is opened to everybody by a manager, and closed again', async () => {
    await publishedSession(world, manager, { title: 'Reading query plans' });
    const address = `/guilds/${manager.guild.id}/programme.ics`;
    await inWindowOf(manager, { scheme: 'dark' }, async (page) => {
      await page.goto('/calendar-links');
      await page.getByRole('button', { name: 'Open it to everybody' }).click();
      await page.getByText(address).waitFor();
      expect(readCalendar((await read(address)).text).events).toMatchObject([{ title: 'Reading query plans' }]);
      await page.getByRole('button', { name: 'Close it' }).click();
      await page.getByRole('button', { name: 'Open it to everybody' }).waitFor();
      expect((await read(address)).status).toBe(404);
    });
    await inWindowOf(journey.hire, {}, async (page) => {
      await page.goto('/calendar-links');
      await page.getByRole('heading', { name: 'How to add it' }).waitFor();
      expect(await page.getByText('The programme for everybody').count()).toBe(0);
    });
  }, 60_000);
});
