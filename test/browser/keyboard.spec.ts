import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { openBrowser, windowOf, type Page } from '../support/browser';
import { walker } from '../support/journey-walker';
import { openWorld, type Journey, type Visitor, type World } from '../support/world';

const PATIENCE = 120_000;
/** Further than any screen's last button is from its first. */
const MOST_STEPS = 80;

let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ name: 'browser_keyboard' }), openBrowser()]);
}, PATIENCE);
afterAll(async () => {
  await browser.close();
  await world.close();
});

async function pageOf(visitor: Visitor, at: string): Promise<Page> {
  const page = await (await windowOf(browser, visitor, world.clock.now())).newPage();
  await page.goto(at);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const hasFocus = async (target: Locator): Promise<boolean> => (await target.and(target.page().locator(':focus')).count()) === 1;

/** Tabs until the target has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`No way leads to ${String(target)} by ${key}.`);
}

/** Tabs to something and presses it. */
async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Waits until the focus is there: what opens takes it a moment later. */
async function focusComesTo(page: Page, selector: string): Promise<void> {
  await page.locator(`${selector}:focus`).waitFor();
}

async function handedIn(journey: Journey, link: string): Promise<void> {
  const hire = walker(await world.as(journey.hire), journey);
  await hire.does('check-off', 'sign-in');
  await hire.does('submit', 'first-service', { url: link });
}

describe('a hire’s day without a mouse', () => {
  let journey: Journey;
  let page: Page;

  beforeAll(async () => {
    journey = await world.a.journey();
    page = await pageOf(await world.as(journey.hire), '/today');
  }, PATIENCE);
  afterAll(() => page.context().close());

  it('begins at the content, past the navigation', async () => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    expect(await hasFocus(skip)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await focusComesTo(page, '#content');
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
  }, PATIENCE);

  it('goes from place to place, and arrives in the content', async () => {
    await page.reload();
    await press(page, page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link', { name: 'My path' }));
    await page.getByRole('heading', { level: 1, name: 'My path' }).waitFor();
    await focusComesTo(page, '#content');
    await page.goto('/today');
  }, PATIENCE);

  it('checks off, and takes that back', async () => {
    await press(page, page.getByRole('button', { name: 'Check off: Sign in everywhere' }));
    await page.getByText('“Sign in everywhere” is done').waitFor();
    await press(page, page.getByRole('button', { name: 'Undo', exact: true }), 'Space');
    await page.getByText('“Sign in everywhere” is open again').waitFor();
    await press(page, page.getByRole('button', { name: 'Check off: Sign in everywhere' }), 'Space');
    await page.getByText('“Sign in everywhere” is done').waitFor();
  }, PATIENCE);

  it('asks for help, says more, and goes on', async () => {
    await page.reload();
    const help = page.getByRole('region', { name: 'Stuck on something?' });
    await press(page, help.getByRole('button', { name: 'I’m stuck' }));
    await tabTo(page, help.getByLabel('In your words'));
    await page.keyboard.type('Which guide is meant?');
    await press(page, help.getByRole('button', { name: 'Add this' }));
    await press(page, help.getByRole('button', { name: 'It’s moving again' }));
    await help.getByText('Help is called.').waitFor({ state: 'detached' });
  }, PATIENCE);

  it('hands in with a link, where the first field has the focus already', async () => {
    await page.reload();
    await press(page, page.getByRole('link', { name: 'Hand in: Build the first service' }));
    await page.getByRole('heading', { level: 1, name: 'Build the first service' }).waitFor();
    await focusComesTo(page, 'input');
    await page.keyboard.type('git.example.com/first');
    await press(page, page.getByRole('button', { name: 'Hand it in' }));
    await page.getByRole('main').getByText(/is reading it\.$/).waitFor();
    expect(await walker(await world.as(journey.hire), journey).states()).toMatchObject({ 'first-service': 'submitted' });
  }, PATIENCE);

  it('keeps the focus in a dialog, and gives it back where it came from', async () => {
    await page.goto('/path');
    const opener = page.getByRole('button', { name: 'Enter leave' });
    await press(page, opener);
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await focusComesTo(page, '[role=dialog] *');
    for (let step = 0; step < 15; step += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.closest("[role=dialog]") !== null')).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await hasFocus(opener)).toBe(true);
  }, PATIENCE);

  it('opens the menu, walks it by arrows, and leaves it', async () => {
    const opener = page.getByRole('button', { name: /account and settings/ }).filter({ visible: true });
    await press(page, opener);
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('ArrowDown');
    await focusComesTo(page, '[role=menuitem]');
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await hasFocus(opener)).toBe(true);
  }, PATIENCE);
});

describe('a mentor’s queue without a mouse', () => {
  let journeys: Journey[];
  let page: Page;

  const waiting = () => page.getByRole('list', { name: 'Waiting on you' });
  const stateOf = async (journey: Journey) => (await walker(await world.as(journey.hire), journey).states())['first-service'];

  beforeAll(async () => {
    const cohort = await world.a.cohort({ hires: 4 });
    journeys = cohort.journeys;
    const mentor = walker(await world.as(cohort.mentor), journeys[0]!);
    for (const journey of journeys) {
      // A task of the mentor's own would wait there too.
      await walker(mentor.browser, journey).does('check-off', 'prepare');
      await handedIn(journey, `https://git.example.com/${encodeURIComponent(journey.hire.name)}`);
      world.clock.advance({ minutes: 5 });
    }
    page = await pageOf(mentor.browser, '/queue');
    await waiting().waitFor();
  }, PATIENCE);
  afterAll(() => page.context().close());

  const chosen = () => waiting().locator('[aria-current=true]').innerText();

  it('walks down and up by J and K', async () => {
    const [first, second] = journeys;
    expect(await chosen()).toContain(first!.hire.name);
    await page.keyboard.press('j');
    await waiting().locator('[aria-current=true]').filter({ hasText: second!.hire.name }).waitFor();
    await page.keyboard.press('k');
    await waiting().locator('[aria-current=true]').filter({ hasText: first!.hire.name }).waitFor();
  }, PATIENCE);

  it('asks for changes by R, where letters are only letters, and Escape leaves', async () => {
    await page.getByRole('button', { name: /^Ask for changes/ }).waitFor();
    await page.keyboard.press('r');
    const words = page.getByLabel(/^What should/);
    await words.waitFor();
    await page.keyboard.type('a jolly parkour');
    expect(await words.inputValue()).toBe('a jolly parkour');
    expect(await chosen()).toContain(journeys[0]!.hire.name);
    expect(await stateOf(journeys[0]!)).toBe('submitted');
    await page.keyboard.press('Escape');
    await words.waitFor({ state: 'detached' });
    expect(await stateOf(journeys[0]!)).toBe('submitted');
  }, PATIENCE);

  it('does nothing to the item while a menu lies over it', async () => {
    await page.getByRole('button', { name: /account and settings/ }).filter({ visible: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('r');
    await page.keyboard.press('a');
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await page.getByLabel(/^What should/).count()).toBe(0);
    expect(await stateOf(journeys[0]!)).toBe('submitted');
  }, PATIENCE);

  it('does not take a browser’s own shortcut for an answer', async () => {
    await page.keyboard.press('Control+a');
    expect(await stateOf(journeys[0]!)).toBe('submitted');
  }, PATIENCE);

  it('sends what should change by Control and Enter, and the next one opens', async () => {
    await page.keyboard.press('r');
    await page.getByLabel(/^What should/).waitFor();
    await page.keyboard.type('Name the endpoint after what it does.');
    await page.keyboard.press('Control+Enter');
    await waiting().locator('[aria-current=true]').filter({ hasText: journeys[1]!.hire.name }).waitFor();
    expect(await stateOf(journeys[0]!)).toBe('changes_requested');
  }, PATIENCE);

  it('pairs by P, and the item stays', async () => {
    await page.getByRole('button', { name: /^Let’s pair on it/ }).waitFor();
    await page.keyboard.press('p');
    await page.getByText(/knows that you want to pair on it/).waitFor();
    expect(await stateOf(journeys[1]!)).toBe('submitted');
    expect(await chosen()).toContain(journeys[1]!.hire.name);
  }, PATIENCE);

  it('accepts by A, one after the other', async () => {
    for (const [index, journey] of journeys.slice(1).entries()) {
      await waiting().locator('[aria-current=true]').filter({ hasText: journey.hire.name }).waitFor();
      await page.getByRole('button', { name: /^Accept/ }).waitFor();
      await page.keyboard.press('a');
      const next = journeys[index + 2];
      await (next
        ? waiting().getByRole('button').filter({ hasText: journey.hire.name }).waitFor({ state: 'detached' })
        : page.getByText('Nobody is waiting on you').waitFor());
      expect(await stateOf(journey)).toBe('done');
    }
  }, PATIENCE);
});
