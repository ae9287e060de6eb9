import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor';
import { PULSE_DAYS } from './domain/pulse-days';
import { PULSE_QUESTIONS } from './domain/questions';
import { sumsOf } from './domain/results';
import type { PulseResultsDto } from './dto/pulse.dto';
import { PulseAnswersRepository } from './persistence/pulse-answers.repository';

/** What the guild answered, in fives. How many answers wait is told to nobody: it would say that somebody has just answered. */
@Injectable()
export class PulseResults {
  constructor(private readonly answers: PulseAnswersRepository) {}

  async results(actor: Actor): Promise<PulseResultsDto> {
    const released = await this.answers.released(actor.guildId);
    return {
      questions: [...PULSE_QUESTIONS],
      days: PULSE_DAYS.map((day) => {
        const byQuarter = Map.groupBy(released.filter((batch) => batch.day === day), (batch) => batch.releasedIn);
        return {
          day,
          quarters: [...byQuarter].map(([quarter, batches]) => {
            const { n, counts, words } = sumsOf(batches);
            return { quarter, n, counts: counts.map((row) => [...row]), words: [...words] };
          }),
        };
      }),
    };
  }
}
