import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { goTo, type Page } from '../support/browser';
import { openDemoWorld, type DemoWorld } from '../support/demo-world';
import { openWindows, type Windows } from '../support/windows';

const STEP = 120_000;

let guild: DemoWorld;
let windows: Windows;
let noa: Page;

const windowFor = async (name: string): Promise<Page> => windows.of(await guild.somebody(name));

beforeAll(async () => {
  guild = await openDemoWorld('browser_learning_time');
  windows = await openWindows(guild.world);
  noa = await windowFor('Noa Cohen');
}, STEP);

afterAll(async () => {
  await windows.close();
  await guild.world.close();
});

describe('learning time', () => {
  it('shows what counted by itself, and leads to where it came from', async () => {
    await noa.goto('/today');
    await goTo(noa, 'Learning time');
    await noa.getByText(/^\d+ of about \d+ half-days this quarter$/).waitFor();
    const from = noa.getByRole('region', { name: 'Where it came from' });
    await from.getByText(/^Guild day · /).first().waitFor();
    await from.getByRole('link', { name: 'What an API contract promises' }).click();
    await noa.getByRole('heading', { level: 1, name: 'What an API contract promises' }).waitFor();
    await noa.goBack();
  }, STEP);

  it('takes what one adds by keyboard, changes it, and brings back what was removed', async () => {
    const from = noa.getByRole('region', { name: 'Where it came from' });
    await noa.getByRole('button', { name: 'Add learning' }).press('Enter');
    const dialog = noa.getByRole('dialog', { name: 'Add learning' });
    await dialog.waitFor();
    await noa.keyboard.type('A paper on clocks');
    await noa.keyboard.press('Enter');
    await noa.getByText('Added. Only you see it.').waitFor();
    await from.getByText('A paper on clocks').waitFor();

    await from.getByRole('button', { name: 'Change “A paper on clocks”' }).click();
    await noa.getByLabel('How long').selectOption('A whole day');
    await noa.getByLabel('Link').fill('clocks');
    await noa.getByRole('button', { name: 'Keep it' }).click();
    await noa.getByText('A link that starts with https:// or http://').waitFor();
    await noa.getByLabel('Link').fill('https://papers.example/clocks');
    await noa.getByRole('button', { name: 'Keep it' }).click();
    await from.getByRole('link', { name: 'papers.example/clocks' }).waitFor();
    await from.getByText('By yourself · Mon 23 Nov · 2 half-days').waitFor();

    await noa.getByRole('button', { name: 'Add learning' }).click();
    await noa.getByLabel('What you learned').fill('More on clocks');
    await noa.getByRole('button', { name: 'Add it' }).click();
    await noa.getByText(/your own learning has that day’s already/).waitFor();
    await noa.getByRole('button', { name: 'Cancel' }).click();

    await from.getByRole('button', { name: 'Remove “A paper on clocks”' }).click();
    await from.getByText('A paper on clocks').waitFor({ state: 'detached' });
    await noa.getByRole('button', { name: 'Undo' }).click();
    await from.getByRole('link', { name: 'papers.example/clocks' }).waitFor();
  }, STEP);

  it('goes back through the quarters, and is as kind about an empty one', async () => {
    await noa.getByRole('button', { name: 'Quarter before' }).click();
    await noa.getByText('July to September 2026').waitFor();
    await noa.getByText('Nothing in that quarter').waitFor();
    await noa.getByRole('button', { name: 'Quarter after' }).click();
    await noa.getByText('October to December 2026').waitFor();
  }, STEP);

  it('shows a manager sums of the guild and its sites, and a hire nothing of the kind', async () => {
    const tamar = await windowFor('Tamar Levi');
    await tamar.goto('/learning-time');
    await tamar.getByRole('link', { name: 'Sums of the guild' }).click();
    await tamar.getByRole('heading', { level: 1, name: 'Learning time of the guild' }).waitFor();
    const rows = tamar.getByRole('row');
    await rows.nth(1).waitFor();
    expect(await rows.getByRole('rowheader').allInnerTexts()).toEqual(['The whole guild', 'Kyiv', 'Tel Aviv', 'Vilnius']);
    expect(await tamar.getByRole('row', { name: /^The whole guild 62 [1-9]/ }).count()).toBe(1);
    expect(await noa.getByRole('link', { name: 'Sums of the guild' }).count()).toBe(0);
    await noa.goto('/learning-time/sums');
    await noa.getByText('It does not exist, or it is not yours to see.').waitFor();
  }, STEP);

  it('went without a complaint from any window', () => {
    expect(windows.complaints()).toEqual([]);
  });
});
