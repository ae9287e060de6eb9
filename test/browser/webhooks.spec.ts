import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { axeFaults, complaintsOf, openBrowser, overflow, windowOf } from '../support/browser';
import { walker } from '../support/journey-walker';
import { until } from '../support/mailbox';
import { openWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver';
import { openWorld, type World } from '../support/world';

let world: World;
let browser: Browser;
let receiver: WebhookReceiver;

beforeAll(async () => {
  [world, browser] = await Promise.all([
    openWorld({
      name: 'browser_webhooks',
      settings: { GUILDPATH_SECRET_KEY: 'vJ0tX3q1m8kYh2ZrQn5cW7uLpEaSdFgBiOyTxKzMwV0=', GUILDPATH_PRIVATE_WEBHOOKS: 'on' },
    }),
    openBrowser(),
  ]);
  receiver = await openWebhookReceiver(() => world.clock.now());
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
  await receiver?.close();
});

describe('an admin who connects another program', () => {
  it('gives its address, sees what arrives and what does not, and has it sent again', async () => {
    const journey = await world.a.journey();
    const hire = walker(await world.as(journey.hire), journey);
    const admin = await world.a.person({ roles: ['admin'] });
    const context = await windowOf(browser, await world.as(admin), world.clock.now(), { scheme: 'dark', phone: true });
    const page = await context.newPage();
    const complaints = complaintsOf(page);

    await page.goto('/connections');
    await page.getByText('No program is told yet').waitFor();
    await page.getByRole('button', { name: 'New webhook' }).click();
    await page.getByRole('button', { name: 'Make the webhook' }).click();
    await page.getByText('Choose at least one of them').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByLabel('Name').fill('Chat bot');
    await page.getByLabel('Address').fill('not an address');
    await page.getByLabel('Everything about milestones').check();
    await page.getByRole('button', { name: 'Make the webhook' }).click();
    await page.getByText('Use an https:// address on the internet').waitFor();
    await page.getByLabel('Address').fill(receiver.address);
    await page.getByRole('button', { name: 'Make the webhook' }).click();
    const secret = await page.getByText(/^whsec_/).innerText();
    await page.getByRole('button', { name: 'Done' }).click();
    expect(await page.getByText(/whsec_/).count()).toBe(0);

    await page.getByRole('link', { name: 'Chat bot' }).click();
    await page.getByText('Nothing was sent yet').first().waitFor();
    await hire.does('check-off', 'read-guide');
    await page.getByText('A milestone is done: read-guide').waitFor();
    await page.getByText('Delivers, last').waitFor();
    expect(receiver.verify(receiver.taken()[0]!, secret)).toMatchObject({ type: 'journey.milestone.done' });

    receiver.answerWith(() => 500);
    await hire.does('undo', 'read-guide');
    await page.getByText('Nothing has got through since').waitFor();
    await page.getByText('Tried once; next').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    receiver.answerWith(() => 200);
    await page.getByRole('button', { name: 'Try now: A milestone that was done is open again, read-guide' }).click();
    await until(() => receiver.taken().length === 2);
    await page.getByText('Delivers, last').waitFor();

    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('Paused: what changes is sent when it goes on').waitFor();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByRole('button', { name: 'Remove the webhook' }).click();
    await page.getByText('No program is told yet').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);
});
