import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { PULSE_DAYS, type PulseDay } from '../domain/pulse-days';
import { HIGHEST_SCORE } from '../domain/questions';

/** One pulse of the reader's own journey. */
export class OwnPulseDto {
  journeyId: string;
  /** The working day of the journey on which it opens. */
  day: PulseDay;
  /** The first local day on which it can be answered. */
  opensOn: string;
  /** The last one. */
  closesOn: string;
  /** `answered` is the receipt, and all that is kept of it beside the person. */
  state: 'coming' | 'open' | 'answered' | 'over';
}

export class OwnPulsesDto {
  /** What a pulse asks; each from 1 (not at all) to 5 (fully). */
  questions: string[];
  /** In the order in which they open. */
  pulses: OwnPulseDto[];
}

export class AnswerPulseDto {
  /** The reader's own journey. */
  @IsUUID()
  journeyId: string;

  /** Which pulse: its working day. */
  @IsIn(PULSE_DAYS)
  day: PulseDay;

  /** To the first question. */
  @IsInt()
  @Min(1)
  @Max(HIGHEST_SCORE)
  first: number;

  /** To the second question. */
  @IsInt()
  @Min(1)
  @Max(HIGHEST_SCORE)
  second: number;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  words?: string;
}

/** What five people and more answered. */
export class PulseQuarterDto {
  /** The quarter in which the answers could first be shown, such as `2026-Q4`. */
  quarter: string;
  /** People; always a multiple of five. */
  n: number;
  /** For each question how many gave 1, 2, 3, 4 and 5. */
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'number' } } })
  counts: number[][];
  /** In the order of the alphabet, apart from the numbers. */
  words: string[];
}

export class PulseDayResultsDto {
  day: PulseDay;
  /** Newest first; empty while fewer than five have answered. */
  quarters: PulseQuarterDto[];
}

export class PulseResultsDto {
  questions: string[];
  /** Every pulse, in the order of its day. */
  days: PulseDayResultsDto[];
}
