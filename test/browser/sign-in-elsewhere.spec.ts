import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { InvitationLinkDto } from '../../src/people/dto/people.dto';
import { axeFaults, complaintsOf, goTo, openBrowser, overflow, turnTo, windowOf } from '../support/browser';
import { startIdentityProvider, type IdentityProvider } from '../support/identity-provider';
import { freePort } from '../support/running-server';
import { openWorld, type Person, type Visitor, type World } from '../support/world';

let world: World;
let browser: Browser;
let provider: IdentityProvider;
let admin: Person;

beforeAll(async () => {
  const port = await freePort();
  const settings = { GUILDPATH_SECRET_KEY: 'vJ0tX3q1m8kYh2ZrQn5cW7uLpEaSdFgBiOyTxKzMwV0=', GUILDPATH_PRIVATE_PROVIDERS: 'on' };
  [world, browser] = await Promise.all([
    openWorld({ name: 'browser_sign_in_elsewhere', port, publicUrl: `http://127.0.0.1:${port}`, settings }), openBrowser(),
  ]);
  admin = await world.a.person({ roles: ['admin'], name: 'Lina Admin' });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await Promise.all([world?.close(), provider?.stop()]);
});

async function inWindowOf(visitor: Visitor, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await windowOf(browser, visitor, world.clock.now());
  try {
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await work(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Says at the provider who one is. */
async function signInThere(page: Page, login: string): Promise<void> {
  await page.getByPlaceholder('Enter any login').fill(login);
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
}

/** What is wrong with a page for those who use it, in light, dark and on a phone. */
async function faultsOf(page: Page): Promise<(string | number)[]> {
  const light = await axeFaults(page);
  await turnTo(page, { scheme: 'dark', phone: true });
  const faults = [...light, ...(await axeFaults(page, 'colour')), await overflow(page)];
  await turnTo(page, {});
  return faults;
}
const FINE = [0];

describe('signing in with a company account', () => {
  it('is set up by an admin, who links their own and then switches passwords off', async () => {
    await inWindowOf(await world.as(admin), async (page) => {
      await page.goto('/people');
      await goTo(page, 'Sign-in');
      await page.getByText('No provider yet').waitFor();
      expect(await faultsOf(page)).toEqual(FINE);
      await page.getByRole('button', { name: 'Add a provider' }).click();
      provider = await startIdentityProvider([await page.getByRole('dialog').getByText('/api/sign-in/callback/').innerText()]);
      await page.getByLabel('Name').fill('Acme account');
      await page.getByLabel('Issuer').fill(`${provider.issuer}/elsewhere`);
      await page.getByLabel('Client ID').fill(provider.clientId);
      await page.getByLabel('Client secret').fill(provider.clientSecret);
      await page.getByRole('button', { name: 'Ask it, and add it' }).click();
      await page.getByText('It did not answer as a provider does.').waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.getByLabel('Issuer').fill(provider.issuer);
      await page.getByRole('button', { name: 'Ask it, and add it' }).click();
      await page.getByRole('heading', { name: 'Acme account' }).waitFor();
      await page.getByRole('button', { name: 'Test Acme account' }).click();
      await page.getByText('Acme account answers.').waitFor();
      expect(await faultsOf(page)).toEqual(FINE);

      await page.getByRole('link', { name: 'link yours' }).click();
      await page.getByRole('button', { name: 'Link Acme account' }).click();
      await signInThere(page, 'lina@example.com');
      await page.waitForURL('**/account');
      await page.getByText('lina@example.com').waitFor();
      await page.getByText('your only way in, so it stays').waitFor();
      expect(await faultsOf(page)).toEqual(FINE);

      await goTo(page, 'Sign-in');
      await page.getByRole('button', { name: 'Switch passwords off' }).click();
      await page.getByRole('button', { name: 'Switch them off' }).click();
      await page.getByText('Passwords are switched off').waitFor();
      await page.getByRole('button', { name: 'Switch off Acme account' }).click();
      await page.getByText('no admin could sign in any more').waitFor();
    });
  }, 120_000);

  it('leads back to where one wanted to go, and names itself among the sessions', async () => {
    await inWindowOf(world.stranger(), async (page) => {
      await page.goto('/account');
      await page.getByRole('button', { name: 'Continue with Acme account' }).waitFor();
      expect(await page.getByLabel('Password').count()).toBe(0);
      expect(await faultsOf(page)).toEqual(FINE);
      await page.getByRole('button', { name: 'Continue with Acme account' }).click();
      await signInThere(page, 'lina@example.com');
      await page.waitForURL('**/account');
      await page.getByText(/with Acme account · here, now/).waitFor();
    });
  }, 60_000);

  it('says what to do to somebody whom nobody has invited', async () => {
    await inWindowOf(world.stranger(), async (page) => {
      await page.goto('/sign-in');
      await page.getByRole('button', { name: 'Continue with Acme account' }).click();
      await signInThere(page, 'nobody.yet@example.com');
      await page.getByRole('heading', { level: 1, name: 'Nobody here has this account yet' }).waitFor();
      await page.getByText('You signed in at Acme account').waitFor();
      expect(await faultsOf(page)).toEqual(FINE);
      await page.getByRole('link', { name: 'Back to sign-in' }).click();
      await page.getByRole('button', { name: 'Continue with Acme account' }).waitFor();
    });
  }, 60_000);

  it('takes an invitation up', async () => {
    const hire = await world.a.person({ name: 'Noa Cohen' });
    const { url } = await (await world.as(admin)).post<InvitationLinkDto>(`/people/${hire.id}/invitation`);
    await inWindowOf(world.stranger(), async (page) => {
      await page.goto(url);
      await page.getByRole('button', { name: 'Join with Acme account' }).waitFor();
      expect(await faultsOf(page)).toEqual(FINE);
      await page.getByRole('button', { name: 'Join with Acme account' }).click();
      await signInThere(page, 'noa.at.work@elsewhere.example');
      await page.getByRole('navigation', { name: 'Main', exact: true }).waitFor();
      await page.goto('/account');
      await page.getByText('noa.at.work@elsewhere.example').waitFor();
    });
  }, 60_000);
});
