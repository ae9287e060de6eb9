import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { axeFaults, complaintsOf, openBrowser, overflow, windowOf } from '../support/browser';
import { openWorld, type World } from '../support/world';

let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ name: 'browser_sign_in' }), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

describe('signing in', () => {
  it('leads whoever is signed out to the door, and back to where they wanted to go', async () => {
    const context = await windowOf(browser, world.stranger(), world.clock.now());
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto('/inbox');
    await page.waitForURL(/sign-in|set-up/);
    expect(await axeFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
