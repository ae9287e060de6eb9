import { Injectable } from '@nestjs/common';
import { JourneysFacade, type OwnDays } from '../journeys/journeys.api';
import type { Actor } from '../platform/access/actor';
import { Database, databaseFault } from '../platform/database/database';
import { Problem } from '../platform/http/problem';
import { withoutOrder, type PulseAnswer } from './domain/batches';
import { standingOf, windowsOf } from './domain/pulse-days';
import { PULSE_QUESTIONS } from './domain/questions';
import type { AnswerPulseDto, OwnPulseDto, OwnPulsesDto } from './dto/pulse.dto';
import { PulseAnswersRepository } from './persistence/pulse-answers.repository';
import { PulseReceiptsRepository, type PulseOf } from './persistence/pulse-receipts.repository';

/** A hire's own pulses: which are open, and answering one so that nothing kept leads from the answer to the person. */
@Injectable()
export class PulseAnswering {
  constructor(
    private readonly receipts: PulseReceiptsRepository,
    private readonly answers: PulseAnswersRepository,
    private readonly journeys: JourneysFacade,
    private readonly db: Database,
  ) {}

  /** The pulses of everything the reader walks; empty for who walks nothing. */
  async own(actor: Actor): Promise<OwnPulsesDto> {
    const walked = await this.journeys.ownDays(actor);
    const answered = new Set((await this.receipts.answered(walked.map(({ journeyId }) => journeyId))).map(({ journeyId, day }) => `${journeyId} ${day}`));
    const pulses = walked
      .flatMap((days) => pulsesOf(days))
      .map((pulse): OwnPulseDto => (answered.has(`${pulse.journeyId} ${pulse.day}`) ? { ...pulse, state: 'answered' } : pulse));
    return { questions: [...PULSE_QUESTIONS], pulses: pulses.sort((a, b) => a.opensOn.localeCompare(b.opensOn)) };
  }

  /**
   * Keeps an answer in two transactions that nothing ties together, and answers once both are through. The receipt goes
   * first: should the process die in between, an answer that was never confirmed is lost, and nobody is counted twice
   * among five.
   *
   * @throws Problem 404 when it is not the reader's own journey, 409 `pulse_not_open` outside its days,
   *         409 `already_answered` when there is a receipt
   */
  async answer(actor: Actor, { journeyId, day, first, second, words }: AnswerPulseDto): Promise<void> {
    const days = (await this.journeys.ownDays(actor)).find((walked) => walked.journeyId === journeyId);
    if (!days) throw Problem.notFound('journey');
    const pulse: PulseOf = { guildId: actor.guildId, journeyId, day };
    await this.db.transaction(() => this.claim(pulse, days));
    try {
      await this.keep(pulse, { first, second, words: words?.trim() || null });
    } catch (error) {
      // Refused by the database as a whole, it may be tried again. Where nobody knows what became of it, the receipt stays.
      if (databaseFault(error) === null) throw error;
      await this.db.transaction(async () => {
        await this.receipts.lock(pulse);
        await this.receipts.remove(pulse);
      });
      throw error;
    }
  }

  private async claim(pulse: PulseOf, days: OwnDays): Promise<void> {
    await this.receipts.lock(pulse);
    if (await this.receipts.isAnswered(pulse)) {
      throw Problem.conflict('already_answered', 'You have answered this one. Nobody can tell which answer is yours, so it cannot be looked up or changed.');
    }
    if (pulsesOf(days).find(({ day }) => day === pulse.day)?.state !== 'open') {
      throw Problem.conflict('pulse_not_open', 'This one is not open now. Each can be answered for ten of your working days.');
    }
    await this.receipts.add(pulse);
  }

  private async keep({ guildId, day }: PulseOf, answer: PulseAnswer): Promise<void> {
    await this.db.transaction(async () => {
      const waiting = await this.answers.lockWaiting(guildId, day);
      await this.answers.saveWaiting(guildId, day, withoutOrder([...waiting, answer]));
    });
  }
}

/** The pulses of a journey as they stand without a receipt; once it ended there are none to answer. */
function pulsesOf({ journeyId, state, startOn, today, calendar }: OwnDays): OwnPulseDto[] {
  return windowsOf(calendar, startOn).map((window): OwnPulseDto => ({
    journeyId, ...window, state: state === 'ended' ? 'over' : standingOf(window, today),
  }));
}
