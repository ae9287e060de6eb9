import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { goTo, type Page } from '../support/browser';
import { consideredAll, shipping } from '../support/credit';
import { eventSender, SECRET_KEY, type EventSender } from '../support/event-sender';
import { openWindows, type Windows } from '../support/windows';
import { openWorld, type Journey, type Person, type World } from '../support/world';

const STEP = 120_000;
const A_SECOND = 1_000;

const PATH = `format: guildpath/path@1
key: shipping
title: Shipping
phases:
  - key: only
    title: Only
    milestones:
      - { key: ship, title: Deploy it to production, type: deploy, due: day 3, done: "automatically, or reviewed by mentor", proved by: deploy }
      - { key: after, title: Tell the others, due: day 9, needs: ship }
`;

let world: World;
let windows: Windows;
let manager: Person;
let mentor: Person;
let hires: Journey[];
let github: EventSender;
let generic: EventSender;

/** The hire's own page of the milestone, open and waiting. */
async function waiting({ id, hire }: Journey): Promise<Page> {
  const page = await windows.of(hire);
  await page.goto(`/journeys/${id}/milestones/ship`);
  await page.getByText('Your first deploy to production completes this by itself.').waitFor();
  return page;
}

/** How long the open page takes to show what was told, in milliseconds from the telling. */
async function shownAfter(page: Page, tell: () => Promise<unknown>): Promise<number> {
  const shown = page.getByText(/^Seen in production on/).waitFor();
  await tell();
  const told = Date.now();
  await shown;
  await page.getByText('Done', { exact: true }).first().waitFor();
  return Date.now() - told;
}

beforeAll(async () => {
  world = await openWorld({ name: 'browser_credit', settings: { GUILDPATH_SECRET_KEY: SECRET_KEY } });
  windows = await openWindows(world);
  manager = await world.a.person({ roles: ['manager'] });
  mentor = await world.a.person({ roles: ['mentor'], name: 'Mara Vance' });
  const admin = await world.a.person({ roles: ['admin'] });
  const { id: pathVersionId } = await world.a.publishedPath(manager, PATH);
  hires = [];
  for (let count = 0; count < 3; count += 1) hires.push(await world.a.journey({ manager, mentor, pathVersionId }));
  github = await eventSender(world, admin, 'github');
  generic = await eventSender(world, admin, 'generic');
}, STEP);

afterAll(async () => {
  await windows.close();
  await world.close();
});

describe('a deploy to production', () => {
  it('shows on the open page of the hire within a second of a CI job’s curl', async () => {
    const [journey] = hires as [Journey];
    await (await world.as(journey.hire)).post('/proofs/own-names', { name: 'first-hire' });
    const page = await waiting(journey);
    const body = JSON.stringify({
      what: 'deployed', service: 'first-service', environment: 'production', repository: 'acme/first', authors: [{ login: 'first-hire' }], when: '2026-11-23T08:00:00Z',
    });
    const address = `${world.stranger().origin}/api/events/generic/${generic.source.id}`;
    const job = () => promisify(execFile)('curl', [
      '--silent', '--show-error', '--fail', '-X', 'POST', '-H', 'Content-Type: application/json', '-H', `Authorization: Bearer ${generic.source.secret}`, '-d', body, address,
    ]);
    expect(await shownAfter(page, job)).toBeLessThan(A_SECOND);
    await page.getByText('Deploy of first-service to production').waitFor();
  }, STEP);

  it('shows on the open page of the hire within a second of a signed POST of GitHub’s', async () => {
    const [, journey] = hires as [Journey, Journey];
    const page = await windows.of(journey.hire);
    await page.goto('/account');
    await page.getByLabel('Handle or e-mail').fill('second-hire');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Added. What you ship under it counts as yours.').waitFor();
    await page.goto(`/journeys/${journey.id}/milestones/ship`);
    await page.getByText('Your first deploy to production completes this by itself.').waitFor();
    const ship = shipping(github, 'acme/second');
    await ship.push('c1', 'second-hire');
    await ship.pipeline('c1');
    expect(await shownAfter(page, () => ship.deploy('c1'))).toBeLessThan(A_SECOND);
    const chain = page.getByRole('list', { name: 'How it came about' });
    await chain.getByText(ship.sha('c1').slice(0, 8)).waitFor();
    await chain.getByRole('link', { name: 'CI' }).waitFor();
    await page.getByText(/^It will have held after 24 hours/).waitFor();
  }, STEP);

  it('under an unknown name waits for the mentor, who says in two clicks whose it is', async () => {
    const [, , journey] = hires as [Journey, Journey, Journey];
    const ship = shipping(github, 'acme/third');
    await ship.push('c1', 'nobody-knows');
    await ship.deploy('c1');
    await consideredAll(world);
    const page = await windows.of(mentor);
    await page.goto('/');
    await goTo(page, 'In production');
    await page.getByText('nobody-knows', { exact: true }).waitFor();
    await page.getByLabel('Whose it is').selectOption(journey.hire.name);
    await page.getByRole('button', { name: `nobody-knows is ${journey.hire.name}’s` }).click();
    await page.getByText(`nobody-knows is ${journey.hire.name}’s from now on.`).waitFor();
    await page.getByText('Nothing is unknown').waitFor();
    await page.goto(`/journeys/${journey.id}/milestones/ship`);
    await page.getByText(/^Seen in production on/).waitFor();
  }, STEP);

  it('counts where the guild says so', async () => {
    const page = await windows.of(manager);
    await page.goto('/proofs');
    await page.getByLabel('Environments that are production').fill('production\nlive-*');
    await page.getByLabel('Hours until it has held').fill('48');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. Everything under way was looked at with it.').waitFor();
    await page.getByLabel('Service, or repository as owner/name').fill('ledger');
    await page.getByLabel('Whose service it is').selectOption(hires[0]!.hire.name);
    await page.getByRole('button', { name: 'Register' }).click();
    await page.getByText(`ledger · ${hires[0]!.hire.name}`).waitFor();
    await page.getByRole('button', { name: 'Remove ledger' }).click();
    await page.getByText('ledger is nobody’s now.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(`ledger · ${hires[0]!.hire.name}`).waitFor();
  }, STEP);

  it('leaves nothing in the console', () => {
    expect(windows.complaints()).toEqual([]);
  });
});
