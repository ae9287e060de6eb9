import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { keyReused, RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import { Messages, type Message } from '../../platform/messages/messages';
import type { CommandResultDto } from '../dto/journeys.dto';
import type { JourneyState } from '../domain/journey-machine';
import {
  AlreadyCarriedOut, JourneyChangesRepository, type ActivityEntry, type MilestoneChange,
} from '../persistence/journey-changes.repository';
import { isOffPath, type JourneyWalk } from '../walk/journey-walk';
import { requireMilestone, Walks } from '../walk/walks.service';

/** Who asks for which command on which milestone. */
export interface CommandRequest {
  actor: Actor;
  journeyId: string;
  key: string;
  /** The command's name, remembered with the Idempotency-Key. */
  command: string;
  idempotencyKey: string | null;
}

/** What a command comes to; nothing in it means that nothing changes. */
export interface Outcome {
  milestones?: readonly MilestoneChange[];
  activity: readonly ActivityEntry[];
  journeyState?: JourneyState;
  messages?: readonly Omit<Message, 'journeyId' | 'key' | 'actorId'>[];
  /** Writes further rows whose answers nobody needs; they go out in one packet with the change itself. */
  records?: () => Promise<unknown>;
}

/**
 * Carries a command out on a locked journey: load, look, decide, save and record, in one transaction.
 * A repeated request (same Idempotency-Key) is answered with how things stand, and changes nothing.
 */
@Injectable()
export class JourneyWriter {
  constructor(
    private readonly walks: Walks,
    private readonly changes: JourneyChangesRepository,
    private readonly requests: RequestsRepository,
    private readonly messages: Messages,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @param work decides on the locked journey, and may write records of its own in the same transaction
   * @throws Problem when the command is refused, and nothing is written then
   */
  async write(request: CommandRequest, work: (walk: JourneyWalk, now: Date) => Promise<Outcome>): Promise<CommandResultDto> {
    try {
      return await this.db.transaction(async () => {
        const walk = await this.walks.lock(request.actor, request.journeyId);
        requireMilestone(walk, request.key, 'milestone.read_states');
        requireOnPath(request, walk);
        return this.record(request, walk, await work(walk, this.clock.now()));
      });
    } catch (error) {
      if (!(await this.wasCarriedOut(request, error))) throw error;
      return this.standing(request);
    }
  }

  private async record(request: CommandRequest, walk: JourneyWalk, outcome: Outcome): Promise<CommandResultDto> {
    const { journey } = walk;
    const milestones = outcome.milestones ?? [];
    const journeyState = outcome.journeyState ?? journey.state;
    let { revision } = journey;
    if (outcome.activity.length > 0) {
      const at = this.clock.now();
      const about = { journeyId: journey.id, key: request.key, actorId: request.actor.personId };
      const saved = this.changes.save({
        guildId: journey.guildId,
        journeyId: journey.id,
        actorId: request.actor.personId,
        at,
        journeyState,
        milestones,
        activity: outcome.activity,
        live: {
          guildId: journey.guildId,
          to: [journey.hire.id, ...journey.mentors.map((mentor) => mentor.id), ...(outcome.messages ?? []).map((message) => message.personId)],
          managers: true,
          journeyId: journey.id,
          cohortId: journey.cohortId,
        },
        once: request.idempotencyKey === null ? null : { key: request.idempotencyKey, command: commandLine(request) },
      });
      const told = this.messages.tell((outcome.messages ?? []).map((message) => ({ ...message, ...about })), at);
      [revision] = await Promise.all([saved, outcome.records?.(), told]);
    }
    const own = milestones.find((change) => change.key === request.key);
    return {
      key: request.key,
      state: own?.state ?? walk.row(request.key).state,
      changed: milestones.filter((change) => change.key !== request.key).map(({ key, state }) => ({ key, state })),
      journeyState,
      revision,
      replayed: false,
    };
  }

  /** A refusal may only mean that the same request went through a moment ago: its key tells. */
  private async wasCarriedOut(request: CommandRequest, error: unknown): Promise<boolean> {
    const mayBeReplay = error instanceof AlreadyCarriedOut || (error instanceof Problem && request.idempotencyKey !== null);
    if (!mayBeReplay) return false;
    const command = await this.requests.commandOf(request.actor.personId, request.idempotencyKey ?? '');
    if (command === null) return false;
    if (command !== commandLine(request)) {
      throw keyReused();
    }
    return true;
  }

  /** How things stand, for a request that was carried out before. */
  private async standing(request: CommandRequest): Promise<CommandResultDto> {
    const { walk } = await this.walks.read(request.actor, request.journeyId);
    requireMilestone(walk, request.key, 'milestone.read_states');
    const { state } = walk.row(request.key);
    return { key: request.key, state, changed: [], journeyState: walk.journey.state, revision: walk.journey.revision, replayed: true };
  }
}

/** These decide themselves what they do with it. */
const ABOUT_THE_PATH: ReadonlySet<string> = new Set(['drop', 'restore']);

/** What left the path is a record: only what was dropped from this journey alone may come back. @throws Problem 409 `off_the_path` */
function requireOnPath({ key, command }: CommandRequest, walk: JourneyWalk): void {
  if (!ABOUT_THE_PATH.has(command) && isOffPath(walk.row(key))) {
    throw Problem.conflict('off_the_path', 'This is no longer on the path. What was done on it stays as it is.');
  }
}

function commandLine({ command, journeyId, key }: CommandRequest): string {
  return `${command} ${journeyId}/${key}`;
}
