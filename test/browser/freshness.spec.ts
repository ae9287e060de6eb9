import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { axeFaults, goTo, type Page } from '../support/browser';
import { openDemoWorld, type DemoWorld } from '../support/demo-world';
import { openWindows, type Windows } from '../support/windows';

const STEP = 120_000;
/** Day 19 of Noa's journey, a working morning. */
const DAY_NINETEEN = '2026-11-26T08:00:00Z';

let guild: DemoWorld;
let windows: Windows;
let noa: Page;
let yael: Page;
let tamar: Page;

const windowFor = async (name: string): Promise<Page> => windows.of(await guild.somebody(name));

beforeAll(async () => {
  guild = await openDemoWorld('browser_freshness');
  windows = await openWindows(guild.world);
  guild.world.clock.set(DAY_NINETEEN);
  [noa, yael, tamar] = [await windowFor('Noa Cohen'), await windowFor('Yael Mizrahi'), await windowFor('Tamar Levi')];
}, STEP);

afterAll(async () => {
  await windows.close();
  await guild.world.close();
});

describe('content that stays fresh', () => {
  it('is flagged by a hire in one tap, who takes it back, says it again, and adds words', async () => {
    await noa.goto(`/journeys/${await guild.journeyOf('Noa Cohen')}/milestones/anatomy-of-a-service`);
    const about = noa.getByRole('region', { name: 'About this page' });
    await about.getByRole('button', { name: 'This confused me' }).click();
    await noa.getByRole('button', { name: 'Undo' }).click();
    await about.getByRole('button', { name: 'This confused me' }).click();
    await about.getByText(/It is read without your name/).waitFor();
    await about.getByRole('button', { name: 'Say what' }).click();
    await noa.getByLabel('What confused you?').fill('Which of the two queues?');
    await about.getByRole('button', { name: 'Add this' }).click();
    await about.getByText('Which of the two queues?').waitFor();
    await about.getByRole('button', { name: 'Partly' }).click();
    await about.getByText('Thank you. Shown in sums of five people and more.').waitFor();
  }, STEP);

  it('is looked at by a manager, who reads the words without a name and names who looks after it', async () => {
    await tamar.goto('/cohorts');
    await goTo(tamar, 'Content');
    await tamar.getByRole('region', { name: 'Wants a look' }).getByRole('link', { name: 'Unit: anatomy of one of our services' }).click();
    await tamar.getByText('4 people said so.').waitFor();
    await tamar.getByText('“Which of the two queues?”', { exact: true }).waitFor();
    expect(await tamar.getByText('Noa Cohen').count()).toBe(0);
    await tamar.getByRole('button', { name: 'Change who, and by when' }).click();
    await tamar.getByLabel('Its owner').selectOption({ label: 'Dana Friedman' });
    await tamar.getByLabel('Look again by').fill('2027-03-01');
    await tamar.getByRole('button', { name: 'Keep it' }).click();
    await tamar.getByText(/^Dana Friedman/).waitFor();
    await tamar.getByRole('button', { name: 'Looked at it today' }).click();
    await tamar.getByText('Nobody said so.').waitFor();
  }, STEP);

  it('holds known blockers that a mentor writes down, and whoever is stuck finds', async () => {
    const address = `/journeys/${await guild.journeyOf('Noa Cohen')}/milestones/roll-back-and-forward`;
    await yael.goto(address);
    await yael.getByRole('button', { name: 'Write down a known blocker' }).click();
    await yael.getByLabel('What it looks like when one hits it').fill('The rollback button is grey');
    await yael.getByLabel('What helps').fill('The deploy freeze is on. Ask in the release channel.');
    await yael.getByRole('button', { name: 'Keep it' }).click();
    await yael.getByText('The rollback button is grey').waitFor();

    await noa.goto(address);
    await noa.getByText('The rollback button is grey').waitFor();
    await noa.getByRole('button', { name: 'I’m stuck' }).click();
    await noa.getByLabel('Has somebody hit this before?').fill('rollb gre');
    await noa.getByRole('status').getByText('The deploy freeze is on. Ask in the release channel.').waitFor();
    expect(await axeFaults(noa)).toEqual([]);
  }, STEP);
});

describe('the pulse', () => {
  it('is answered by keyboard from Today, and leaves “you answered”', async () => {
    await noa.goto('/today');
    await noa.getByRole('link', { name: 'Answer the pulse' }).click();
    await noa.getByRole('button', { name: 'Answer without a name' }).click();
    await noa.getByText('Choose one of the five').first().waitFor();
    expect(await axeFaults(noa)).toEqual([]);
    for (const [question, score] of [['I know what to do next, and whom to ask.', '4'], ['I feel welcome here.', '5']] as const) {
      const radio = noa.getByRole('radiogroup', { name: question }).getByRole('radio', { name: score });
      await radio.focus();
      await noa.keyboard.press('Space');
    }
    await noa.getByRole('button', { name: 'Answer without a name' }).press('Enter');
    await noa.getByText('Day 19: you answered').waitFor();
    await noa.goto('/today');
    await noa.getByRole('heading', { name: 'Next' }).waitFor();
    expect(await noa.getByRole('link', { name: 'Answer the pulse' }).count()).toBe(0);
  }, STEP);

  it('is seen by managers in fives, and not yet where fewer have answered', async () => {
    await goTo(tamar, 'Pulse results');
    await tamar.getByRole('region', { name: 'Day 5' }).getByText('My mentor makes the difference.').waitFor();
    await tamar.getByRole('region', { name: 'Day 63' }).getByText('Too few to show').waitFor();
  }, STEP);
});

it('leaves nothing in the consoles', () => {
  expect(windows.complaints()).toEqual([]);
});
