import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from '../support/browser';
import { openWindows, type Windows } from '../support/windows';
import { openWorld, type Journey, type Person, type World } from '../support/world';

const STEP = 120_000;

let world: World;
let windows: Windows;
let journey: Journey;
let next: Person;
let hire: Page;
let mentor: Page;

beforeAll(async () => {
  world = await openWorld({ name: 'browser_mentoring' });
  windows = await openWindows(world);
  journey = await world.a.journey();
  next = await world.a.person({ name: 'Omer Biton', roles: ['mentor'], guild: journey.hire.guild });
  [hire, mentor] = [await windows.of(journey.hire), await windows.of(journey.mentor)];
}, STEP);

afterAll(async () => {
  await windows.close();
  await world.close();
});

describe('hire and mentor', () => {
  it('the hire writes down what to talk about, and the mentor has it on the agenda', async () => {
    await hire.goto('/path');
    await hire.getByRole('link', { name: 'Your mentors' }).click();
    await hire.getByLabel('What would you like to talk about?').fill('Whom do I ask about on-call?');
    await hire.getByRole('button', { name: 'Add it' }).click();
    await hire.getByRole('button', { name: 'Talked about: Whom do I ask about on-call?' }).waitFor();

    await mentor.goto('/my-hires');
    await mentor.getByRole('link', { name: '1:1, notes and hand-over' }).click();
    const agenda = mentor.getByRole('region', { name: 'Agenda' });
    await agenda.getByText('Whom do I ask about on-call?').waitFor();
    await agenda.getByRole('button', { name: 'We talked' }).click();
    await agenda.getByText(/you talked last/).waitFor();
    await mentor.getByRole('button', { name: 'Undo' }).click();
    await agenda.getByText('your first talk').waitFor();
  }, STEP);

  it('a note is the mentor’s alone until it is shared, and comes back after it was deleted', async () => {
    const notes = mentor.getByRole('region', { name: 'Notes' });
    await notes.getByRole('button', { name: 'Write a note' }).click();
    await notes.getByLabel('Note').fill('Likes to pair');
    await notes.getByRole('button', { name: 'Save for me alone' }).click();
    await notes.getByText('yours alone').waitFor();
    await hire.getByText('Your mentors have shared none yet.').waitFor();
    await notes.getByRole('button', { name: 'Edit: Likes to pair' }).click();
    await notes.getByRole('checkbox', { name: /^Share it with/ }).check();
    await notes.getByRole('button', { name: 'Save and share' }).click();
    await hire.getByRole('region', { name: 'Notes shared with you' }).getByText('Likes to pair').waitFor();
    await notes.getByRole('button', { name: 'Delete: Likes to pair' }).click();
    await mentor.getByRole('button', { name: 'Undo' }).last().click();
    await notes.getByText('Likes to pair').waitFor();
  }, STEP);

  it('the mentor hands over for a leave, in words that were drafted', async () => {
    await (await world.as(journey.mentor)).post('/me/away', { from: '2026-11-30', to: '2026-12-02' });
    await mentor.reload();
    const words = mentor.getByLabel(/^For /);
    expect(await words.inputValue()).toContain('have not had a 1:1 yet');
    await words.fill('All is well. Look at the first service when it comes.');
    await mentor.getByRole('button', { name: 'Send it now' }).click();
    const backup = await windows.of(journey.backup);
    await backup.goto(`/journeys/${journey.id}/mentoring`);
    await backup.getByText('All is well. Look at the first service when it comes.').waitFor();
  }, STEP);
});

describe('a manager', () => {
  it('finds another mentor: chosen, shown, done, and told with one note', async () => {
    const manager = await windows.of(journey.manager);
    await manager.goto(`/cohorts/${journey.cohortId}`);
    await manager.getByRole('link', { name: `hand on hires of ${journey.mentor.name}` }).click();
    await manager.getByRole('heading', { level: 1, name: `Hires of ${journey.mentor.name}` }).waitFor();
    await manager.getByLabel('New mentor').selectOption({ label: 'Omer Biton (0 of 2)' });
    await manager.getByLabel('A note').fill('A new team needs you.');
    await manager.getByRole('button', { name: 'Show what changes' }).click();
    await manager.getByText(`Mentor: ${journey.mentor.name} → Omer Biton`).waitFor();
    await manager.getByRole('button', { name: 'Hand this hire on' }).click();
    await manager.getByText('1 hire has somebody else now').waitFor();

    await hire.getByText(/Omer Biton as mentor instead of/).waitFor();
    await mentor.goto('/my-hires');
    await mentor.getByText('“A new team needs you.”').waitFor();
    const taker = await windows.of(next);
    await taker.goto('/my-hires');
    await taker.getByRole('link', { name: journey.hire.name }).waitFor();
    expect(windows.complaints()).toEqual([]);
  }, STEP);
});
