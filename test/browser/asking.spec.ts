import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { axeFaults, goTo, overflow, type Look, type Page } from '../support/browser';
import { openWindows, type Windows } from '../support/windows';
import { openWorld, type Journey, type Person, type World } from '../support/world';

const STEP = 120_000;

let world: World;
let windows: Windows;
let journey: Journey;
let expert: Person;
let hire: Page;

beforeAll(async () => {
  world = await openWorld({ name: 'browser_asking' });
  windows = await openWindows(world);
  journey = await world.a.journey();
  expert = await world.a.person({ name: 'Rūta Kalnienė', roles: ['expert'], guild: journey.hire.guild });
  await world.rows('INSERT INTO focal_points (guild_id, topic, person_id) VALUES ($1, $2, $3)', [journey.hire.guild.id, 'messaging-and-resilience', expert.id]);
  hire = await windows.of(journey.hire);
}, STEP);

afterAll(async () => {
  await windows.close();
  await world.close();
});

describe('asking the guild', () => {
  it('begins beside the milestone, by keyboard, and stays there', async () => {
    await hire.goto(`/journeys/${journey.id}/milestones/design`);
    const asked = hire.getByRole('region', { name: 'Asked before' });
    await asked.getByRole('button', { name: 'Ask the guild' }).press('Enter');
    await hire.keyboard.type('How long should a design be?');
    await hire.keyboard.press('Enter');
    await hire.getByText('Asked. The whole guild can answer.').waitFor();
    await asked.getByRole('link', { name: 'How long should a design be?' }).waitFor();
  }, STEP);

  it('tells the one to ask, whose answer comes up on the open page', async () => {
    await goTo(hire, 'Who to ask');
    await hire.getByRole('region', { name: 'The ones to ask' }).getByText('Rūta Kalnienė').waitFor();
    await hire.getByRole('button', { name: 'Ask the guild' }).click();
    await hire.getByLabel('Your question').fill('Do our queues keep the order?');
    await hire.getByRole('form', { name: 'Ask the guild' }).getByRole('combobox', { name: 'Area' }).click();
    await hire.getByRole('option', { name: 'messaging and resilience' }).click();
    await hire.getByRole('form', { name: 'Ask the guild' }).getByRole('button', { name: 'Ask the guild' }).click();
    await hire.getByRole('heading', { level: 1, name: 'Do our queues keep the order?' }).waitFor();
    await hire.getByText('Rūta Kalnienė, told of it').waitFor();

    const helper = await windows.of(expert);
    await helper.goto('/inbox');
    await helper.getByRole('link', { name: /asks the guild: “Do our queues keep the order\?”/ }).click();
    await helper.getByLabel('Your answer').fill('Only **within one key**.');
    await helper.keyboard.press('Control+Enter');
    await hire.getByText('within one key').waitFor();
    await hire.getByRole('button', { name: 'The answer of Rūta Kalnienė helped' }).click();
    await hire.getByText('This helped you').waitFor();
    await helper.getByText(/^This helped (?!you)/).waitFor();
  }, STEP);

  it('is found again by the beginning of a word', async () => {
    await hire.goto('/ask');
    const found = hire.getByRole('region', { name: 'Asked before' });
    await found.getByRole('link', { name: 'How long should a design be?' }).waitFor();
    await hire.getByLabel('Find questions and people').fill('queu ord');
    await found.getByRole('link', { name: 'How long should a design be?' }).waitFor({ state: 'detached' });
    await found.getByText('one answer, and it helped').waitFor();
    await hire.getByLabel('Find questions and people').fill('nothing like it');
    await found.getByText('Nobody asked that yet').waitFor();
    await hire.getByText('Nobody answers to that').waitFor();
  }, STEP);

  it.each<[string, Look]>([['light', {}], ['dark', { scheme: 'dark' }], ['on a phone', { phone: true }]])('can be used by everybody, %s', async (_name, look) => {
    const page = await windows.of(journey.hire, look);
    await page.goto('/ask');
    await page.getByRole('link', { name: 'Do our queues keep the order?' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ask the guild' }).click();
    await page.getByLabel('Your question').waitFor();
    expect([await axeFaults(page), await overflow(page)]).toEqual([[], 0]);
    await page.getByRole('link', { name: 'Do our queues keep the order?' }).click();
    await page.getByText('This helped you').waitFor();
    expect([await axeFaults(page), await overflow(page)]).toEqual([[], 0]);
    await page.goto(`/journeys/${journey.id}/milestones/design`);
    await page.getByRole('link', { name: 'How long should a design be?' }).waitFor();
    expect([await axeFaults(page), await overflow(page)]).toEqual([[], 0]);
  }, STEP);

  it('went without a complaint from any window', () => {
    expect(windows.complaints()).toEqual([]);
  });
});
