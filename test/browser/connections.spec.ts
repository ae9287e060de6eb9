import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { axeFaults, complaintsOf, openBrowser, overflow, turnTo, windowOf, type Page } from '../support/browser';
import { SECRET_KEY } from '../support/event-sender';
import { deploymentStatus } from '../support/github-events';
import { openWorld, type World } from '../support/world';

let world: World;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld({ name: 'browser_connections', settings: { GUILDPATH_SECRET_KEY: SECRET_KEY } }), openBrowser()]);
  const admin = await world.a.person({ roles: ['admin'] });
  page = await (await windowOf(browser, await world.as(admin), world.clock.now())).newPage();
  complaints = complaintsOf(page);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

/** The screen as it is now: on a phone and in the dark, too. */
async function looksRight(): Promise<void> {
  const faults = await axeFaults(page);
  await turnTo(page, { scheme: 'dark', phone: true });
  faults.push(...(await axeFaults(page, 'colour')));
  expect([faults, await overflow(page)]).toEqual([[], 0]);
  await turnTo(page, {});
}

/** Sends what GitHub would, to the address and with the secret that stood on the screen. */
async function send(address: string, secret: string, event: string, body: unknown): Promise<number> {
  const raw = JSON.stringify(body);
  const { status } = await fetch(`${world.stranger().origin}${new URL(address).pathname}`, {
    method: 'POST', body: raw,
    headers: {
      'content-type': 'application/json', 'x-github-event': event, 'x-github-delivery': `${event}-1`,
      'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(raw).digest('hex')}`,
    },
  });
  return status;
}

describe('an admin', () => {
  it('connects GitHub, sees what arrives and why something is refused, gives it another secret, pauses it and has it read again', async () => {
    await page.goto('/people');
    await page.getByRole('link', { name: 'Connections' }).click();
    await page.getByText('Nothing is connected yet').waitFor();
    await looksRight();

    await page.getByRole('link', { name: 'Set up a source' }).click();
    await page.getByRole('button', { name: 'Set it up' }).click();
    await page.getByText('A name is needed').waitFor();
    await page.getByLabel('What do you call it?').fill('Our GitHub');
    await page.keyboard.press('Enter');
    await page.getByText('The secret of “Our GitHub” is ready').waitFor();
    await looksRight();
    const address = await page.getByLabel('Address', { exact: true }).innerText();
    const secret = await page.getByLabel('Secret', { exact: true }).innerText();
    await page.getByRole('link', { name: 'I have it' }).click();
    await page.getByText('Nothing has arrived yet').waitFor();
    expect(await page.getByText(secret).count()).toBe(0);

    expect(await send(address, secret, 'ping', { zen: 'Calm' })).toBe(200);
    expect(await send(address, secret, 'deployment_status', deploymentStatus('success'))).toBe(200);
    expect(await send(address, 'another', 'push', {})).toBe(401);
    const arrived = page.getByRole('list', { name: 'What arrived' });
    await arrived.getByText('Greeting', { exact: true }).waitFor();
    await arrived.getByText('one fact').waitFor();
    await arrived.getByText('Signed with another secret.').waitFor();
    await looksRight();

    await page.getByRole('button', { name: 'New secret' }).click();
    await page.getByRole('button', { name: 'Make a new secret' }).click();
    await page.getByText('The secret of “Our GitHub” is ready').waitFor();
    const newer = await page.getByLabel('Secret', { exact: true }).innerText();
    await page.getByRole('button', { name: 'I have it' }).click();
    await page.getByText('The secret before this one is taken as well').waitFor();
    expect([await send(address, secret, 'push', {}), await send(address, newer, 'push', {})]).toEqual([202, 200]);

    await page.getByLabel('Deployments').uncheck();
    await page.getByRole('button', { name: 'Read them again' }).click();
    await arrived.getByText('Not among what this source may tell.').waitFor();

    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Go on' }).waitFor();
    expect(await send(address, newer, 'push', {})).toBe(409);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    expect(await send(address, newer, 'push', {})).toBe(200);

    await page.getByRole('link', { name: 'Connections' }).first().click();
    await page.getByRole('list', { name: 'Sources' }).getByText('last arrived').waitFor();
    await looksRight();
    expect(complaints).toEqual([]);
  }, 120_000);
});
