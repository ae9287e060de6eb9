import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ProblemError } from '../../../shared/api/problem';
import type { PathDraftDto } from '../../../shared/api/types';
import { changeMilestone, documentOf, findMilestone, newMilestone, type DraftDocument } from './document';
import { DraftEditor, type DraftServer } from './draft-editor';
import type { KeptText, TextKeeper } from './kept-text';

const PAUSE = 800;

/** A server with one draft, a browser's storage, and no network at all. */
class Scene implements DraftServer {
  revision = 1;
  document: DraftDocument = {
    title: 'A path', description: null,
    phases: [{ key: 'only', title: 'Only', summary: null, milestones: [milestone('ask'), milestone('build')] }],
  };
  kept: KeptText | null = null;
  saves = 0;
  /** What the next saves are answered with instead. */
  fails: Error[] = [];

  readonly keeper: TextKeeper = {
    read: () => this.kept,
    write: (text) => ((this.kept = text), true),
    clear: () => (this.kept = null),
  };

  draft(): PathDraftDto {
    const { title, description } = this.document;
    return {
      id: 'd', pathId: 'p', key: 'a-path', title, description: description ?? null, origin: 'editor', revision: this.revision, savedAt: '2026-11-22T18:00:00Z',
      savedBy: null, faults: [], notes: [], nextNumber: 1, publishedKeys: [], owners: [],
      abilities: { write: true, readDrafts: true, lock: true, unlock: false },
      phases: this.document.phases.map((phase) => ({
        ...phase, summary: phase.summary ?? null, milestones: phase.milestones.map((one) => ({ ...one, reading: null })),
      })),
    };
  }

  save = async (document: DraftDocument, revision: number): Promise<PathDraftDto> => {
    this.saves += 1;
    const failure = this.fails.shift();
    if (failure) throw failure;
    if (revision !== this.revision) throw new ProblemError({ status: 412, code: 'stale', title: 'Changed' });
    return this.others(() => document);
  };

  latest = async (): Promise<PathDraftDto> => this.draft();

  /** Somebody saves. */
  others(edit: (document: DraftDocument) => DraftDocument): PathDraftDto {
    this.document = edit(this.document);
    this.revision += 1;
    return this.draft();
  }

  open(): DraftEditor {
    const editor = new DraftEditor(this.draft(), this, this.keeper);
    editor.resume();
    return editor;
  }
}

function milestone(key: string) {
  return { ...newMilestone({ title: '', description: null, phases: [] }, key, 1), key };
}

const retitle = (key: string, title: string) => (document: DraftDocument) => changeMilestone(document, key, { title });
const redate = (key: string, dueDay: number) => (document: DraftDocument) => changeMilestone(document, key, { dueDay });
const titleOf = (document: DraftDocument, key: string) => findMilestone(document, key)?.title;
const problem = (status: number, code: string, more = {}) => new ProblemError({ status, code, title: code, ...more });

let scene: Scene;

beforeEach(() => {
  jest.useFakeTimers();
  scene = new Scene();
});

afterEach(() => {
  jest.useRealTimers();
});

const pause = (length = PAUSE) => jest.advanceTimersByTimeAsync(length);

