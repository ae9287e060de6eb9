import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { axeFaults, goTo, overflow, turnTo, type Page } from '../support/browser';
import { walker } from '../support/journey-walker';
import { openWindows, type Windows } from '../support/windows';
import { openWorld, type Journey, type Person, type World } from '../support/world';

const STEP = 120_000;

const NEW_TEAM = `format: guildpath/path@1
key: new-team
title: A new team
phases:
  - key: first-week
    title: First week
    milestones:
      - { key: access, title: Give access, due: day -1, assignee: admin }
      - { key: sign-in, title: Sign in everywhere, due: day 1 }
      - { key: meet, title: Meet the team, type: meeting, due: day 1, done: attended }
      - { key: run-it, title: Run the service, due: day 2, needs: [access, sign-in] }
`;

let world: World;
let windows: Windows;
let manager: Person;
let ada: Person;
let journey: Journey;
let dan: Journey;

/** Nothing in the way of anybody, in any light and on a phone. */
async function holdsUp(page: Page): Promise<void> {
  await turnTo(page, { scheme: 'light' });
  expect(await axeFaults(page, 'all')).toEqual([]);
  await turnTo(page, { scheme: 'dark', phone: true });
  expect([await axeFaults(page, 'colour'), await overflow(page)]).toEqual([[], 0]);
  await turnTo(page, {});
}

beforeAll(async () => {
  world = await openWorld({ name: 'browser_before_day_one' });
  windows = await openWindows(world);
  manager = await world.a.person({ name: 'Tamar Levi', roles: ['manager'] });
  const { guild } = manager;
  ada = await world.a.person({ guild, name: 'Ada Admin', roles: ['admin'] });
  await world.a.person({ guild, name: 'Ben Admin', roles: ['admin'] });
  const mentor = await world.a.person({ guild, name: 'Mia Mentor', roles: ['mentor'] });
  const backup = await world.a.person({ guild, name: 'Bo Backup', roles: ['mentor'] });
  journey = await world.a.journey({ manager, mentor, backup, startOn: '2026-11-30' });
  dan = await world.a.journey({ manager, mentor, backup });
  await walker(await world.as(dan.hire), dan).does('check-off', 'sign-in');
  await world.a.publishedPath(manager, NEW_TEAM);
}, STEP);

afterAll(async () => {
  await windows.close();
  await world.close();
});

describe('before the first day', () => {
  it('a new person opens a page, asks, and reads the answer', async () => {
    const at = new URL(journey.firstDayUrl!).pathname;
    const phone = await windows.of(world.stranger());
    await phone.goto(at);
    await holdsUp(phone);
    await phone.getByRole('button', { name: 'Open my page here' }).click();
    await phone.getByText('Mia Mentor is your mentor and waits for you').waitFor();
    await holdsUp(phone);
    await phone.getByLabel('Your question').fill('May I bring my dog?');
    await phone.getByRole('button', { name: 'Ask', exact: true }).click();
    await phone.getByText('On its way to your mentor').waitFor();

    const mia = await windows.of(journey.mentor);
    await mia.goto('/inbox');
    await mia.getByRole('link', { name: /has a question for you before the first day/ }).click();
    await mia.getByLabel('Your answer').fill('Do! Fridays are dog days.');
    await holdsUp(mia);
    await mia.getByRole('button', { name: 'Answer' }).click();
    await mia.getByRole('button', { name: 'Say it better' }).waitFor();

    await phone.reload();
    await phone.getByText('Do! Fridays are dog days.').waitFor();
  }, STEP);

  it('elsewhere the page is kindly closed, and the manager makes a new link', async () => {
    const other = await windows.of(world.stranger());
    await other.goto(new URL(journey.firstDayUrl!).pathname);
    await other.getByRole('button', { name: 'Ask for a new link' }).click();
    await other.getByText('Asked. A new link comes to you').waitFor();
    await holdsUp(other);

    const tamar = await windows.of(manager);
    await tamar.goto('/inbox');
    await tamar.getByRole('link', { name: /asks for a new link/ }).click();
    await tamar.getByRole('heading', { level: 1, name: 'Before day one' }).waitFor();
    const site = tamar.getByRole('region', { name: 'Everybody who starts in Vilnius' });
    await site.getByLabel('Where').fill('Gedimino 1');
    await site.getByRole('button', { name: 'Save' }).click();
    await tamar.getByText('Saved. Everybody who has the page reads it from now on.').waitFor();
    await tamar.getByRole('button', { name: /^New link for/ }).click();
    const url = await tamar.locator('code').innerText();
    await holdsUp(tamar);
    await other.goto(new URL(url).pathname);
    await other.getByRole('button', { name: 'Open my page here' }).click();
    await other.getByText('Gedimino 1').waitFor();
  }, STEP);

  it('an admin takes what is to be prepared, and does it', async () => {
    const page = await windows.of(ada);
    await page.goto('/queue');
    await page.getByRole('list', { name: 'Waiting on you' }).getByRole('button').filter({ hasText: journey.hire.name }).click();
    await page.getByRole('button', { name: 'I’ll take it' }).click();
    await page.getByText('with Ada Admin').waitFor();
    await page.getByRole('link', { name: /^Open it on a page of its own/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Make the accounts' }).waitFor();
    await holdsUp(page);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Not done after all' }).waitFor();
  }, STEP);
});

describe('somebody who is here already', () => {
  it('is started on a second path, with what was done before', async () => {
    const tamar = await windows.of(manager);
    await tamar.goto('/cohorts');
    await tamar.getByRole('link', { name: 'A path for one person' }).click();
    await tamar.getByLabel('Who').selectOption({ label: `${dan.hire.name}, Vilnius` });
    await tamar.getByLabel('Path', { exact: true }).selectOption('A new team');
    await tamar.getByLabel('Mentor').selectOption({ index: 1 });
    await tamar.getByLabel('Backup').selectOption({ index: 1 });
    await tamar.getByRole('checkbox', { name: 'Sign in everywhere' }).waitFor();
    await holdsUp(tamar);
    await tamar.getByRole('button', { name: 'Start it' }).click();
    await tamar.getByRole('heading', { level: 1, name: `${dan.hire.name}: A new team` }).waitFor();
  }, STEP);

  it('sees both side by side, and what is prepared', async () => {
    const page = await windows.of(dan.hire);
    await page.goto('/today');
    const all = page.getByRole('region', { name: 'Next on all your paths' });
    await all.getByText('A new team ·').first().waitFor();
    await all.getByText('First weeks ·').first().waitFor();
    await page.getByRole('region', { name: 'Prepared for you' }).getByText('being prepared, by an admin').waitFor();
    await holdsUp(page);
    await page.getByRole('navigation', { name: 'Your paths' }).getByRole('link', { name: 'First weeks' }).click();
    await goTo(page, 'My path');
    await page.getByText(/^First weeks, version 1/).waitFor();
    await page.getByRole('navigation', { name: 'Your paths' }).getByRole('link', { name: 'A new team' }).click();
    await page.getByText(/^A new team, version 1/).waitFor();
    await page.getByRole('link', { name: 'Sign in everywhere' }).click();
    await page.getByText(/Done before, on “First weeks”/).first().waitFor();
  }, STEP);

  it('and no page complained on the way', () => {
    expect(windows.complaints().filter((line) => !/403|404/.test(line))).toEqual([]);
  });
});
