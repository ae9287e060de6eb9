import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { PathDraftDto } from '../../src/paths/dto/paths.dto';
import { axeFaults, goTo, overflow, turnTo, type Page } from '../support/browser';
import { story } from '../support/story';
import { openWindows, type Windows } from '../support/windows';
import { openWorld, type Person, type Visitor, type World } from '../support/world';

const CHECKLIST = join(__dirname, '../fixtures/payments-engineer.checklist.json');
const STEP = 120_000;

let world: World;
let windows: Windows;
let tamar: Person;
let rasa: Person;
let manager: Visitor;
/** Both managers' windows, open through the whole story. */
let page: Page;
let others: Page;
let pathId = '';
const step = story(STEP);

beforeAll(async () => {
  world = await openWorld({ name: 'browser_path_editor' });
  windows = await openWindows(world);
  tamar = await world.a.person({ roles: ['manager'], name: 'Tamar Levi' });
  rasa = await world.a.person({ roles: ['manager'], name: 'Rasa Kazlauskienė', guild: tamar.guild });
  manager = await world.as(tamar);
  page = await windows.of(manager);
  others = await windows.of(rasa);
}, STEP);

afterAll(async () => {
  await windows.close();
  await world.close();
});

const draft = () => manager.get<PathDraftDto>(`/paths/${pathId}/draft`);
const saved = (at = page) => at.getByText('Every word is saved').waitFor();
const drawer = (at = page) => at.getByRole('dialog');
const rowOf = (at: Page, title: string) => at.getByRole('row').filter({ has: at.getByRole('button', { name: title, exact: true }) });
const handleOf = (title: string) => page.getByRole('button', { name: `Move ${title}`, exact: true });
const openItem = (title: string, at = page) => at.getByRole('button', { name: title, exact: true }).click();

async function close(at = page): Promise<void> {
  await at.keyboard.press('Escape');
  await drawer(at).waitFor({ state: 'detached' });
}

/** Keys by phase, as the server has them. */
async function order(): Promise<string[]> {
  await saved();
  return (await draft()).phases.map(({ milestones }) => milestones.map(({ key }) => key).join(' '));
}

/** Waits until what was typed is on the server, however long the pause before it is. */
async function untilSaved(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await expectDraft(({ phases }) => JSON.stringify(phases).includes(JSON.stringify(text).slice(1, -1)));
}

async function expectDraft(holds: (draft: PathDraftDto) => boolean): Promise<void> {
  await page.waitForResponse(async (response) => response.request().method() === 'PUT' && response.ok() && holds((await response.json()) as PathDraftDto));
}

