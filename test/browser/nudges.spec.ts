import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { axeFaults, overflow, type Look } from '../support/browser';
import { openMailbox, type Mailbox } from '../support/mailbox';
import { openWindows, type Windows } from '../support/windows';
import { openWorld, type Journey, type World } from '../support/world';

const STEP = 120_000;

let world: World;
let windows: Windows;
let mailbox: Mailbox;
let journey: Journey;
let giveNudges: () => Promise<void>;

beforeAll(async () => {
  mailbox = await openMailbox();
  world = await openWorld({ name: 'browser_nudges', mail: mailbox.url, settings: { GUILDPATH_SECRET_KEY: 'vJ0tX3q1m8kYh2ZrQn5cW7uLpEaSdFgBiOyTxKzMwV0=' } });
  windows = await openWindows(world);
  const { GiveNudges } = (await import(join(__dirname, '../../dist/src/nudges/give-nudges.service.js'))) as typeof import('../../src/nudges/give-nudges.service');
  giveNudges = () => world.apps[0]!.get(GiveNudges, { strict: false }).run();
  journey = await world.a.journey();
  // Nothing moves from Monday, the first day, to Thursday morning.
  world.clock.set('2026-11-26T08:00:00Z');
  await giveNudges();
}, STEP);

afterAll(async () => {
  await windows.close();
  await world.close();
  await mailbox.goDown();
});

describe('a hire with whom nothing moved', () => {
  it('is asked on Today, says that they are fine, and takes it back', async () => {
    const page = await windows.of(journey.hire);
    await page.goto('/today');
    await page.getByText('Nothing has moved since').waitFor();
    await page.getByRole('button', { name: 'I’m fine' }).press('Enter');
    await page.getByText('Nobody asks for three working days.').waitFor();
    await page.getByText('Nothing has moved since').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Nothing has moved since').waitFor();
    await page.getByRole('button', { name: 'Yes, please' }).click();
    await page.getByText('know now. Details can wait, or never come.').waitFor();
    await page.getByText('Help is called.').waitFor();
    await page.getByText('Nothing has moved since').waitFor({ state: 'detached' });
  }, STEP);
});

describe('how somebody is told', () => {
  it('is chosen under Account, and stays chosen', async () => {
    const page = await windows.of(journey.mentor);
    await page.goto('/account');
    await page.getByLabel('The guild').selectOption({ label: 'In one e-mail a morning' });
    await page.getByLabel('The morning’s e-mail comes at').fill('08:30');
    const form = page.locator('#how-you-are-told');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. That is how you are told now.').waitFor();
    await page.reload();
    await page.getByLabel('The guild').waitFor();
    expect(await page.getByLabel('The guild').inputValue()).toBe('digest');
    await form.getByLabel('A webhook of yours').fill('https://127.0.0.1/hook');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Use the https:// address of an incoming webhook on the internet.').waitFor();
  }, STEP);

  it('is told to admins where mail does not go out', async () => {
    await mailbox.goDown();
    const admin = await world.a.person({ guild: journey.hire.guild, roles: ['admin'] });
    const page = await windows.of(admin, { scheme: 'dark' });
    await page.goto('/mail');
    await page.getByText('Mail goes out').waitFor();
    await (await world.as(admin)).post(`/people/${journey.backup.id}/invitation`);
    await page.getByText('Mail has not gone out since').waitFor({ timeout: 60_000 });
    expect([await axeFaults(page), await overflow(page)]).toEqual([[], 0]);
    await mailbox.comeUp();
    await page.getByText('Mail goes out').waitFor({ timeout: 90_000 });
  }, STEP);
});

describe('the screens', () => {
  it.each<Look>([{ scheme: 'light' }, { scheme: 'dark' }, { scheme: 'light', phone: true }])('can be read by everybody: %j', async (look) => {
    const other = await world.a.journey({ mentor: journey.mentor, backup: journey.backup, manager: journey.manager });
    await giveNudges();
    await world.rows('DELETE FROM nudge_runs');
    await giveNudges();
    const page = await windows.of(other.hire, look);
    await page.goto('/today');
    await page.getByRole('button', { name: 'I’m fine' }).waitFor();
    expect([await axeFaults(page), await overflow(page)]).toEqual([[], 0]);
    await page.goto('/account');
    await page.getByLabel('The guild').waitFor();
    expect([await axeFaults(page), await overflow(page)]).toEqual([[], 0]);
  }, STEP);

  it('complain of nothing', () => {
    expect(windows.complaints().filter((line) => !/422|503/.test(line))).toEqual([]);
  });
});
