import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { axeFaults, goTo, overflow, type Look, type Page } from '../support/browser';
import { consultingOf } from '../support/consulting';
import { openWindows, type Windows } from '../support/windows';
import { openWorld, type Journey, type Person, type World } from '../support/world';

const STEP = 120_000;

let world: World;
let windows: Windows;
let journey: Journey;
let first: Person;
let second: Person;
let hire: Page;

beforeAll(async () => {
  world = await openWorld({ name: 'browser_consulting' });
  windows = await openWindows(world);
  journey = await world.a.journey();
  const { guild } = journey.hire;
  first = await world.a.person({ name: 'Rūta Kalnienė', guild });
  second = await world.a.person({ name: 'Ada Amir', guild, site: guild.telAviv });
  const make = consultingOf(world);
  const area = await make.area(guild, 'messaging-and-resilience', 'Messaging and resilience');
  await make.focalPoint('messaging-and-resilience', first);
  await make.title(area, first);
  await make.title(area, second);
  hire = await windows.of(journey.hire);
}, STEP);

afterAll(async () => {
  await windows.close();
  await world.close();
});

describe('asking for a review', () => {
  it('begins at the area, by keyboard, and goes to somebody who knows it', async () => {
    await hire.goto('/today');
    await goTo(hire, 'Who to ask');
    await hire.getByRole('link', { name: 'Ask for a review: Messaging and resilience' }).press('Enter');
    await hire.getByText('Somebody has room now.').waitFor();
    await hire.getByLabel('In a sentence').fill('Reminders over a queue');
    await hire.getByLabel('Link').fill('docs.example');
    await hire.getByLabel('Open to the guild').press('Space');
    await hire.keyboard.press('Tab');
    await hire.keyboard.press('Enter');
    await hire.getByText('A link that starts with https:// or http://').waitFor();
    await hire.getByLabel('Link').fill('https://docs.example/reminders');
    await hire.keyboard.press('Enter');
    await hire.getByRole('heading', { level: 1, name: 'Reminders over a queue' }).waitFor();
    await hire.getByText(/^Rūta Kalnienė is asked to take it by /).waitFor();
  }, STEP);

  it('is passed on with a reason, taken, answered, and helps', async () => {
    const one = await windows.of(first);
    await one.goto('/inbox');
    await one.getByRole('link', { name: /would like you to look at “Reminders over a queue”/ }).click();
    await one.getByText(/^Your turn: take it or pass it on by /).waitFor();
    await one.getByRole('button', { name: 'Pass it on' }).click();
    await one.keyboard.type('On call this week.');
    await one.keyboard.press('Control+Enter');
    await hire.getByText(/^Ada Amir is asked to take it by /).waitFor();
    await hire.getByText('“On call this week.”').waitFor();

    const other = await windows.of(second);
    await other.goto('/inbox');
    await goTo(other, 'Consultations');
    await other.getByRole('region', { name: 'Waiting on you' }).getByRole('link', { name: 'Reminders over a queue' }).click();
    await other.getByRole('button', { name: 'Take it' }).click();
    await hire.getByText('Ada Amir took it and will answer').waitFor();
    await other.getByLabel('Your answer').fill('Use the **id** as the key.');
    await other.getByRole('button', { name: 'Answer' }).click();
    await hire.getByText('Your turn: say whether it helped').waitFor();
    await hire.getByRole('button', { name: 'It helped' }).click();
    await hire.getByText('Answered, and it helped').waitFor();
  }, STEP);

  it('is kept for whoever comes next', async () => {
    const peer = await windows.of(journey.mentor);
    await peer.goto('/inbox');
    await goTo(peer, 'Consultations');
    await peer.getByLabel('Find kept answers').fill('key remind');
    await peer.getByRole('region', { name: 'Kept for everybody' }).getByRole('link', { name: 'Reminders over a queue' }).click();
    await peer.getByText('as the key.').waitFor();
    expect(await peer.getByText('On call this week.').count()).toBe(0);
  }, STEP);

  it('waits for room where nobody has any, and says so', async () => {
    for (const person of [first, second]) {
      const page = await windows.of(person);
      await page.goto('/consultations');
      await page.getByLabel('Pause: nothing new for now').click();
      await page.getByRole('checkbox', { name: 'Pause: nothing new for now', checked: true }).waitFor();
      await page.reload();
      await page.getByRole('checkbox', { name: 'Pause: nothing new for now', checked: true }).waitFor();
    }
    await hire.goto('/consultations/new?area=messaging-and-resilience');
    await hire.getByText(/^Nobody has room now/).waitFor();
    await hire.getByLabel('In a sentence').fill('Another one');
    await hire.keyboard.press('Enter');
    await hire.getByText('Waits for somebody with room', { exact: true }).waitFor();
    await hire.getByText(/full or away now/).waitFor();
    const page = await windows.of(first, { phone: true });
    await page.goto('/consultations');
    await page.getByLabel('Pause: nothing new for now').click();
    await hire.getByText(/^Rūta Kalnienė is asked to take it by /).waitFor();
  }, STEP);
});

