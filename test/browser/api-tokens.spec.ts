import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeFaults, complaintsOf, openBrowser, windowOf } from '../support/browser';
import { withToken } from '../support/token-scenes';
import { openWorld, type Person, type World } from '../support/world';

const STEP = 60_000;

let world: World;
let browser: Browser;
let person: Person;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ name: 'browser_api_tokens' }), openBrowser()]);
  person = await world.a.person({ roles: ['admin'] });
  context = await windowOf(browser, await world.as(person), world.clock.now(), { phone: true });
  page = await context.newPage();
}, STEP);
afterAll(async () => {
  await context?.close();
  await browser?.close();
  await world?.close();
});

const shownToken = () => page.getByText(/^gp[as]t_\w{49}$/).innerText();

describe('a token made on a phone', () => {
  it('is asked for properly, shown once, works, and works no more once it is revoked', async () => {
    const complaints = complaintsOf(page);
    await page.goto('/account');
    await page.getByRole('link', { name: 'your tokens' }).click();
    await page.getByRole('heading', { level: 1, name: 'API tokens' }).waitFor();
    await page.getByLabel('Read').uncheck();
    await page.getByRole('button', { name: 'Make a token' }).click();
    await page.getByText('A name is needed').waitFor();
    await page.getByText('Choose at least one.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel('Read').check();
    await page.getByLabel('What will use it?').fill('Laptop');
    await page.keyboard.press('Enter');
    await page.getByText('“Laptop” is ready').waitFor();
    const token = await shownToken();
    expect(await withToken(world, token).tries('GET', '/session')).toBe('200');
    await page.reload();
    await page.getByText('last used').waitFor();
    expect(await page.getByText(token).count()).toBe(0);
    await page.getByRole('button', { name: 'Revoke: Laptop' }).click();
    await page.getByRole('button', { name: 'Revoke the token' }).click();
    await page.getByText('“Laptop” opens nothing any more.').waitFor();
    expect(await withToken(world, token).tries('GET', '/session')).toBe('401 token_invalid');
    expect(complaints).toEqual([]);
  }, STEP);

  it('can be the guild’s, without an end, after a warning; the inbox tells of it', async () => {
    await page.goto('/service-tokens');
    await page.getByText('No program has a token yet').waitFor();
    await page.getByLabel('What will use it?').fill('Identity provider');
    await page.getByLabel('Keep people').check();
    await page.getByLabel('It ends').selectOption('never');
    await page.getByText('It stays open until an admin revokes it').waitFor();
    await page.getByRole('button', { name: 'Make a token' }).click();
    await page.getByText('“Identity provider” is ready').waitFor();
    expect(await withToken(world, await shownToken()).tries('GET', '/session')).toBe('403 not_for_programs');
    await page.goto('/inbox');
    await page.getByText('An API token was made: “Identity provider”').click();
    await page.getByText('Never ends by itself').waitFor();
  }, STEP);
});
