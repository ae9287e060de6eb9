import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { goTo, type Page } from '../support/browser';
import { story } from '../support/story';
import { openWindows, type Windows } from '../support/windows';
import { openWorld, type Person, type World } from '../support/world';

const CHECKLIST = join(__dirname, '../fixtures/payments-engineer.checklist.json');
const STEP = 120_000;
const SECOND = 1_000;
const PASSWORD = 'a harbour in the morning';

let world: World;
let windows: Windows;
let people: { manager: Person; mentor: Person; backup: Person };
/** Everybody's page, open through the whole story. */
let pages: { manager: Page; mentor: Page; hire: Page };
let invitation = '';

/** Everything a person can read in a part of the page, spaces told apart by one. */
async function wordsOf(part: Locator): Promise<string> {
  return (await part.innerText()).replace(/\s+/g, ' ');
}

const step = story(STEP);

beforeAll(async () => {
  world = await openWorld({ name: 'browser_story' });
  windows = await openWindows(world);
  const manager = await world.a.person({ roles: ['manager'], name: 'Tamar Levi' });
  const { guild } = manager;
  const mentor = await world.a.person({ roles: ['mentor'], name: 'Dan Amir', guild });
  const backup = await world.a.person({ roles: ['mentor'], name: 'Rūta Kalnienė', guild });
  people = { manager, mentor, backup };
  pages = {
    manager: await windows.of(manager),
    mentor: await windows.of(mentor),
    hire: await windows.of(world.stranger()),
  };
}, STEP);

afterAll(async () => {
  await windows.close();
  await world.close();
});