describe('what one would like next', () => {
  it('is written, shared, read and answered, and the writer sees who read it', async () => {
    await goTo(hire, 'Where to next');
    await hire.getByRole('button', { name: 'Write it down' }).click();
    await hire.keyboard.type('Payments');
    await hire.keyboard.press('Enter');
    await hire.getByText('Only you can see this').waitFor();
    await hire.getByRole('checkbox', { name: journey.manager.name }).check();
    await hire.getByRole('button', { name: 'Save who can read it' }).click();
    await hire.getByText('can read it, has not yet').waitFor();

    const manager = await windows.of(journey.manager);
    await manager.goto('/inbox');
    await manager.getByRole('link', { name: /shares with you what they would like next/ }).click();
    expect(await manager.getByText('Payments').count()).toBe(0);
    await manager.getByRole('button', { name: 'Read it' }).click();
    await manager.getByText('Payments').waitFor();
    await hire.getByText(/^read it /).waitFor();
    await manager.getByLabel('A note').fill('Let us talk on Monday.');
    await manager.keyboard.press('Control+Enter');
    await hire.getByRole('region', { name: 'What they answered' }).getByText('Let us talk on Monday.').waitFor();
    await hire.getByRole('button', { name: 'Make it private again' }).click();
    await hire.getByText('Only you can see this').waitFor();
  }, STEP);
});

describe('consultations and what is next', () => {
  it.each<[string, Look]>([['light', {}], ['dark', { scheme: 'dark' }], ['on a phone', { phone: true }]])('can be used by everybody, %s', async (_name, look) => {
    const page = await windows.of(journey.hire, look);
    const holds = async (what: string): Promise<void> => {
      expect({ what, faults: await axeFaults(page), overflow: await overflow(page) }).toEqual({ what, faults: [], overflow: 0 });
    };
    await page.goto('/consultations');
    await page.getByRole('link', { name: 'Reminders over a queue' }).first().waitFor();
    await holds('list');
    await page.getByRole('link', { name: 'Reminders over a queue' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Reminders over a queue' }).waitFor();
    await holds('one');
    await page.goto('/consultations/new');
    await page.getByLabel('In a sentence').waitFor();
    await holds('new');
    await page.goto('/mobility');
    await page.getByText('Only you can see this').waitFor();
    await holds('mobility');
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByLabel('Where').waitFor();
    await holds('wish');
    const expert = await windows.of(first, look);
    await expert.goto('/consultations');
    await expert.getByRole('region', { name: 'Your room' }).waitFor();
    expect([await axeFaults(expert), await overflow(expert)]).toEqual([[], 0]);
    await expert.getByRole('link', { name: 'Another one' }).click();
    await expert.getByRole('button', { name: 'Pass it on' }).click();
    await expert.getByLabel('Why you pass it on').waitFor();
    expect([await axeFaults(expert), await overflow(expert)]).toEqual([[], 0]);
  }, STEP);

  it('went without a complaint from any window', () => {
    expect(windows.complaints()).toEqual([]);
  });
});
