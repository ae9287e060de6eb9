import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { GuildWeekDto, GuildWeekSummaryDto, MatchDto } from '../../src/guild-weeks/dto/guild-weeks.dto';
import type { SessionDto, WelcomeDto } from '../../src/people/dto/people.dto';
import { axeFaults, complaintsOf, goTo, openBrowser, overflow, windowOf, type Look } from '../support/browser';
import { openWorld, type Visitor, type World } from '../support/world';

const DIST = join(__dirname, '../../dist/src');

let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ name: 'browser_guild_week', demo: true }), openBrowser()]);
  const { createDataSource } = (await import(join(DIST, 'platform/database/data-source.js'))) as typeof import('../../src/platform/database/data-source');
  const { fillDemoGuild } = (await import(join(DIST, 'demo/fill-demo-guild.js'))) as typeof import('../../src/demo/fill-demo-guild');
  const source = await createDataSource(world.url).initialize();
  await fillDemoGuild(source, world.clock);
  await source.destroy();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
});

async function signedIn(name: string): Promise<Visitor> {
  const visitor = world.stranger();
  const { samplePeople } = await visitor.get<WelcomeDto>('/welcome');
  await visitor.post<SessionDto>('/demo/session', { personId: samplePeople.find((person) => person.name === name)!.id });
  return visitor;
}