describe('a path, from a checklist to its second version', () => {
  step('begins as a checklist that a manager brings', async () => {
    await page.goto('/');
    await goTo(page, 'Paths');
    await page.getByRole('link', { name: 'Import a path' }).first().click();
    await page.getByLabel('Path file').setInputFiles(CHECKLIST);
    await page.getByRole('heading', { level: 1, name: 'Payments engineer' }).waitFor();
    pathId = new URL(page.url()).pathname.split('/')[2]!;
    await saved();
  });

  step('is written by keyboard alone: a phase, a milestone with all it needs, its place', async () => {
    await page.getByRole('button', { name: 'Add a phase' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Further');
    await page.keyboard.press('Enter');
    await page.getByText('The phase “Further” has no milestone.').first().waitFor();

    const add = page.getByRole('button', { name: 'Add a milestone' }).last();
    await add.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Join a guild day');
    await page.keyboard.press('Enter');
    await drawer().getByRole('textbox', { name: 'Title' }).waitFor();
    await drawer().getByRole('combobox', { name: 'Due' }).selectOption('guild-day');
    await drawer().getByRole('textbox', { name: 'Day' }).fill('6');
    await drawer().getByRole('combobox', { name: 'Done by' }).selectOption('attend');
    await drawer().getByRole('combobox', { name: 'Comes after' }).selectOption({ label: 'Meet your mentor' });
    await drawer().getByRole('textbox', { name: 'Guide' }).fill('Go *once*.\n\n[Where](https://example.com/days)');
    await drawer().getByRole('region', { name: 'The guide as the hire reads it' }).getByRole('link', { name: 'Where' }).waitFor();
    await untilSaved(drawer().getByRole('textbox', { name: 'Done when' }), 'You were there');
    expect(await axeFaults(page)).toEqual([]);
    await close();
    const item = (await draft()).phases.at(-1)!.milestones[0];
    expect(item).toMatchObject({
      key: 'join-a-guild-day', dueDay: null, dueGuildDayFrom: 6, mode: 'attend', needs: ['meet-mentor'], doneWhen: ['You were there'],
    });
    expect((await draft()).faults).toEqual([]);

    await handleOf('Meet your mentor').focus();
    const before = (await order())[0]!.split(' ');
    const place = before.indexOf('meet-mentor');
    await page.keyboard.press('ArrowUp');
    await page.getByText(`Meet your mentor: now ${place} of ${before.length} in Payments engineer`).waitFor({ state: 'attached' });
    await expectDraft(({ phases }) => phases[0]!.milestones[place - 1]!.key === 'meet-mentor');
    expect(await page.evaluate('document.activeElement.id')).toBe('handle-meet-mentor');
  });

  step('is arranged by drag, also from phase to phase', async () => {
    const handle = handleOf('Show it to the team');
    await page.getByRole('button', { name: 'Add a phase' }).scrollIntoViewIfNeeded();
    const from = (await handle.boundingBox())!;
    const into = (await rowOf(page, 'Join a guild day').boundingBox())!;
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(into.x + 200, into.y + into.height - 4, { steps: 6 });
    const landed = expectDraft(({ phases }) => phases.at(-1)!.milestones.length === 2);
    await page.mouse.up();
    await landed;
    expect((await order()).at(-1)).toBe('join-a-guild-day show-it');
  });

  step('says at once what is wrong and where, and leads there', async () => {
    await openItem('Join a guild day');
    await drawer().getByRole('combobox', { name: 'Comes after' }).selectOption({ label: 'Show it to the team' });
    await drawer().getByText(/“Join a guild day” is due on day 6, but it needs “Show it to the team”/).waitFor();
    await close();
    const stops = page.getByRole('alert').filter({ hasText: '1 thing to put right before it can be published' });
    expect(await page.getByRole('button', { name: 'Publish version 1' }).isDisabled()).toBe(true);
    await stops.getByRole('button', { name: 'Join a guild day' }).click();
    await drawer().getByRole('textbox', { name: 'Title' }).fill('');
    await drawer().getByText(/has no title/).first().waitFor();
    await page.getByText('Not saved yet: something has to be put right first').waitFor({ state: 'attached' });
    const right = expectDraft(({ faults }) => faults.length === 0);
    await drawer().getByRole('textbox', { name: 'Title' }).fill('Join a guild day');
    await drawer().getByRole('button', { name: 'No longer after Show it to the team' }).click();
    await right;
    await close();
    await stops.waitFor({ state: 'detached' });
  });

  step('gives back what was removed by a slip, and copies what is alike', async () => {
    const before = await order();
    await openItem('Join a guild day');
    await drawer().getByRole('button', { name: 'Remove it' }).click();
    await page.getByText('“Join a guild day” is removed').waitFor();
    expect(await rowOf(page, 'Join a guild day').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await rowOf(page, 'Join a guild day').waitFor();
    await saved();
    expect(await order()).toEqual(before);
    await openItem('Join a guild day');
    await drawer().getByRole('button', { name: 'Duplicate it' }).click();
    await untilSaved(drawer().getByRole('textbox', { name: 'Title' }), 'Speak at a guild day');
    await close();
    expect((await order()).at(-1)).toBe('join-a-guild-day join-a-guild-day-copy show-it');
  });

  step('keeps what was typed when the page is loaded again before it was saved, and when the connection goes', async () => {
    await openItem('Speak at a guild day');
    await drawer().getByRole('textbox', { name: 'Owner' }).fill('guild-days');
    await page.reload();
    await page.getByText('What you wrote here before is back').waitFor();
    await saved();
    expect(JSON.stringify(await draft())).toContain('"owner":"guild-days"');

    await page.context().setOffline(true);
    await openItem('Speak at a guild day');
    await drawer().getByRole('spinbutton', { name: 'Effort' }).fill('90');
    await page.getByText('No connection. What you wrote').waitFor({ state: 'attached' });
    const back = expectDraft(({ phases }) => phases.at(-1)!.milestones[1]!.effortMinutes === 90);
    await page.context().setOffline(false);
    await back;
    await close();
  });

  step('brings two managers’ texts together: by itself where they touch different things, by choice where they don’t', async () => {
    await others.goto(`/paths/${pathId}/draft`);
    await saved(others);
    await openItem('Meet your mentor');
    await untilSaved(drawer().getByRole('textbox', { name: 'Guide' }), 'Meet for coffee.');
    await close();

    await openItem('Meet your mentor', others);
    await drawer(others).getByRole('textbox', { name: 'Day' }).fill('2');
    await drawer(others).getByRole('textbox', { name: 'Guide' }).fill('Meet at lunch.');
    await others.getByRole('heading', { name: 'Tamar Levi saved this draft while you wrote', includeHidden: true }).waitFor({ state: 'attached' });
    await close(others);
    const sides = others.getByRole('group', { name: 'Meet your mentor: guide' });
    await sides.getByText('Meet for coffee.').waitFor();
    await sides.getByText('Meet at lunch.').waitFor();
    expect(await axeFaults(others)).toEqual([]);
    expect(await others.getByRole('button', { name: '1 still to choose' }).isDisabled()).toBe(true);
    // Both are still there after the page was closed on the choice.
    await others.reload();
    await sides.getByRole('radio', { name: /^Mine/ }).check();
    await others.getByRole('button', { name: 'Save it like this' }).click();
    await saved(others);
    expect((await draft()).phases[0]!.milestones.find(({ key }) => key === 'meet-mentor')).toMatchObject({ guide: 'Meet at lunch.', dueDay: 2 });

    // The first has the older page now; what she writes elsewhere needs no choice.
    await openItem('Order the laptop');
    await drawer().getByRole('textbox', { name: 'Owner' }).fill('laptops');
    await page.getByText('Rasa Kazlauskienė changed this draft meanwhile').waitFor({ state: 'attached' });
    await close();
    await saved();
    const items = (await draft()).phases[0]!.milestones;
    expect(items.find(({ key }) => key === 'order-laptop')).toMatchObject({ owner: 'laptops' });
    expect(items.find(({ key }) => key === 'meet-mentor')).toMatchObject({ guide: 'Meet at lunch.', dueDay: 2 });
  });

  step('is seen as a hire would walk it, and published with a few words', async () => {
    await page.getByRole('link', { name: 'See it as a hire' }).click();
    await page.getByLabel('Starts on').fill('2026-11-30');
    await page.getByRole('combobox', { name: 'At' }).selectOption('Vilnius');
    const day = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Join a guild day' }) });
    await day.getByText(/due .*Dec/).waitFor();
    await day.getByText('Guide').click();
    await day.getByRole('link', { name: 'Where' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Draft', exact: true }).click();

    await page.getByRole('button', { name: 'Publish version 1' }).click();
    const publish = page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true });
    expect(await publish.isDisabled()).toBe(true);
    await page.getByRole('dialog').getByRole('textbox', { name: 'What is new' }).fill('The old checklist, with guild days.');
    await publish.click();
    await page.waitForURL(/\/path-versions\//);
    await page.getByText(/by Tamar Levi · The old checklist, with guild days\./).waitFor();
  });

  step('has a history: what each version changed, and who walks it', async () => {
    await page.getByRole('link', { name: 'Payments engineer' }).first().click();
    await page.getByRole('button', { name: 'Write the next version' }).click();
    await openItem('Speak at a guild day');
    await drawer().getByText('Journeys remember this key.').waitFor();
    await drawer().getByRole('button', { name: 'Remove it' }).click();
    await openItem('Order the laptop');
    await drawer().getByRole('textbox', { name: 'Title' }).fill('Order a laptop and a screen');
    await drawer().getByRole('textbox', { name: 'Day' }).fill('-7');
    await untilSaved(drawer().getByRole('textbox', { name: 'Guide' }), 'Ask which keyboard they like.\nAnd which screen.');
    await close();
    await page.getByRole('link', { name: 'What changed' }).click();
    await page.getByText('Milestones: 1 removed, 1 changed.').waitFor();
    const laptop = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /Order a laptop and a screen/ }) });
    expect((await laptop.innerText()).replace(/\s+/g, ' ')).toMatch(/Title Order the laptop → Order a laptop and a screen Due 5 days before → 7 days before.*And which screen\./);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Draft', exact: true }).click();
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'What is new' }).fill('A screen, too.');
    await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
    await page.waitForURL(/\/path-versions\//);

    const versions = await manager.get<{ versions: { id: string; number: number }[] }>(`/paths/${pathId}`);
    const first = versions.versions.find(({ number }) => number === 1)!;
    const { journeys: [journey] } = await world.a.cohort({ manager: tamar, pathVersionId: first.id });
    await page.goto(`/paths/${pathId}`);
    await page.getByText(/1 journey on it now/).waitFor();
    await page.getByRole('link', { name: 'Version 1', exact: true }).click();
    await page.getByRole('region', { name: 'Who walks it' }).getByRole('link', { name: journey!.hire.name }).waitFor();
    await page.goto(`/paths/${pathId}`);
    await page.getByRole('link', { name: 'What changed in version 2' }).click();
    await page.getByText('Milestones: 1 removed, 1 changed.').waitFor();
  });

  step('can be locked to its owners: others read it, and know whom to ask', async () => {
    await page.goto(`/paths/${pathId}`);
    await page.getByRole('button', { name: 'Lock it to named owners' }).click();
    await page.getByRole('dialog').getByRole('checkbox', { name: 'Tamar Levi' }).check();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Lock it' }).click();
    await page.getByText('Only Tamar Levi may write and publish this path.').waitFor();
    await page.getByRole('button', { name: 'Write the next version' }).click();
    await saved();

    await others.goto(`/paths/${pathId}/draft`);
    await others.getByText('You can read this draft').waitFor();
    expect(await others.getByRole('button', { name: /^(Publish|Discard|Move|Add)/ }).count()).toBe(0);
    await others.goto(`/paths/${pathId}`);
    await others.getByText('Only Tamar Levi may write and publish this path.').waitFor();
    expect(await others.getByRole('button', { name: /lock|owners/i }).count()).toBe(0);
  });

  step('begins from nothing, too, on a phone', async () => {
    await turnTo(page, { phone: true, scheme: 'dark' });
    await page.goto('/paths');
    await page.getByRole('button', { name: 'New path' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill('Step to mentor');
    await page.getByRole('dialog').getByRole('button', { name: 'Begin' }).click();
    await page.getByText('This path has no milestone yet.').waitFor();
    await page.getByRole('button', { name: 'Add a phase' }).click();
    await page.getByRole('textbox', { name: 'Title of the new phase' }).fill('First month');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'Add a milestone' }).click();
    await page.getByRole('textbox', { name: /^Title of the new milestone/ }).fill('Shadow a mentor');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await drawer().getByRole('textbox', { name: 'Guide' }).waitFor();
    expect([await axeFaults(page), await overflow(page)]).toEqual([[], 0]);
    await close();
    await saved();
    expect([await axeFaults(page), await overflow(page)]).toEqual([[], 0]);
  });

  it('left nothing in the console to complain about', () => {
    expect(windows.complaints()).toEqual([]);
  });
});
