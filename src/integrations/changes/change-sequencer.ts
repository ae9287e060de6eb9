import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { codesOfChanges } from '../domain/change-types';
import { SequencerRepository } from '../persistence/sequencer.repository';

/** So much of the record at most is looked at in one transaction. */
const WINDOW = 20_000;

const CODES = codesOfChanges();

/**
 * Gives positions to changes, after their commit and one process at a time.
 *
 * Rows of the record get their ids before they are committed, so a lower id may come to be seen after a higher one: whoever reads
 * by id misses it. Positions are given to what can be seen, so a late row gets a later position. An id below which rows may still
 * come is looked at again and again, until every transaction that was writing when it was seen has ended: then it is settled.
 * Nothing of this is in the way of whoever writes.
 */
@Injectable()
export class ChangeSequencer {
  constructor(
    private readonly sequencer: SequencerRepository,
    private readonly db: Database,
  ) {}

  /**
   * Gives positions to everything that can be seen by now. Call it as often as you like, on any replica.
   * @returns whether a whole window was full and is done with, so that the next one can be looked at right away
   */
  async sequence(): Promise<boolean> {
    if (!(await this.sequencer.isBehind())) return false;
    return this.db.transaction(async () => {
      const state = await this.sequencer.takeTurn();
      if (!state) return false;
      // The order matters: who has ended is asked before the rows are read, so that all they wrote is seen.
      const writing = await this.sequencer.writersNow();
      const settled = state.watchedTo !== null && !state.watched?.some((writer) => writing.includes(writer));
      const upTo = await this.sequencer.lastSeen(state.settledTo, WINDOW);
      const lastPosition = state.lastPosition + (await this.sequencer.give(state, upTo, CODES));
      const settledTo = settled ? (state.watchedTo ?? state.settledTo) : state.settledTo;
      // And who writes now is asked after the last id was seen: its writers are among them, or have ended.
      const next = settled || state.watchedTo === null ? { watchedTo: upTo, watched: await this.sequencer.writersNow() } : state;
      await this.sequencer.save({ lastPosition, settledTo, watchedTo: next.watchedTo, watched: next.watched });
      return upTo === state.settledTo + WINDOW && (settled || next.watched?.length === 0);
    });
  }
}
