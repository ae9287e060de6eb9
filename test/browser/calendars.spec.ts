import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { goTo, type Page } from '../support/browser';
import { openDemoWorld, type DemoWorld } from '../support/demo-world';
import { openWindows, type Windows } from '../support/windows';

const STEP = 120_000;

let guild: DemoWorld;
let windows: Windows;
let tamar: Page;
let noa: Page;

const windowFor = async (name: string): Promise<Page> => windows.of(await guild.somebody(name));

beforeAll(async () => {
  guild = await openDemoWorld('browser_calendars');
  windows = await openWindows(guild.world);
  tamar = await windowFor('Tamar Levi');
}, STEP);

afterAll(async () => {
  await windows.close();
  await guild.world.close();
});

describe('a site’s calendar', () => {
  it('says why there are no days off where there are none', async () => {
    await tamar.goto('/today');
    await goTo(tamar, 'Calendars');
    await tamar.getByText(/while martial law lasts, they are suspended/).waitFor();
    await tamar.getByRole('link', { name: 'Vilnius', exact: true }).click();
    await tamar.getByRole('heading', { level: 1, name: 'Vilnius' }).waitFor();
  }, STEP);

  it('shows another year by keyboard, with what is off and which days are guild days', async () => {
    await tamar.getByRole('button', { name: '2027' }).press('Enter');
    await tamar.getByRole('img', { name: /^March: 21 working days; days off 11 Day of Restoration of Independence, 28 Easter, 29 Easter Monday; guild days / }).waitFor();
    const daysOff = tamar.getByRole('region', { name: 'Days off in 2027' });
    await daysOff.getByText('Checked on 22 November · Labour Code of Lithuania, article 123').waitFor();
    await daysOff.getByRole('listitem').filter({ hasText: 'Mon 29 March · Easter Monday' }).waitFor();
  }, STEP);

  it('goes over to another week from a day on', async () => {
    await tamar.getByRole('button', { name: 'Edit Vilnius' }).click();
    await tamar.getByRole('button', { name: 'Change the week from a day on' }).click();
    const change = tamar.getByRole('group', { name: 'Change 1' });
    await change.getByLabel('From this day').fill('2027-01-03');
    for (const day of ['Thu', 'Fri']) await change.getByLabel(day).press('Space');
    await tamar.getByRole('button', { name: 'Save' }).click();
    await tamar.getByText('From Sunday 3 January 2027: Monday to Wednesday; nobody works on the guild day, Thursday').waitFor();
    await tamar.getByRole('img', { name: /^January: 12 working days; .*another working week from 3$/ }).waitFor();
    await tamar.getByText(/have dates to look at$|has dates to look at$/).waitFor();

    await tamar.getByRole('button', { name: 'Edit Vilnius' }).click();
    await tamar.getByRole('button', { name: 'Remove change 1' }).click();
    await tamar.getByRole('button', { name: 'Save' }).click();
    await tamar.getByText('From Sunday 3 January 2027').waitFor({ state: 'detached' });
  }, STEP);

  it('brings a removed day off back, and says who checked one that is changed', async () => {
    await tamar.getByRole('button', { name: 'Remove Midsummer' }).click();
    await tamar.getByText('Midsummer is removed.').waitFor();
    await tamar.getByRole('button', { name: 'Remove Midsummer' }).waitFor({ state: 'detached' });
    await tamar.getByRole('button', { name: 'Undo' }).click();
    await tamar.getByRole('button', { name: 'Edit Midsummer' }).click();
    await tamar.getByLabel('Name').fill('Joninės');
    await tamar.getByRole('button', { name: 'Save' }).click();
    await tamar.getByRole('listitem').filter({ hasText: 'Joninės' }).getByText(/^Checked on 23 November by Tamar Levi · /).waitFor();
  }, STEP);

  it('takes over a file after it was seen, says that nobody checked it, and who did then', async () => {
    await tamar.getByRole('link', { name: 'Import days off' }).click();
    await tamar.getByLabel('From the year').selectOption('2028');
    await tamar.getByLabel('To the year').selectOption('2028');
    await tamar.getByLabel('Where it is from').fill('https://law.example/2028');
    await tamar.getByLabel('The file’s text').fill('day,name,half\n2028-01-01,New Year,\n2028-12-24,Christmas Eve,half\n24.12.2028,Nonsense,\n2029-01-01,New Year,');
    await tamar.getByRole('button', { name: 'Read this' }).click();
    await tamar.getByRole('region', { name: 'Could not be read' }).getByText('line 4').waitFor();
    await tamar.getByText('1 day is outside the years you chose.').waitFor();
    await tamar.getByLabel('Sun 24 December 2028 · Christmas Eve (half day)').press('Space');
    await tamar.getByRole('button', { name: 'Take over 1 day' }).click();
    await tamar.getByText('Nobody has checked these yet').waitFor();
    const newYear = tamar.getByRole('listitem').filter({ hasText: 'New Year' });
    await newYear.getByText('Nobody has checked this yet').waitFor();
    await tamar.getByRole('button', { name: 'I checked it' }).click();
    await newYear.getByText('Checked on 23 November by Tamar Levi').waitFor();
    await newYear.getByRole('link', { name: 'law.example/2028' }).waitFor();
    expect(await tamar.getByText('Nobody has checked these yet').count()).toBe(0);
  }, STEP);
});

describe('my week', () => {
  it('is set from a day on, and leaves the dates of a path where they are', async () => {
    noa = await windowFor('Noa Cohen');
    await noa.goto('/account');
    const section = noa.getByRole('region', { name: 'My week' });
    await section.getByText('As Tel Aviv works, Sunday to Thursday').waitFor();
    await section.getByLabel('From').fill('2026-11-29');
    for (const day of ['Sun', 'Thu']) await section.getByLabel(day).press('Space');
    await section.getByRole('button', { name: 'Set my week' }).click();
    await section.getByText('From Sunday 29 November: Monday to Wednesday').waitFor();
    await section.getByText(/dates? of your path to look at$/).waitFor();

    await section.getByRole('button', { name: 'Take back the week from 29 November' }).click();
    await section.getByText('From Sunday 29 November').waitFor({ state: 'detached' });
    await section.getByText(/of your path to look at$/).waitFor({ state: 'detached' });
    await noa.getByRole('button', { name: 'Undo' }).click();
    await section.getByText('From Sunday 29 November: Monday to Wednesday').waitFor();
  }, STEP);

  it('stands beside away dates for everybody, in words that fit', async () => {
    const away = noa.getByRole('region', { name: 'Away dates' });
    await away.getByText('They count as days off in your learning time. Nobody sees a reason.').waitFor();
    await away.getByText('Leave that should move the dates of your path').waitFor();
    await noa.getByRole('link', { name: 'The year and the days off in Tel Aviv' }).click();
    await noa.getByRole('heading', { level: 1, name: 'Tel Aviv' }).waitFor();
    expect(await noa.getByRole('button', { name: /^Edit|^Remove|^Add/ }).count()).toBe(0);
    const lina = await windowFor('Lina Urbonienė');
    await lina.goto('/account');
    await lina.getByText(/^Since \w+ 25 August: Monday to Thursday$/).waitFor();
  }, STEP);
});

it('went without a complaint from any window', () => {
  expect(windows.complaints()).toEqual([]);
});
