import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { complaintsOf, openBrowser, windowOf } from '../support/browser';
import { openDemoWorld, type DemoWorld } from '../support/demo-world';

const PATIENCE = 120_000;

let guild: DemoWorld;
let browser: Browser;

beforeAll(async () => {
  [guild, browser] = await Promise.all([openDemoWorld('browser_guild_life'), openBrowser()]);
}, PATIENCE);
afterAll(async () => {
  await browser?.close();
  await guild?.world.close();
});

async function asManager(page: (page: Page) => Promise<void>): Promise<void> {
  const visitor = await guild.world.as(await guild.somebody('Tamar Levi'));
  const context = await windowOf(browser, visitor, guild.world.clock.now());
  try {
    await page(await context.newPage());
  } finally {
    await context.close();
  }
}

describe('how the guild is doing', () => {
  it('is found by a guild manager, read in words and numbers, looked at by quarter, and taken along without names', async () => {
    await asManager(async (page) => {
      const complaints = complaintsOf(page);
      await page.goto('/');
      await page.getByRole('link', { name: 'Guild life' }).click();
      await page.getByRole('heading', { level: 1, name: 'How the guild is doing' }).waitFor();
      await page.getByRole('img', { name: /^On half of the \d+ guild days \d+ people or more were there/ }).waitFor();
      const guildDays = page.locator('section').filter({ has: page.getByRole('heading', { name: /^Guild days/ }) });
      await guildDays.getByText('The numbers').click();
      const days = await guildDays.getByRole('row').count();
      expect(days).toBeGreaterThan(20);
      // Somewhere fewer than five hires came for the first time: said in words, as a normal answer.
      await guildDays.getByRole('cell', { name: 'too few' }).first().waitFor();

      await page.getByLabel('Time to show').selectOption({ index: 1 });
      await guildDays.getByText('The numbers').click();
      expect(await guildDays.getByRole('row').count()).toBeLessThan(days);

      const saving = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Export sums: attendance' }).click();
      const file = await saving;
      expect(file.suggestedFilename()).toBe('guild-day-attendance.csv');
      expect(complaints).toEqual([]);
    });
  }, PATIENCE);

  it('says what will be there, and when, while there is nothing yet', async () => {
    const { world } = guild;
    const newcomer = await world.a.person({ roles: ['manager'], guild: await world.a.newGuild() });
    const context = await windowOf(browser, await world.as(newcomer), world.clock.now());
    const page = await context.newPage();
    await page.goto('/guild-life');
    await page.getByText('After the first guild day, attendance and first-time speakers appear here').waitFor();
    expect(await page.getByRole('link', { name: /Export/ }).count()).toBe(0);
    await context.close();
  }, PATIENCE);
});
