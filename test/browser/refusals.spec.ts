import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Route } from 'playwright-core';
import { openBrowser, windowOf, type Page } from '../support/browser';
import { walker } from '../support/journey-walker';
import { samplePath } from '../support/sample-path';
import { openWorld, type Visitor, type World } from '../support/world';

const PATIENCE = 120_000;

let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ name: 'browser_refusals' }), openBrowser()]);
}, PATIENCE);
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** Opens a page, walks it, and leaves it. */
async function on(visitor: Visitor, at: string, walk: (page: Page) => Promise<void>): Promise<void> {
  const context = await windowOf(browser, visitor, world.clock.now());
  const page = await context.newPage();
  try {
    await page.goto(at);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await walk(page);
  } finally {
    await context.close();
  }
}

const SIGN_IN = 'Check off: Sign in everywhere';

describe('what the server refuses', () => {
  it('takes an anticipated check-off back, and says why', async () => {
    const journey = await world.a.journey();
    await on(await world.as(journey.hire), '/today', async (page) => {
      // Somebody ends the journey in the moment of the press.
      await page.route('**/check-off', async (route: Route) => {
        await world.rows(`UPDATE journeys SET state = 'ended', ended_at = $2 WHERE id = $1`, [journey.id, world.clock.now()]);
        await route.continue();
      });
      await page.getByRole('button', { name: SIGN_IN }).click();
      const refusal = page.getByRole('alert');
      await refusal.waitFor();
      expect(await refusal.innerText()).toMatch(/ended/);
      await page.getByText('“Sign in everywhere” is done').waitFor({ state: 'detached' });
      const [item] = await world.rows<{ state: string }>(`SELECT state FROM journey_milestones WHERE journey_id = $1 AND key = 'sign-in'`, [journey.id]);
      expect(item?.state).not.toBe('done');
    });
  }, PATIENCE);

  it('takes it back when the server breaks, and the press can be made again', async () => {
    const journey = await world.a.journey();
    await on(await world.as(journey.hire), '/today', async (page) => {
      await page.route('**/check-off', (route: Route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }));
      await page.getByRole('button', { name: SIGN_IN }).click();
      await page.getByText('Something went wrong on our side').waitFor();
      await page.getByRole('button', { name: SIGN_IN }).waitFor();
      await page.unroute('**/check-off');
      await page.getByRole('button', { name: SIGN_IN }).click();
      await page.getByText('“Sign in everywhere” is done').waitFor();
    });
  }, PATIENCE);

  it('repeats a press whose answer got lost with the same key, so that it counts once', async () => {
    const journey = await world.a.journey();
    const sent: (string | undefined)[] = [];
    await on(await world.as(journey.hire), '/today', async (page) => {
      await page.route('**/check-off', async (route: Route) => {
        sent.push(route.request().headers()['idempotency-key']);
        if (sent.length > 1) return route.continue();
        await route.fetch();
        return route.abort('connectionreset');
      });
      await page.getByRole('button', { name: SIGN_IN }).click();
      await page.getByText('“Sign in everywhere” is done').waitFor();
    });
    expect(sent.length).toBe(2);
    expect(new Set(sent).size).toBe(1);
    const done = await world.rows(`SELECT 1 FROM activity WHERE journey_id = $1 AND key = 'sign-in' AND code = 'checked_off'`, [journey.id]);
    expect(done.length).toBe(1);
  }, PATIENCE);

  it('shows a form’s refusal beside the field, and keeps what was typed', async () => {
    const journey = await world.a.journey();
    const hire = walker(await world.as(journey.hire), journey);
    await hire.does('check-off', 'sign-in');
    await on(hire.browser, `/journeys/${journey.id}/milestones/first-service`, async (page) => {
      await page.getByLabel('A link').fill('javascript:alert(1)');
      await page.getByLabel('A few words').fill('Here it is.');
      await page.getByRole('button', { name: 'Hand it in' }).click();
      await page.locator('[aria-invalid=true]').waitFor();
      expect(await page.getByLabel('A few words').inputValue()).toBe('Here it is.');
      expect(await hire.states()).toMatchObject({ 'first-service': 'available' });
    });
  }, PATIENCE);

  it('shows what is wrong with one hire of a cohort beside that hire', async () => {
    const { manager, mentor, backup } = await world.a.journey();
    await on(await world.as(manager), '/cohorts/new', async (page) => {
      await page.getByLabel('Name').fill('Elm');
      await page.getByLabel('Start').fill('2026-12-07');
      await page.getByRole('combobox', { name: 'Path' }).selectOption({ index: 1 });
      await page.getByRole('button', { name: /^Next/ }).click();
      await page.getByLabel('Name, hire 2').fill('Noa Cohen');
      await page.getByLabel('E-mail, hire 2').fill('no address');
      await page.getByLabel('Site, hire 2').selectOption('Vilnius');
      await page.getByLabel('Mentor, hire 2').selectOption(mentor.name);
      await page.getByLabel('Backup, hire 2').selectOption(backup.name);
      await page.getByRole('button', { name: /^Next/ }).click();
      await page.getByRole('alert').waitFor();
      await page.getByRole('button', { name: 'Back', exact: true }).click();
      expect(await page.getByLabel('E-mail, hire 2').getAttribute('aria-invalid')).toBe('true');
      expect(await page.getByLabel('Name, hire 2').getAttribute('aria-invalid')).toBe('false');
    });
  }, PATIENCE);
});

