import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { NoWorkingDayError } from '../../calendars/domain/working-calendar';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { Live } from '../../platform/live/live';
import { MovesRepository, type ClaimedJourney, type MoveRow } from '../persistence/moves.repository';
import { MoveOne } from './move-one.service';

const QUEUE = 'journey-moves';
/** Hires moved between two reports of progress. */
const REPORT_EVERY = 10;

/**
 * Works moves off, one hire after the other and each in a transaction of its own: a server that dies in the middle
 * leaves whole hires behind, and the next one to start goes on from there.
 */
@Injectable()
export class MoveRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('moves');
  private stopping = false;

  constructor(
    private readonly moves: MovesRepository,
    private readonly one: MoveOne,
    private readonly jobs: Jobs,
    private readonly live: Live,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work<{ moveId: string }>({ queue: QUEUE, retries: 5, handle: ({ moveId }) => this.workOff(moveId) });
    for (const moveId of await this.moves.unfinished()) await this.enqueue(moveId);
  }

  beforeApplicationShutdown(): void {
    this.stopping = true;
  }

  /** Has a move, or its undoing, worked off; call inside the transaction that begins it. */
  async enqueue(moveId: string): Promise<void> {
    await this.jobs.enqueue(QUEUE, [{ moveId }]);
  }

  private async workOff(moveId: string): Promise<void> {
    const move = await this.moves.byId(moveId);
    if (move?.state === 'running') await this.each(move, 'pending', (claimed) => this.one.move(move, claimed));
    if (move?.state === 'undoing') await this.each(move, 'done', (claimed) => this.one.undo(move, claimed));
  }

  private async each(move: MoveRow, waiting: 'pending' | 'done', work: (claimed: ClaimedJourney) => Promise<void>): Promise<void> {
    let settled = 0;
    while (!this.stopping) {
      if (!(await this.next(move, waiting, work))) {
        // The last claim may have waited for another worker, and found its hire settled while others still wait.
        if ((await this.moves.progress(move.id, waiting)).left === 0) break;
        continue;
      }
      settled += 1;
      if (settled % REPORT_EVERY === 0) await this.report(move);
    }
    if (this.stopping) return;
    await this.moves.finish(move, this.clock.now());
    await this.report(move, true);
  }

  /** @returns whether there was a hire to look at */
  private async next(move: MoveRow, waiting: 'pending' | 'done', work: (claimed: ClaimedJourney) => Promise<void>): Promise<boolean> {
    const at: { journeyId?: string } = {};
    try {
      return await this.db.transaction(async () => {
        const claimed = await this.moves.claim(move.id, waiting);
        if (!claimed) return false;
        at.journeyId = claimed.journeyId;
        await work(claimed);
        return true;
      });
    } catch (error) {
      if (at.journeyId === undefined || this.stopping) throw error;
      this.logger.error(error);
      const reason = error instanceof NoWorkingDayError ? 'no_working_day' : 'broke';
      // Where it was the database that went away, this fails too, and the hire is tried again.
      await this.moves.settle(move.id, at.journeyId, { state: waiting === 'pending' ? 'failed' : 'stayed', reason });
      return true;
    }
  }

  private async report({ guildId, startedBy }: MoveRow, ended = false): Promise<void> {
    await this.live.publish({ guildId, to: [startedBy], managers: true, place: 'moves' });
    if (ended) {
      for (const place of ['paths', 'path-versions', 'cohorts']) await this.live.publish({ guildId, to: [startedBy], managers: true, place });
    }
  }
}