describe('an onboarding, from a checklist to a reviewed first deploy', () => {
  step('begins with a manager who imports a checklist and sees how it was read', async () => {
    const page = pages.manager;
    await page.goto('/');
    await goTo(page, 'Paths');
    await page.getByRole('link', { name: 'Import a path' }).first().click();
    await page.getByLabel('Path file').setInputFiles(CHECKLIST);

    await page.getByRole('heading', { level: 1, name: 'Payments engineer' }).waitFor();
    const rows = page.getByRole('table', { name: 'Milestones of the path' }).getByRole('row');
    const row = (title: string) => wordsOf(rows.filter({ has: page.getByRole('checkbox', { name: `Choose ${title}`, exact: true }) }));
    // What the day is on the journey, and what the file said.
    expect(await row('Order the laptop')).toMatch(/5 days before.*in the file: 5 days before the start/);
    expect(await row('Write a small refund service')).toMatch(/day 7.*in the file: 4 days after “Run the sample ledger on your machine”/);
    expect(await row('Deploy it to production')).toMatch(/day 7.*in the file: 0 days after “Write a small refund service”/);
    expect(await row('Show it to the team')).toMatch(/day 8.*in the file: 1 day after “Deploy it to production”/);
    expect(await page.getByRole('checkbox', { name: /^Choose (?!all)/ }).count()).toBe(8);
  });

  step('lets the manager set how several milestones are done at once, and publish', async () => {
    const page = pages.manager;
    const bar = page.getByRole('form', { name: 'Set for everything chosen' });
    await page.getByRole('checkbox', { name: 'Choose Write a small refund service' }).check();
    await page.getByRole('checkbox', { name: 'Choose Deploy it to production' }).check();
    await bar.getByText('2 milestones chosen').waitFor();
    await bar.getByLabel('Done by').selectOption('review');
    await bar.getByRole('button', { name: 'Set' }).click();
    await bar.getByText('set for all 2').waitFor();
    await bar.getByRole('button', { name: 'Choose none' }).click();

    await page.getByRole('checkbox', { name: 'Choose Order the laptop' }).check();
    await bar.getByLabel('Who does it').selectOption('manager');
    await bar.getByRole('button', { name: 'Set' }).click();
    await bar.getByText('set for it').waitFor();

    const table = page.getByRole('table', { name: 'Milestones of the path' });
    expect(await table.getByText('the mentor reviews it').count()).toBe(2);
    await page.getByRole('button', { name: 'Publish version 1' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'What is new' }).fill('The checklist of the payments teams.');
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await page.waitForURL(/\/path-versions\//);
    await page.getByRole('heading', { level: 1, name: /Payments engineer/ }).waitFor();
  });

  step('lets the manager start a cohort, typed and pasted, with everybody’s dates seen before', async () => {
    const page = pages.manager;
    await goTo(page, 'Cohorts');
    await page.getByRole('link', { name: 'New cohort' }).click();
    await page.getByLabel('Name').fill('November');
    await page.getByLabel('Start').fill('2026-11-23');
    await page.getByRole('combobox', { name: 'Path' }).selectOption({ label: 'Payments engineer, version 1 (8 milestones)' });
    await page.getByRole('button', { name: /^Next/ }).click();

    await page.getByLabel('Name, hire 1').fill('Noa Cohen');
    await page.getByLabel('E-mail, hire 1').fill('noa@example.com');
    await page.getByLabel('Site, hire 1').selectOption('Vilnius');
    await page.getByLabel('Mentor, hire 1').selectOption(people.mentor.name);
    await page.getByLabel('Backup, hire 1').selectOption(people.backup.name);

    await page.getByRole('button', { name: 'Paste or drop a list' }).click();
    await page.getByLabel('Or paste the lines').fill([
      'Karolis Gudaitis, karolis@example.com, Vilnius',
      'Ona Onaitė, not an address, Vilnius',
      'Layla Haddad, layla@example.com, Tel Aviv, 2026-11-29',
    ].join('\n'));
    await page.getByRole('button', { name: 'Read these lines' }).click();
    await page.getByText('2 of 3 lines can be added; 1 needs a look.').waitFor();
    await page.getByText('“not an address” is no e-mail address.').waitFor();
    await page.getByRole('button', { name: 'Add these 2 hires' }).click();

    await page.getByRole('button', { name: 'Suggest mentors for 2' }).click();
    const loads = page.getByRole('region', { name: 'Mentors' });
    expect(await wordsOf(loads.getByRole('listitem').filter({ hasText: people.mentor.name }))).toMatch(/0 hires now, [12] more here/);
    await page.getByRole('button', { name: /^Next/ }).click();

    const dates = page.getByRole('region', { name: 'Due dates of everybody' });
    const due = (name: string) => wordsOf(dates.getByRole('row').filter({ hasText: name }));
    expect(await due('Noa Cohen')).toContain('Mon 23 Nov');
    // Tel Aviv begins on a Sunday, when nobody in Vilnius works.
    expect(await due('Layla Haddad')).toContain('Sun 29 Nov');
    expect(await wordsOf(page.getByRole('main'))).toContain('Layla Haddad: no mentor works on');

    await page.getByRole('button', { name: 'Start the cohort with 3 hires' }).click();
    await page.getByRole('heading', { level: 1, name: 'November is under way' }).waitFor();
    const links = page.getByRole('table', { name: 'Invitation links' });
    expect(await links.getByRole('row').count()).toBe(4);
    invitation = await links.getByRole('row').filter({ hasText: 'Noa Cohen' }).locator('code').innerText();
    expect(invitation).toMatch(/^https?:\/\/.+\/invitations\/.+/);
  });

  step('takes the hire in by her link, once', async () => {
    const page = pages.hire;
    await page.goto(new URL(invitation).pathname);
    await page.getByRole('heading', { level: 1, name: 'Welcome, Noa' }).waitFor();
    await page.getByLabel('Choose a password').fill(PASSWORD);
    await page.getByRole('button', { name: /^Join/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Good morning, Noa' }).waitFor();
    expect(await page.getByRole('region', { name: 'Next' }).getByRole('listitem').count()).toBeLessThanOrEqual(3);

    const again = await windows.of(world.stranger());
    await again.goto(new URL(invitation).pathname);
    await again.getByText('Links work once and for a limited time.').waitFor();
  });

  step('lets her check off, take that back, and check off again', async () => {
    const page = pages.hire;
    const next = page.getByRole('region', { name: 'Next' });
    await next.getByRole('button', { name: 'Check off: Sign in to chat and source control' }).click();
    await page.getByText('“Sign in to chat and source control” is done').waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('“Sign in to chat and source control” is open again').waitFor();
    await next.getByRole('button', { name: 'Check off: Sign in to chat and source control' }).click();
    // What it unlocked comes up by itself.
    await next.getByRole('link', { name: 'Read how money moves' }).waitFor();
  });

  step('shows an imported guide without what would have run in it', async () => {
    const page = pages.hire;
    await page.getByRole('region', { name: 'Next' }).getByRole('link', { name: 'Read how money moves' }).click();
    await page.getByRole('heading', { level: 1, name: 'Read how money moves' }).waitFor();
    const main = page.getByRole('main');
    expect(await main.getByRole('link', { name: 'map of accounts' }).getAttribute('href')).toBe('https://example.com/money');
    await main.getByText('Refunds come last.').waitFor();
    expect(await main.locator('script, img').count()).toBe(0);
    expect(await main.locator('a[href^="javascript" i]').count()).toBe(0);
    expect(await page.evaluate('"played" in window')).toBe(false);
    await page.getByRole('button', { name: 'Check off' }).click();
    await page.getByText('“Read how money moves” is done').waitFor();
  });

  step('waits for the laptop, which the manager has to see to, and says so', async () => {
    const hire = pages.hire;
    await goTo(hire, 'My path');
    const ledger = hire.getByRole('listitem').filter({ has: hire.getByRole('link', { name: 'Run the sample ledger on your machine' }) });
    await ledger.getByText('opens after: Order the laptop').waitFor();

    const manager = pages.manager;
    await goTo(manager, /Waiting on me/);
    const waiting = manager.getByRole('list', { name: 'Waiting on you' });
    await waiting.getByRole('button', { name: /Noa Cohen/ }).click();
    await manager.getByRole('button', { name: 'Done', exact: true }).click();
    await waiting.getByRole('button', { name: /Noa Cohen/ }).waitFor({ state: 'detached' });

    // Her page opened it meanwhile, and opens the next thing when this one is done.
    await ledger.getByRole('button', { name: 'Check off: Run the sample ledger on your machine' }).click();
    await hire.getByRole('link', { name: 'Hand in: Write a small refund service' }).waitFor();
  });

  step('brings what she hands in to the mentor’s open queue, who asks for changes by keyboard', async () => {
    const { hire, mentor } = pages;
    await mentor.goto('/queue');
    await mentor.getByRole('heading', { level: 1, name: 'Waiting on you' }).waitFor();

    await hire.getByRole('link', { name: 'Hand in: Write a small refund service' }).click();
    await hire.getByLabel('A link').fill('https://git.example.com/refunds/pull/1');
    await hire.getByLabel('A few words').fill('One endpoint, all tests green.');
    await hire.getByRole('button', { name: 'Hand it in' }).click();
    await hire.getByText('Dan Amir is reading it.').waitFor();

    await mentor.getByRole('link', { name: 'git.example.com/refunds/pull/1' }).waitFor();
    await mentor.getByText('One endpoint, all tests green.').waitFor();
    await mentor.keyboard.press('r');
    await mentor.getByLabel('What should Noa change?').waitFor();
    await mentor.keyboard.type('Good start. What happens to a refund that arrives twice?');
    await mentor.keyboard.press('Control+Enter');
    await mentor.getByText('Nobody is waiting on you').waitFor();
  });

  step('brings the question to her open page, where she answers it', async () => {
    const { hire } = pages;
    await hire.getByRole('region', { name: 'What Dan asked for' }).getByText('What happens to a refund that arrives twice?').waitFor();
    await hire.getByRole('button', { name: 'Hand it in again' }).click();
    await hire.getByText('Say in a line what you changed, or add a link').waitFor();
    await hire.getByLabel('What you changed').fill('It is refused: a test shows it.');
    await hire.getByRole('button', { name: 'Hand it in again' }).click();
    await hire.getByText('Dan Amir is reading it, round 2.').waitFor();
  });

  step('shows an accept on her open page within a second', async () => {
    const { hire, mentor } = pages;
    await mentor.getByText('It is refused: a test shows it.').waitFor();
    await mentor.getByRole('button', { name: /^Accept/ }).waitFor();
    await hire.evaluate('document.body.dataset.stayed = "yes"');

    const history = hire.getByRole('region', { name: 'History' });
    const shown = history.getByText(/^Dan accepted it/).waitFor().then(() => performance.now());
    const pressed = performance.now();
    await mentor.keyboard.press('a');
    expect(await shown - pressed).toBeLessThan(SECOND);
    expect(await hire.getByText('Dan Amir is reading it, round 2.').count()).toBe(0);
    expect(await hire.locator('body[data-stayed]').count()).toBe(1);
  });

  step('carries a call for help to the mentor in one tap, and the answer back', async () => {
    const { hire, mentor } = pages;
    await goTo(hire, 'Today');
    const help = hire.getByRole('region', { name: 'Stuck on something?' });
    await help.getByRole('button', { name: 'I’m stuck' }).click();
    await help.getByText('They know now.').waitFor();
    expect(await help.getByRole('button', { name: 'I’m stuck' }).count()).toBe(0);

    const waiting = mentor.getByRole('list', { name: 'Waiting on you' });
    await waiting.getByRole('button', { name: /Noa Cohen.*wants help/ }).waitFor();
    await mentor.getByRole('button', { name: 'It is solved' }).click();
    await mentor.getByLabel('What helped?').fill('The pipeline needed her key.');
    await mentor.keyboard.press('Control+Enter');
    await mentor.getByText('Nobody is waiting on you').waitFor();
    await help.getByText('They know now.').waitFor({ state: 'detached' });
  });

  step('ends in a deploy to production that the mentor has seen', async () => {
    const { hire, mentor } = pages;
    await hire.getByRole('link', { name: 'Hand in: Deploy it to production' }).click();
    await hire.getByLabel('A link').fill('deploys.example.com/refunds/1');
    await hire.getByRole('button', { name: 'Hand it in' }).click();
    await mentor.getByRole('link', { name: 'deploys.example.com/refunds/1' }).waitFor();
    await mentor.keyboard.press('a');
    await mentor.getByText('Nobody is waiting on you').waitFor();
    await goTo(hire, 'Today');
    await hire.getByRole('button', { name: 'Check off: Show it to the team' }).waitFor();
  });

  step('shows the manager where everybody stands, and lets nobody look unseen', async () => {
    const { hire, manager } = pages;
    await goTo(manager, 'Cohorts');
    await manager.getByRole('link', { name: 'November' }).click();
    await manager.getByRole('heading', { level: 1, name: 'November' }).waitFor();
    const grid = manager.getByRole('grid', { name: 'Hires and their milestones' });
    const noa = grid.getByRole('row').filter({ hasText: 'Noa Cohen' });
    await noa.getByRole('gridcell', { name: 'Write a small refund service: done' }).waitFor();
    expect(await noa.getByRole('gridcell', { name: /: done$/ }).count()).toBe(6);
    // Nothing of what was said reaches this page.
    const everything = await wordsOf(manager.getByRole('main'));
    expect(everything).not.toContain('refund that arrives twice');
    expect(everything).not.toContain('needed her key');

    await grid.getByRole('button', { name: 'Noa Cohen' }).click();
    const asks = manager.getByRole('dialog');
    await asks.getByText('This is logged').waitFor();
    await asks.getByRole('button', { name: 'Open it' }).click();
    await manager.getByRole('heading', { level: 1, name: 'Noa Cohen' }).waitFor();

    await goTo(hire, 'Who sees what');
    const looks = hire.getByRole('region', { name: 'Who looked' });
    expect(await wordsOf(looks.getByRole('listitem').filter({ hasText: 'opened your journey' }))).toMatch(/Tamar Levi.*today/);
  });

  it('went without a complaint from any window', () => {
    expect(windows.complaints()).toEqual([]);
  });
});