describe('a server that does not answer', () => {
  it('says so, and goes on when it is back', async () => {
    const journey = await world.a.journey();
    await on(await world.as(journey.hire), '/today', async (page) => {
      await page.context().setOffline(true);
      await page.getByRole('link', { name: 'My path' }).first().click();
      // The code of the next screen cannot be fetched either: whatever is shown has to offer a way on.
      await page.getByRole('button', { name: /^(Try again|Load it again)$/ }).waitFor({ timeout: 30_000 });
      await page.context().setOffline(false);
      await page.getByRole('button', { name: /^(Try again|Load it again)$/ }).click();
      await page.getByRole('heading', { level: 1, name: 'My path' }).waitFor();
    });
  }, PATIENCE);

  it('tells a visitor who finds it away, instead of showing nothing', async () => {
    const journey = await world.a.journey();
    const context = await windowOf(browser, await world.as(journey.hire), world.clock.now());
    const page = await context.newPage();
    await page.route('**/api/**', (route: Route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }));
    await page.goto('/today');
    await page.getByRole('heading', { level: 1, name: 'Guildpath does not answer' }).waitFor({ timeout: 30_000 });
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: /^Good / }).waitFor();
    await context.close();
  }, PATIENCE);
});

describe('a session that ended elsewhere', () => {
  it('leads to the door at the next press, and back to the same page', async () => {
    const journey = await world.a.journey();
    const password = 'seven boats at anchor';
    const stranger = world.stranger();
    await on(stranger, new URL(journey.invitationUrl!).pathname, async (page) => {
      await page.getByLabel('Choose a password').fill(password);
      await page.getByRole('button', { name: /^Join/ }).click();
      await page.getByRole('heading', { level: 1, name: /^Good / }).waitFor();
      const address = `/journeys/${journey.id}/milestones/sign-in`;
      await page.goto(address);
      await page.getByRole('button', { name: 'Check off' }).waitFor();

      // The session ends as the press arrives: earlier, anything the page still reads would lead to the door by itself.
      await page.route('**/check-off', async (route: Route) => {
        await world.rows('DELETE FROM sessions WHERE person_id = $1', [journey.hire.id]);
        await route.continue();
      });
      await page.getByRole('button', { name: 'Check off' }).click();
      await page.getByRole('heading', { level: 1, name: 'Sign in', exact: true }).waitFor();
      await page.getByLabel('E-mail').fill(journey.hire.email);
      await page.getByRole('textbox', { name: 'Password' }).fill(password);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('heading', { level: 1, name: 'Sign in everywhere' }).waitFor();
      expect(new URL(page.url()).pathname).toBe(address);
      // What was pressed while nobody was signed in has not been done.
      await page.getByRole('button', { name: 'Check off' }).waitFor();
    });
  }, PATIENCE);
});

