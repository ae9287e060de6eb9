import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { PathDetailDto, PathDraftDto } from '../../src/paths/dto/paths.dto';
import { axeFaults, goTo, overflow, turnTo, type Page } from '../support/browser';
import { everything } from '../support/moving';
import type { Cohort } from '../support/builders';
import { story } from '../support/story';
import { openWindows, type Windows } from '../support/windows';
import { openWorld, type Person, type Visitor, type World } from '../support/world';

const CHECKLIST = join(__dirname, '../fixtures/payments-engineer.checklist.json');
const STEP = 120_000;
const HIRES = 30;

let world: World;
let windows: Windows;
let tamar: Person;
let manager: Visitor;
let page: Page;
let pathId = '';
let cohort: Cohort;
let before: unknown;

/** In light and dark, wide and narrow: nothing that axe objects to, nothing that scrolls sideways. */
async function looksRight(): Promise<void> {
  for (const look of [{}, { scheme: 'dark' as const, phone: true }]) {
    await turnTo(page, look);
    expect(await axeFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  }
  await turnTo(page, {});
}

const step = story(STEP);

beforeAll(async () => {
  world = await openWorld({ name: 'browser_moving' });
  windows = await openWindows(world);
  tamar = await world.a.person({ roles: ['manager'], name: 'Tamar Levi' });
  manager = await world.as(tamar);
  page = await windows.of(manager);
}, STEP);

afterAll(async () => {
  await windows.close();
  await world.close();
});

const saved = () => page.getByText('Every word is saved').waitFor();

async function publish(): Promise<void> {
  await saved();
  const { revision } = await manager.get<PathDraftDto>(`/paths/${pathId}/draft`);
  await manager.post(`/paths/${pathId}/draft/publish`, { note: 'As agreed in the guild.' }, { revision });
}

describe('thirty hires, a checklist and its second version', () => {
  step('begin on what a manager imported', async () => {
    await page.goto('/paths/import');
    await page.getByLabel('Path file').setInputFiles(CHECKLIST);
    await page.getByRole('heading', { level: 1, name: 'Payments engineer' }).waitFor();
    pathId = new URL(page.url()).pathname.split('/')[2]!;
    await publish();
    const { versions: [first] } = await manager.get<PathDetailDto>(`/paths/${pathId}`);
    cohort = await world.a.cohort({ hires: HIRES, manager: tamar, pathVersionId: first!.id });
    const hire = cohort.journeys[0]!;
    const own = await world.as(hire.hire);
    const { phases } = await own.get<{ phases: { milestones: { key: string; title: string; abilities: string[] }[] }[] }>(`/journeys/${hire.id}`);
    const done = phases.flatMap(({ milestones }) => milestones).find(({ abilities }) => abilities.includes('check_off'))!;
    await own.post(`/journeys/${hire.id}/milestones/${done.key}/check-off`, {});
    before = await everything(world, cohort.journeys);
  });

  step('stay where they are while a second version is written and published', async () => {
    await page.goto(`/paths/${pathId}`);
    await page.getByRole('button', { name: 'Write the next version' }).click();
    await page.getByRole('button', { name: 'Add a milestone' }).last().click();
    await page.keyboard.type('Meet who is on call');
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('textbox', { name: 'Title' }).waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await publish();
    await page.goto('/');
    await goTo(page, 'Paths');
    await page.getByRole('link', { name: 'Payments engineer' }).first().click();
    await page.getByRole('link', { name: 'Move 30 journeys to version 2' }).waitFor();
    await looksRight();
  });

  step('are shown what would happen, hire by hire, and then move', async () => {
    await page.getByRole('link', { name: 'Move 30 journeys to version 2' }).click();
    await page.getByRole('heading', { level: 1, name: 'Move journeys to version 2' }).waitFor();
    const left = page.getByRole('checkbox', { name: cohort.journeys[3]!.hire.name, exact: true });
    await left.uncheck();
    await page.getByRole('button', { name: 'Move 29 hires to version 2' }).waitFor();
    await left.check();
    await page.getByText('Milestone by milestone').first().click();
    await page.getByText(/Meet who is on call: due \w+ \d+ (Nov|Dec)/).first().waitFor();
    await looksRight();
    await page.getByRole('button', { name: 'Move 30 hires to version 2' }).click();
    await page.getByText('30 hires moved').waitFor();
    await looksRight();
    const { versions } = await manager.get<PathDetailDto>(`/paths/${pathId}`);
    expect(versions.map(({ number, running }) => [number, running])).toEqual([[2, 30], [1, 0]]);
  });

  step('read on their own path what is new', async () => {
    const theirs = await windows.of(cohort.journeys[0]!.hire);
    await theirs.goto('/path');
    await theirs.getByText('Meet who is on call').first().waitFor();
    await theirs.goto('/inbox');
    await theirs.getByText(/moved you to a new version of “Payments engineer”/).waitFor();
  });

  step('go back whole, as they were', async () => {
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('30 hires moved back').waitFor();
    expect(await everything(world, cohort.journeys)).toEqual(before);
    await page.getByRole('link', { name: 'Payments engineer' }).first().click();
    await page.getByRole('region', { name: 'Moves between versions' }).getByText('taken back').waitFor();
  });

  step('and one of them gets a milestone of their own, and one less', async () => {
    const mentor = await windows.of(cohort.mentor);
    page = mentor;
    await mentor.goto(`/journeys/${cohort.journeys[0]!.id}`);
    await mentor.getByRole('button', { name: 'Change milestones' }).click();
    const dialog = mentor.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Learn the payments ledger');
    await looksRight();
    await dialog.getByRole('button', { name: 'Add it' }).click();
    await mentor.getByRole('link', { name: 'Learn the payments ledger' }).waitFor();
    await mentor.getByRole('button', { name: 'Change milestones' }).click();
    await dialog.getByText('Take one off').click();
    await dialog.getByRole('combobox', { name: 'Milestone' }).selectOption({ label: 'Learn the payments ledger' });
    await dialog.getByRole('textbox', { name: 'Why' }).fill('Knows it already.');
    await dialog.getByRole('button', { name: 'Take it off' }).click();
    const off = mentor.getByRole('region', { name: 'No longer on the path' });
    await off.getByRole('heading', { name: 'No longer on the path' }).click();
    await off.getByText('Learn the payments ledger').first().waitFor();
    await looksRight();
    await off.getByRole('button', { name: 'Bring back “Learn the payments ledger”' }).click();
    await off.waitFor({ state: 'detached' });
    expect(windows.complaints()).toEqual([]);
  });
});
