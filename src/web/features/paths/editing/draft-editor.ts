import { asProblem } from '../../../shared/api/problem';
import type { PathDraftDto, PathFaultDto } from '../../../shared/api/types';
import { documentOf, type DraftDocument } from './document';
import type { TextKeeper } from './kept-text';
import { merge, type Choices, type Difference } from './merge';

/** How long a pause in typing is before it is saved, in milliseconds. */
const PAUSE = 800;
/** How long until a lost connection is tried again. */
const TRY_AGAIN = 5_000;

/**
 * - `saved`: the server has every word
 * - `waiting`: it will be sent in a moment; `saving`: it is on its way
 * - `refused`: it holds what not even a draft may; `unreachable`: no connection; both stay on this device
 * - `collided`: somebody else saved first, and what differs is to be decided
 * - `stopped`: it may not be saved any more (the draft is gone, or locked)
 */
export type SaveStatus = 'saved' | 'waiting' | 'saving' | 'refused' | 'unreachable' | 'collided' | 'stopped';

/** Somebody else saved while this text was being written. */
export interface Collision {
  base: DraftDocument;
  mine: DraftDocument;
  theirs: PathDraftDto;
  differences: Difference[];
}

/** What somebody else saved and is in this text now as well. */
export interface CameIn {
  draft: PathDraftDto;
  what: string[];
}

export interface EditorState {
  /** As the server answered it last: revision, faults. */
  draft: PathDraftDto;
  /** As it reads here. */
  document: DraftDocument;
  status: SaveStatus;
  /** What the server does not keep, with its place. */
  refused: PathFaultDto[];
  /** Why nothing can be saved any more. */
  error: Error | null;
  collision: Collision | null;
  cameIn: CameIn | null;
  /** Unsaved text of an earlier visit was brought back. */
  broughtBack: boolean;
  /** This device has no room to keep unsaved text. */
  unkept: boolean;
}

/** The server, as far as an editor needs it. */
export interface DraftServer {
  /** Rejects with a `ProblemError` of status 412 when the draft is not at `revision` any more. */
  save: (document: DraftDocument, revision: number) => Promise<PathDraftDto>;
  latest: () => Promise<PathDraftDto>;
}

/**
 * A draft while somebody writes it: saves by itself after each pause, keeps on this device what is not saved yet, and
 * brings two people's texts together. Nothing that was typed is thrown away but by who typed it.
 */
