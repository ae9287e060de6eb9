import type { NudgeRule } from '../../journeys/domain/nudges';
import type { Turn } from '../../journeys/domain/turn';

/** A rule that holds on one's own journey, of which one was told. */
export class OwnNudgeDto {
  rule: NudgeRule;
  /** The milestone it is about. */
  key: string;
  title: string;
  sentence: string;
  /** Whose turn it is. */
  turn: Turn;
  /** The local day since which it has been so. */
  since: string;
  /** `ask_for_help` calls the mentors; `rest` says "I'm fine". */
  abilities: ('ask_for_help' | 'rest')[];
}

/** What the hire alone is asked, and what waits on others. */
export class OwnNudgesDto {
  nudges: OwnNudgeDto[];
  /** "I'm fine" was said today, and can be taken back. */
  restedToday: boolean;
}
