import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { complaintsOf, openBrowser, windowOf, type Page } from '../support/browser';
import { openDemoWorld, type DemoWorld } from '../support/demo-world';

const PATIENCE = 120_000;

let demo: DemoWorld;
let browser: Browser;
const windows: BrowserContext[] = [];

beforeAll(async () => {
  [demo, browser] = await Promise.all([openDemoWorld('browser_replanning'), openBrowser()]);
}, PATIENCE);

afterAll(async () => {
  for (const context of windows) await context.close();
  await browser.close();
  await demo.world.close();
});

async function opened(name: string): Promise<{ page: Page; complaints: string[] }> {
  const context = await windowOf(browser, await demo.world.as(await demo.somebody(name)), demo.world.clock.now());
  windows.push(context);
  const page = await context.newPage();
  return { page, complaints: complaintsOf(page) };
}

const duesOf = (journeyIds: readonly string[]) =>
  demo.world.rows<{ journeyId: string; key: string; due: string }>(
    'SELECT journey_id AS "journeyId", key, current_due::text AS due FROM journey_milestones WHERE journey_id = ANY($1::uuid[]) ORDER BY 1, 2', [journeyIds],
  );

describe('changing dates', () => {
  it('of a cohort: who is concerned, date by date, without somebody, and back again', async () => {
    const [iryna, roni] = await Promise.all([demo.journeyOf('Iryna Rudenko'), demo.journeyOf('Roni Ohayon')]);
    const [before, roniBefore] = [await duesOf([iryna]), await duesOf([roni])];
    const { page, complaints } = await opened('Tamar Levi');
    await page.goto(`/cohorts/${await demo.cohort('Cedar')}`);
    await page.getByRole('link', { name: 'Change dates' }).click();
    await page.getByLabel('What changes').selectOption('pause');
    await page.getByLabel('First day').fill('2026-11-30');
    await page.getByLabel('Last day').fill('2026-12-04');
    await page.getByRole('button', { name: 'Show what moves' }).click();
    await page.getByRole('button', { name: 'Dates of Roni Ohayon' }).click();
    await page.getByRole('region', { name: 'What moves for Roni Ohayon' }).waitFor();
    await page.getByRole('checkbox', { name: 'Roni Ohayon' }).uncheck();
    expect(await duesOf([iryna])).toEqual(before);

    await page.getByRole('button', { name: /^Change the dates of \d+ hires$/ }).click();
    await page.getByText(/^The dates of \d+ hires are changed$/).waitFor();
    expect(await duesOf([iryna])).not.toEqual(before);
    expect(await duesOf([roni])).toEqual(roniBefore);

    await page.getByRole('button', { name: 'Take it back' }).first().click();
    await page.getByText('All dates are where they were.').waitFor();
    expect(await duesOf([iryna])).toEqual(before);
    await page.getByText('taken back', { exact: true }).first().waitFor();
    expect(complaints).toEqual([]);
  }, PATIENCE);

  it('of a site, where the calendar says whose dates are to be looked at', async () => {
    const agne = await demo.journeyOf('Agnė Sabaliauskaitė');
    const before = await duesOf([agne]);
    const { page, complaints } = await opened('Tamar Levi');
    await page.goto('/calendars');
    await page.getByRole('link', { name: 'The year in Vilnius' }).click();
    await page.getByText('1 journey has dates to look at').waitFor();
    await page.getByRole('link', { name: 'See what would move' }).click();
    await page.getByRole('button', { name: 'Show what moves' }).click();
    await page.getByRole('checkbox', { name: 'Agnė Sabaliauskaitė' }).waitFor();
    await page.getByRole('button', { name: 'Change the dates of 1 hire' }).click();
    await page.getByText('The dates of 1 hire are changed').waitFor();
    expect(await duesOf([agne])).not.toEqual(before);
    expect(complaints).toEqual([]);
  }, PATIENCE);

  it('of one hire, who will work part of the week, and back again', async () => {
    const noa = await demo.journeyOf('Noa Cohen');
    const before = await duesOf([noa]);
    const { page, complaints } = await opened('Yael Mizrahi');
    await page.goto(`/journeys/${noa}`);
    await page.getByRole('button', { name: 'Change dates' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What changes').selectOption('week');
    await dialog.getByRole('button', { name: 'Show what moves' }).click();
    await dialog.getByText('Choose at least one day').waitFor();
    for (const day of ['Sun', 'Mon', 'Tue']) await dialog.getByRole('checkbox', { name: day }).check();
    await dialog.getByRole('button', { name: 'Show what moves' }).click();
    await dialog.getByText(/^\d+ milestones move/).waitFor();
    expect(await duesOf([noa])).toEqual(before);
    await dialog.getByRole('button', { name: 'Change the dates' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await duesOf([noa])).not.toEqual(before);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('Taken back: the dates are as before.').waitFor();
    expect(await duesOf([noa])).toEqual(before);
    expect(complaints).toEqual([]);
  }, PATIENCE);

  it('of one milestone, by hand, so that it stays', async () => {
    const { page, complaints } = await opened('Yael Mizrahi');
    await page.goto(`/journeys/${await demo.journeyOf('Noa Cohen')}/milestones/graduation`);
    await page.getByRole('button', { name: /^Set the date of/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Due on').fill('2027-03-01');
    await dialog.getByLabel('Why').fill('The guild meets on that day');
    await dialog.getByRole('button', { name: 'Set the date' }).click();
    await page.getByText('Pinned by Yael Mizrahi: The guild meets on that day').waitFor();
    await page.getByRole('button', { name: /^Unpin the date of/ }).click();
    await page.getByText('The date moves along with the plan again.').waitFor();
    expect(complaints).toEqual([]);
  }, PATIENCE);
});