describe('a path file', () => {
  it('that is nonsense is refused with the line of each fault and what would be right', async () => {
    const manager = await world.a.person({ roles: ['manager'], guild: await world.a.newGuild() });
    await on(await world.as(manager), '/paths/import', async (page) => {
      await page.getByLabel('The file’s text').fill(samplePath('nonsense').replace('due: day 2', 'due: whenever').replace('needs: [sign-in]', 'needs: [sing-in]'));
      await page.getByRole('button', { name: 'Import this' }).click();
      const faults = page.getByRole('region', { name: /^What to put right/ }).getByRole('listitem');
      await faults.first().waitFor();
      const words = await faults.allInnerTexts();
      expect(words.length).toBe(2);
      expect(words[0]).toMatch(/line 15[^]*whenever/);
      expect(words[1]).toMatch(/line 26[^]*sing-in[^]*sign-in/);
      expect(await page.getByLabel('The file’s text').inputValue()).toContain('whenever');
    });
    expect(await (await world.as(manager)).get('/paths')).toEqual([]);
  }, PATIENCE);

  it('with links that run code is refused, and says which', async () => {
    const manager = await world.a.person({ roles: ['manager'], guild: await world.a.newGuild() });
    await on(await world.as(manager), '/paths/import', async (page) => {
      await page.getByLabel('The file’s text').fill(samplePath('armed').replace('title: Read the guide\n', 'title: Read the guide\n        guide: "[Play](javascript:alert(1))"\n'));
      await page.getByRole('button', { name: 'Import this' }).click();
      await page.getByText(/the guide links to “javascript:alert.*which runs code/).waitFor();
    });
  }, PATIENCE);

  it('that two managers edit at once keeps the first one’s change, and tells the other', async () => {
    const first = await world.a.person({ roles: ['manager'] });
    const second = await world.a.person({ roles: ['manager'], guild: first.guild });
    const one = await world.as(first);
    const draft = await one.post<{ pathId: string; revision: number }>('/path-imports', { name: 'path.yaml', content: samplePath('edited-at-once') });
    await on(await world.as(second), `/paths/${draft.pathId}/draft`, async (page) => {
      const choose = page.getByRole('checkbox', { name: 'Choose Read the guide' });
      await choose.check();
      await one.patch(`/paths/${draft.pathId}/draft`, { keys: ['read-guide'], assignee: 'mentor' }, { revision: draft.revision });

      const bar = page.getByRole('form', { name: 'Set for everything chosen' });
      await bar.getByLabel('Who does it').selectOption('admin');
      await bar.getByRole('button', { name: 'Set' }).click();
      await page.getByText('Somebody else changed this draft meanwhile').waitFor();
      await page.getByRole('button', { name: 'Load the newest' }).click();
      await page.getByRole('row').filter({ has: choose }).getByText('the mentor').waitFor();
      expect(await choose.isChecked()).toBe(true);
      await bar.getByLabel('Who does it').selectOption('admin');
      await bar.getByRole('button', { name: 'Set' }).click();
      await page.getByRole('row').filter({ has: choose }).getByText('an admin').waitFor();
    });
  }, PATIENCE);

  it('cannot make anything run in the browser of whoever reads it, even where it got past the door', async () => {
    const journey = await world.a.journey();
    const guide = [
      '<script>window.played = "script"</script>', '<img src="x" onerror="window.played = \'picture\'">', '<svg onload="window.played = 1"></svg>',
      '![a picture](x "onerror=window.played=1")', '[a link](javascript:window.played=1)', '[another](JaVaScRiPt&colon;window.played=1)',
      '[data](data:text/html,<script>window.played=1</script>)', '<iframe src="javascript:parent.played=1"></iframe>', 'Safe words.',
    ];
    await on(await world.as(journey.hire), '/today', async (page) => {
      await page.route('**/api/journeys/*/milestones/read-guide', async (route: Route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), guide: guide.join('\n\n') } });
      });
      await page.goto(`/journeys/${journey.id}/milestones/read-guide`);
      const main = page.getByRole('main');
      await main.getByText('Safe words.').waitFor();
      expect(await main.locator('script, iframe, img, [onload], [onerror]').count()).toBe(0);
      expect(await main.locator('a:not([href^="http"]):not([href^="mailto:"]):not([href^="/"])').count()).toBe(0);
      for (const word of ['a link', 'another']) await main.getByText(word, { exact: true }).click();
      expect(await page.evaluate('"played" in window')).toBe(false);
      expect(page.context().pages().length).toBe(1);
    });
  }, PATIENCE);
});