export class DraftEditor {
  private state: EditorState;
  /** The text that the server had at the draft's revision. */
  private base: DraftDocument;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private saving: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    draft: PathDraftDto,
    private readonly server: DraftServer,
    private readonly keeper: TextKeeper,
  ) {
    this.base = documentOf(draft);
    this.state = {
      draft, document: this.base, status: 'saved', refused: [], error: null, collision: null, cameIn: null, broughtBack: false, unkept: false,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): EditorState => this.state;

  /** Takes up what an earlier visit could not save. To be called once the page is there. */
  resume(): void {
    if (this.state.status === 'waiting') return this.soon(PAUSE);
    const kept = this.keeper.read();
    if (!kept || this.state.status !== 'saved') return;
    if (JSON.stringify(kept.document) === JSON.stringify(this.base)) return this.keeper.clear();
    this.set({ broughtBack: true });
    this.base = kept.base;
    this.state = { ...this.state, document: kept.document };
    this.meet(this.state.draft);
  }

  /** Changes the text; it is saved after a pause. */
  change(edit: (document: DraftDocument) => DraftDocument): void {
    const document = edit(this.state.document);
    if (document === this.state.document || this.state.status === 'stopped') return;
    this.write(document);
  }

  /** Saves what is not saved. @returns whether the server has every word now */
  async flush(): Promise<boolean> {
    while (this.saving) await this.saving;
    if (this.state.status === 'waiting' || this.state.status === 'unreachable' || this.state.status === 'refused') await this.save();
    return this.state.status === 'saved';
  }

  /** Takes an answer that the server gave to another command, or to somebody asking again. */
  take(draft: PathDraftDto): void {
    if (draft.id === this.state.draft.id && draft.revision <= this.state.draft.revision) return;
    if (this.saving || this.state.status === 'collided' || this.state.status === 'stopped') return;
    if (this.state.document === this.base) {
      this.base = documentOf(draft);
      this.set({ draft, document: this.base, refused: [], status: 'saved' });
    } else this.meet(draft);
  }

  /** Settles a collision: both texts in one, with what differs as chosen. */
  settle(choices: Choices): void {
    const { collision } = this.state;
    if (!collision) return;
    const { base, mine, theirs } = collision;
    this.base = documentOf(theirs);
    this.set({ collision: null, draft: theirs });
    this.write(merge(base, mine, this.base, choices).document);
  }

  /** Puts away the notes on what came in and what was brought back. */
  hush(): void {
    this.set({ cameIn: null, broughtBack: false });
  }

  /** Forgets this text on purpose: the draft was published or thrown away. */
  forget(): void {
    this.stopTimer();
    this.keeper.clear();
    this.state = { ...this.state, status: 'stopped' };
  }

  /** The page goes; what is not saved stays on this device. */
  close(): void {
    this.stopTimer();
  }

  private write(document: DraftDocument): void {
    const unkept = !this.keeper.write({ revision: this.state.draft.revision, base: this.base, document });
    const collided = this.state.collision;
    this.set({ document, unkept, status: collided ? 'collided' : 'waiting', collision: collided && { ...collided, mine: document } });
    if (!collided) this.soon(PAUSE);
  }

  private async save(): Promise<void> {
    this.stopTimer();
    if (this.saving) return this.saving;
    this.saving = this.send();
    await this.saving;
  }

  private async send(): Promise<void> {
    const { document, draft } = this.state;
    this.set({ status: 'saving' });
    try {
      const saved = await this.server.save(document, draft.revision);
      this.base = document;
      const more = this.state.document !== document;
      if (!more) this.keeper.clear();
      this.saving = null;
      this.set({ draft: saved, refused: [], error: null, status: more ? 'waiting' : 'saved' });
      if (more) this.soon(PAUSE);
    } catch (error) {
      await this.refuse(error);
      this.saving = null;
    }
  }

  private async refuse(error: unknown): Promise<void> {
    const problem = asProblem(error);
    if (problem.status === 412) {
      try {
        this.meet(await this.server.latest());
      } catch (again) {
        this.lost(again);
      }
    } else if (problem.code === 'draft_cannot_be_kept') {
      this.set({ status: 'refused', refused: (problem.faults ?? []) as PathFaultDto[] });
    } else this.lost(error);
  }

  /** No answer: it is tried again. A refusal that no waiting changes: it is not. */
  private lost(error: unknown): void {
    const { status } = asProblem(error);
    if (status === 0 || status >= 500 || status === 429) {
      this.set({ status: 'unreachable' });
      this.soon(TRY_AGAIN);
    } else this.set({ status: 'stopped', error: error instanceof Error ? error : new Error(String(error)) });
  }

  /** Brings what somebody else saved together with what was written here since. */
  private meet(theirs: PathDraftDto): void {
    const mine = this.state.document;
    const { base } = this;
    const { document, differences, cameIn } = merge(base, mine, documentOf(theirs));
    if (differences.length > 0) {
      this.stopTimer();
      this.keeper.write({ revision: this.state.draft.revision, base, document: mine });
      this.set({ status: 'collided', collision: { base, mine, theirs, differences } });
      return;
    }
    this.base = documentOf(theirs);
    this.set({ draft: theirs, refused: [], ...(cameIn.length > 0 && { cameIn: { draft: theirs, what: cameIn } }) });
    this.write(document);
  }

  private soon(after: number): void {
    this.stopTimer();
    this.timer = setTimeout(() => void this.save(), after);
  }

  private stopTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private set(change: Partial<EditorState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