/** Opens a page in a window of its own, looks at it with axe, and closes it when the work is done. */
async function inWindow(visitor: Visitor, path: string, look: Look, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await windowOf(browser, visitor, world.clock.now(), look);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints = complaintsOf(page);
  await page.goto(path);
  await work(page);
  expect(complaints).toEqual([]);
  await context.close();
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const choices = (page: Page) => page.getByRole('list', { name: 'Your choices in order' }).getByRole('listitem');

async function isFine(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
}

describe('a guild week of the demo guild', () => {
  it('is ranked, matched, published, read, made again and closed', async () => {
    const [noa, tamar] = await Promise.all([signedIn('Noa Cohen'), signedIn('Tamar Levi')]);
    const weeks = await tamar.get<GuildWeekSummaryDto[]>('/guild-weeks');
    const { id, title } = weeks.find(({ state }) => state === 'ranking')!;
    const at = `/guild-weeks/${id}`;
    const called = async (words: string) => (await tamar.get<GuildWeekDto>(at)).options.find(({ title: one }) => one === words)!.id;
    const options = { local: await called('One command for a local environment') };

    // Noa ranks: by buttons, by the arrow keys, and by dragging.
    await inWindow(noa, '/today', {}, async (page) => {
      await goTo(page, 'Guild week');
      await isFine(page);
      await page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
      await page.getByText('Open for ranking').waitFor();
      const add = page.getByRole('button', { name: 'Add to my ranking' });
      for (let count = 0; count < 3; count += 1) await add.first().click();
      const before = await choices(page).allInnerTexts();
      const handle = page.getByRole('button', { name: /use the arrow keys/ });
      await handle.nth(2).focus();
      await page.keyboard.press('ArrowUp');
      await page.getByRole('status').filter({ hasText: 'is your second choice now' }).waitFor({ state: 'attached' });
      const byKeys = await choices(page).allInnerTexts();
      expect(byKeys.map(nameOf)).toEqual([0, 2, 1].map((place) => nameOf(before[place]!)));
      await page.keyboard.press('ArrowUp');
      expect((await choices(page).allInnerTexts()).map(nameOf)).toEqual([2, 0, 1].map((place) => nameOf(before[place]!)));

      const [from, to] = [(await handle.nth(2).boundingBox())!, (await handle.nth(0).boundingBox())!];
      await page.mouse.move(from.x + 8, from.y + 8);
      await page.mouse.down();
      await page.mouse.move(to.x + 8, to.y + 8, { steps: 8 });
      await page.mouse.up();
      expect((await choices(page).allInnerTexts()).map(nameOf)).toEqual([1, 2, 0].map((place) => nameOf(before[place]!)));
      await page.getByRole('button', { name: 'Save my ranking' }).click();
      await page.getByText('Your ranking is saved.').waitFor();
      await isFine(page);
    });
    const dragged = (await noa.get<GuildWeekDto>(at)).ranking!.optionIds;
    expect(dragged).toHaveLength(3);
    await inWindow(noa, at, { phone: true, scheme: 'dark' }, async (page) => {
      await choices(page).first().waitFor();
      await isFine(page);
    });

    // Up to the deadline she changes her mind, by keyboard alone; from then on it stays.
    const { rankBy } = await noa.get<GuildWeekDto>(at);
    world.clock.set(rankBy);
    world.clock.advance({ minutes: -1 });
    const late = await signedIn('Noa Cohen');
    await inWindow(late, at, {}, async (page) => {
      await page.getByText(/^You (got|missed) .* last quarter/).waitFor();
      await page.getByRole('button', { name: /use the arrow keys/ }).first().focus();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('button', { name: 'Save my ranking' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Your ranking is saved.').waitFor();
      const swapped = [dragged[1], dragged[0], dragged[2]];
      expect((await late.get<GuildWeekDto>(at)).ranking?.optionIds).toEqual(swapped);
      await page.getByRole('button', { name: /^Take .* out$/ }).first().click();
      world.clock.set(rankBy);
      await page.getByRole('button', { name: 'Save my ranking' }).click();
      await page.getByText('The deadline has passed.').waitFor();
      expect((await late.get<GuildWeekDto>(at)).ranking?.optionIds).toEqual(swapped);
    });

    // The deadline has passed; Tamar matches, looks it over and publishes.
    world.clock.advance({ minutes: 1 });
    const [noaLater, tamarLater] = await Promise.all([signedIn('Noa Cohen'), signedIn('Tamar Levi')]);
    await inWindow(tamarLater, at, {}, async (page) => {
      await page.getByRole('button', { name: 'Make the match' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Make the match' }).click();
      await page.getByRole('link', { name: 'Look the match over' }).click();
      await heading(page, 'The match').waitFor();
      await page.getByRole('cell', { name: 'Noa Cohen' }).waitFor();
      await page.getByText('first choice', { exact: true }).waitFor();
      await isFine(page);

      // A room shrinks meanwhile: the match is made again, from the same seed, before it can be published.
      const before = await tamarLater.get<MatchDto>(`${at}/match`);
      const full = before.people.find(({ optionId }) => optionId !== null && optionId !== options.local)!.optionId!;
      await page.goto(`${at}/options/${full}`);
      await page.getByLabel('People it needs').fill('1');
      await page.getByLabel('People it has room for').fill('1');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('link', { name: 'Look the match over' }).click();
      await page.getByText('Something changed since this match was made').waitFor();
      expect(await page.getByRole('button', { name: 'Publish' }).count()).toBe(0);
      await isFine(page);
      await page.getByRole('button', { name: 'Make the match again' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Make it again' }).click();
      await page.getByText('Made again because:').waitFor();
      await page.getByRole('region', { name: 'Who is elsewhere than before' }).waitFor();
      await isFine(page);
      await page.getByRole('button', { name: 'Publish' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
      await page.getByText('Published', { exact: true }).waitFor();
    });

    // Noa is told, reads why, and where anybody makes the match again.
    await inWindow(noaLater, '/inbox', {}, async (page) => {
      await page.getByRole('link', { name: /The places of “Guild week” are given out/ }).click();
      await page.getByRole('region', { name: 'Your place' }).waitFor();
      const { placement } = await noaLater.get<GuildWeekDto>(at);
      await page.getByText(placement!.sentence).waitFor();
      for (const { sentence } of placement!.reasons) await page.getByText(sentence).waitFor();
      await isFine(page);
      await page.getByRole('link', { name: 'Make the match again yourself' }).click();
      await page.getByText('(yours)').waitFor();
      await page.getByText('Made more than once').waitFor();
      await isFine(page);
    });

    // Layla did not rank: she takes a free place, leaves it, and takes it back. Its host sees her coming.
    const [layla, giedrius] = await Promise.all([signedIn('Layla Haddad'), signedIn('Giedrius Stankevičius')]);
    await inWindow(layla, at, {}, async (page) => {
      await page.getByRole('region', { name: /^Places that are still free/ }).waitFor();
      await isFine(page);
      await page.getByRole('button', { name: 'Take a place in One command for a local environment' }).click();
      await page.getByText('You are in “One command for a local environment”.').waitFor();
      await isFine(page);
      await page.getByRole('button', { name: 'Leave it again' }).click();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('You are in “One command for a local environment”.').waitFor();
    });
    await inWindow(giedrius, '/inbox', { phone: true, scheme: 'dark' }, async (page) => {
      await page.getByRole('link', { name: /Layla Haddad takes a free place in “One command/ }).first().click();
      await page.getByRole('list', { name: 'Who comes to One command for a local environment' }).getByText('Layla Haddad, joined later').waitFor();
      await isFine(page);
    });

    // The week is held, something is made, and Tamar closes it.
    await inWindow(tamarLater, at, { scheme: 'dark' }, async (page) => {
      await page.getByRole('button', { name: 'Add what it made' }).first().click();
      await page.getByLabel('What it is').fill('A fix upstream');
      await page.getByLabel('Link').fill('https://code.example/queue/pull/7');
      await isFine(page);
      await page.getByRole('button', { name: 'Add it' }).click();
      await heading(page, 'A fix upstream').waitFor();
      await page.getByRole('button', { name: 'Close the week' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Close the week' }).click();
      await page.getByText('Done', { exact: true }).waitFor();
      await isFine(page);
    });

    // What all weeks made is found again.
    await inWindow(noaLater, '/guild-weeks', {}, async (page) => {
      await page.getByRole('link', { name: 'What guild weeks made' }).click();
      await heading(page, 'A fix upstream').waitFor();
      await isFine(page);
      await page.getByLabel('Find something').fill('migrations');
      await page.getByText('One thing', { exact: true }).waitFor();
      await heading(page, 'The migration linter').waitFor();
      await page.getByLabel('Find something').fill('');
      await page.getByLabel('Kind').selectOption('Research');
      await heading(page, 'Where reviews wait').waitFor();
      await heading(page, 'The migration linter').waitFor({ state: 'detached' });
      await page.getByLabel('Find something').fill('nothing of the kind');
      await page.getByText('Nothing like that').waitFor();
      await isFine(page);
    });
    await inWindow(noaLater, '/guild-weeks/gallery', { phone: true, scheme: 'dark' }, async (page) => {
      await heading(page, 'A fix upstream').waitFor();
      await isFine(page);
    });
  }, 180_000);

  it('is planned for a quarter, and gets its first option', async () => {
    const tamar = await signedIn('Tamar Levi');
    await inWindow(tamar, '/guild-weeks/new', {}, async (page) => {
      await page.getByLabel('Name').fill('Guild week, a year on');
      await page.getByLabel('First day').fill('2027-11-15');
      await page.getByLabel('Last day').fill('2027-11-18');
      await page.getByLabel('People rank until').fill('2027-11-04');
      await page.getByText(/^The deadline at the sites: .*Thu 4 Nov 17:00 in /).waitFor();
      await page.getByRole('button', { name: 'Plan it' }).click();
      await heading(page, 'Guild week, a year on').waitFor();
      expect((await tamar.get<GuildWeekSummaryDto[]>('/guild-weeks'))[0]).toMatchObject({ rankBy: '2027-11-04T15:00:00.000Z', quarter: '2027-Q4' });
      await page.getByRole('link', { name: 'Propose an option' }).first().click();
      await page.getByRole('radio', { name: 'Research' }).check();
      await page.getByLabel('Name').fill('Sleep and deploys');
      await isFine(page);
      await page.getByRole('button', { name: 'Propose it' }).click();
      await heading(page, 'Sleep and deploys').waitFor();
      await page.getByRole('button', { name: 'Open ranking' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Open ranking' }).click();
      await page.getByText('The sealed seed’s hash').waitFor();
      await isFine(page);
    });
  }, 60_000);
});

/** A wish without its number and buttons. */
function nameOf(text: string): string {
  return text.split('\n').find((line) => line.length > 3) ?? '';
}