describe('writing a draft', () => {
  it('is saved once after a pause, and kept on the device until then', async () => {
    const editor = scene.open();
    for (const title of ['A', 'As', 'Ask me']) editor.change(retitle('ask', title));
    expect([editor.current().status, scene.saves, titleOf(scene.kept!.document, 'ask')]).toEqual(['waiting', 0, 'Ask me']);
    await pause();
    expect([editor.current().status, scene.saves, titleOf(scene.document, 'ask'), scene.kept]).toEqual(['saved', 1, 'Ask me', null]);
  });

  it('goes on while a save is on its way, and loses no letter of it', async () => {
    const editor = scene.open();
    editor.change(retitle('ask', 'First'));
    jest.advanceTimersByTime(PAUSE);
    editor.change(retitle('ask', 'Second'));
    await pause(0);
    expect([editor.current().status, titleOf(scene.document, 'ask')]).toEqual(['waiting', 'First']);
    await pause();
    expect([editor.current().status, titleOf(scene.document, 'ask')]).toEqual(['saved', 'Second']);
  });

  it('is taken up again after the page was closed before it was saved', async () => {
    const before = scene.open();
    before.change(retitle('ask', 'Unsaved'));
    before.close();
    await pause();
    expect(scene.saves).toBe(0);
    const after = scene.open();
    expect(after.current()).toMatchObject({ broughtBack: true, status: 'waiting' });
    await pause();
    expect(titleOf(scene.document, 'ask')).toBe('Unsaved');
  });

  it('waits for a lost connection, keeps the text meanwhile, and saves it when the server is back', async () => {
    const editor = scene.open();
    scene.fails = [new TypeError('Failed to fetch')];
    editor.change(retitle('ask', 'Offline'));
    await pause();
    expect([editor.current().status, titleOf(scene.kept!.document, 'ask')]).toEqual(['unreachable', 'Offline']);
    await pause(5_000);
    expect([editor.current().status, titleOf(scene.document, 'ask')]).toEqual(['saved', 'Offline']);
  });

  it('says what cannot be kept, keeps it here, and saves once it is right', async () => {
    const editor = scene.open();
    scene.fails = [problem(422, 'draft_cannot_be_kept', { faults: [{ code: 'missing_title', key: 'ask' }] })];
    editor.change(retitle('ask', ''));
    await pause();
    expect(editor.current()).toMatchObject({ status: 'refused', refused: [{ code: 'missing_title', key: 'ask' }] });
    editor.change(retitle('ask', 'Right'));
    await pause();
    expect(editor.current()).toMatchObject({ status: 'saved', refused: [] });
  });

  it('stops when the draft is locked or gone, and keeps the text on the device', async () => {
    const editor = scene.open();
    scene.fails = [problem(403, 'path_locked')];
    editor.change(retitle('ask', 'Too late'));
    await pause();
    expect([editor.current().status, titleOf(scene.kept!.document, 'ask')]).toEqual(['stopped', 'Too late']);
  });

  it('can be asked to save at once, and says whether every word is there', async () => {
    const editor = scene.open();
    expect(await editor.flush()).toBe(true);
    editor.change(retitle('ask', 'Now'));
    expect(await editor.flush()).toBe(true);
    expect(titleOf(scene.document, 'ask')).toBe('Now');
    scene.fails = [new TypeError('Failed to fetch')];
    editor.change(retitle('ask', 'Not now'));
    expect(await editor.flush()).toBe(false);
    editor.close();
  });
});

describe('two people at one draft', () => {
  it('come together by themselves when they changed different things, and it is said', async () => {
    const editor = scene.open();
    scene.others(redate('build', 7));
    editor.change(retitle('ask', 'Mine'));
    await pause();
    expect(editor.current().cameIn?.what).toEqual(['build: due']);
    await pause();
    expect(editor.current().status).toBe('saved');
    expect([titleOf(scene.document, 'ask'), findMilestone(scene.document, 'build')?.dueDay]).toEqual(['Mine', 7]);
  });

  it('decide what both changed; until then nothing is saved and nothing is lost', async () => {
    const editor = scene.open();
    scene.others(retitle('ask', 'Theirs'));
    editor.change(retitle('ask', 'Mine'));
    await pause();
    const { status, collision } = editor.current();
    expect([status, collision?.differences.map(({ mine, theirs }) => [mine, theirs])]).toEqual(['collided', [['Mine', 'Theirs']]]);
    expect(titleOf(scene.kept!.document, 'ask')).toBe('Mine');
    await pause(60_000);
    expect(titleOf(scene.document, 'ask')).toBe('Theirs');
    editor.settle({ 'ask title': 'mine' });
    await pause();
    expect([editor.current().status, titleOf(scene.document, 'ask')]).toEqual(['saved', 'Mine']);
  });

  it('still have both texts after the page was closed on the decision', async () => {
    const before = scene.open();
    scene.others(retitle('ask', 'Theirs'));
    before.change(retitle('ask', 'Mine'));
    await pause();
    before.close();
    const after = scene.open();
    expect(after.current().collision?.differences).toMatchObject([{ mine: 'Mine', theirs: 'Theirs' }]);
    after.settle({ 'ask title': 'theirs' });
    await pause();
    expect([after.current().status, titleOf(documentOf(scene.draft()), 'ask'), scene.kept]).toEqual(['saved', 'Theirs', null]);
  });

  it('see each other’s text at once when they have nothing unsaved', () => {
    const editor = scene.open();
    editor.take(scene.others(retitle('ask', 'Theirs')));
    expect([editor.current().status, titleOf(editor.current().document, 'ask')]).toEqual(['saved', 'Theirs']);
  });
});
