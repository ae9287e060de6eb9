import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { goTo, type Page } from '../support/browser';
import { expertiseArea, givenTitle } from '../support/growth';
import { openWindows, type Windows } from '../support/windows';
import { openWorld, type Person, type World } from '../support/world';

const STEP = 120_000;

let world: World;
let windows: Windows;
let nominee: Person;
let manager: Page;
let noa: Page;
let dan: Page;

beforeAll(async () => {
  world = await openWorld({ name: 'browser_growth' });
  windows = await openWindows(world);
  nominee = await world.a.person({ name: 'Noa Cohen' });
  const { guild } = nominee;
  const area = await expertiseArea(world, guild, 'Messaging');
  await givenTitle(world, await world.a.person({ name: 'Rūta Kalnienė', guild }), area, { kind: 'master', groupName: 'Payments' });
  noa = await windows.of(nominee);
  dan = await windows.of(await world.a.person({ name: 'Dan Levi', guild }));
  manager = await windows.of(await world.a.person({ name: 'Tamar Levi', guild, roles: ['manager'] }));
}, STEP);

afterAll(async () => {
  await windows.close();
  await world.close();
});

describe('growing in the guild', () => {
  it('begins with somebody’s words, by keyboard', async () => {
    await dan.goto('/guild-days');
    await goTo(dan, 'Growth');
    await dan.getByText('Rūta Kalnienė, for Payments · Vilnius, your site').waitFor();
    await dan.getByRole('link', { name: 'Nominate somebody for Messaging' }).press('Enter');
    await dan.getByRole('combobox', { name: 'Who' }).fill('Noa');
    await dan.getByRole('option', { name: 'Noa Cohen, Vilnius' }).waitFor();
    await dan.keyboard.press('ArrowDown');
    await dan.keyboard.press('Enter');
    expect(await dan.getByRole('combobox', { name: 'Area' }).inputValue()).not.toBe('');
    await dan.getByLabel('Why').fill('Everybody asks her already.');
    await dan.getByRole('button', { name: 'Nominate' }).press('Enter');
    await dan.getByText('Thank you. Noa is told, and decides whether it goes on.').waitFor();
    await dan.getByRole('heading', { level: 1, name: 'Expert in Messaging' }).waitFor();
    await dan.getByText('Being prepared').waitFor();
    expect(await dan.getByRole('region', { name: 'Portfolio' }).count()).toBe(0);
  }, STEP);

  it('goes on with what the nominee shows, and is kept from the manager until it is handed in', async () => {
    await noa.goto('/inbox');
    await noa.getByRole('link', { name: /Dan Levi nominated you: “Expert in Messaging”/ }).click();
    await noa.getByText('Everybody asks her already.').waitFor();
    await noa.getByLabel('In your words').fill('I like **queues**.');
    await noa.getByRole('button', { name: 'Add a talk, a review, an initiative' }).click();
    await noa.getByLabel('What it was, 1').fill('Queues that keep their order');
    await noa.getByLabel('Link, 1').fill('talks.example/queues');
    await noa.getByRole('button', { name: 'Hand it in' }).click();
    await noa.getByText('a link that starts with https:// or http://').waitFor();
    await noa.getByLabel('Link, 1').fill('https://talks.example/queues');
    await noa.getByRole('button', { name: 'Save for later' }).click();
    await noa.getByText('Saved. Nobody else sees it yet.').waitFor();

    const address = new URL(noa.url()).pathname;
    await manager.goto(address);
    await manager.getByRole('heading', { name: 'Nothing here' }).waitFor();

    await noa.getByRole('button', { name: 'Hand it in' }).click();
    await noa.getByText('Waits for a decision').waitFor();
    await dan.getByText('Waits for a decision').waitFor();
  }, STEP);

  it('is decided by a manager with reasons, which the nominee reads on her open page', async () => {
    await manager.goto('/growth');
    const waiting = manager.getByRole('region', { name: 'For you to decide' });
    await waiting.getByRole('link', { name: 'Noa Cohen: Expert in Messaging' }).click();
    await manager.getByRole('link', { name: 'talks.example/queues' }).waitFor();
    await manager.getByRole('button', { name: 'Send the decision' }).click();
    await manager.getByText('Choose one').waitFor();
    await manager.getByRole('radio', { name: 'Grant the title' }).check();
    await manager.getByRole('combobox', { name: 'For' }).selectOption({ label: 'A year' });
    await manager.getByLabel('Reasons').fill('Your reviews changed how we build.');
    await manager.getByRole('button', { name: 'Send the decision' }).click();
    await noa.getByText('Granted, until 22 November 2027').waitFor();
    await noa.getByText('Your reviews changed how we build.').waitFor();
    expect(await dan.getByText('Your reviews changed how we build.').count()).toBe(0);
  }, STEP);

  it('is seen in the directory, and as coverage by site', async () => {
    await dan.goto('/growth');
    await dan.getByRole('region', { name: 'Areas' }).getByText('Noa Cohen, Vilnius, your site').waitFor();
    await manager.goto('/growth');
    await manager.getByRole('link', { name: 'Coverage' }).click();
    const row = manager.getByRole('row', { name: /^Messaging/ });
    await row.getByText('Noa Cohen (expert)').waitFor();
    await row.getByText('nobody here').waitFor();
  }, STEP);

  it('ends with thanks when its holder steps down', async () => {
    await noa.goto('/growth');
    await noa.getByRole('region', { name: 'Your titles' }).getByRole('button', { name: 'Step down' }).click();
    await noa.getByRole('dialog').getByRole('button', { name: 'Step down' }).click();
    await noa.getByText('Thank you for what you did as an expert.').waitFor();
    await dan.getByText('With thanks to Noa Cohen (2026)').waitFor();
    expect(await dan.getByText('Noa Cohen, Vilnius, your site').count()).toBe(0);
  }, STEP);

  it('goes by areas that a manager keeps, and can retire and bring back', async () => {
    await manager.goto('/growth/areas');
    await manager.getByRole('button', { name: 'New area' }).click();
    await manager.getByLabel('Name').fill('Messaging');
    await manager.getByRole('button', { name: 'Add it' }).click();
    await manager.getByText('There is an area by this name already; it may be retired.').waitFor();
    await manager.getByLabel('Name').fill('API design');
    await manager.getByRole('combobox', { name: 'Field' }).selectOption({ label: 'Design' });
    await manager.getByRole('button', { name: 'Add it' }).click();
    await manager.getByRole('heading', { name: 'API design' }).waitFor();
    await manager.getByRole('button', { name: 'Retire API design' }).click();
    await manager.getByText('API design is retired.').waitFor();
    await manager.getByRole('button', { name: 'Undo' }).click();
    await manager.getByRole('button', { name: 'Retire API design' }).waitFor();
  }, STEP);

  it('went without a complaint from any window', () => {
    expect(windows.complaints()).toEqual([]);
  });
});
