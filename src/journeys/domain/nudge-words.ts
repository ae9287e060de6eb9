import type { NudgeRule, NudgeStep } from './nudges';
import { whoseTurn } from './pace';
import type { Turn } from './turn';

/** What a nudge says it by. */
export interface NudgeWords {
  readonly rule: NudgeRule;
  readonly step: NudgeStep;
  readonly turn: Turn;
  /** the milestone's title */
  readonly title: string;
  /** the hire's name; not read in the hire's own */
  readonly hire: string;
}

/** What a nudge says: the milestone, and whose turn it is. To nobody beyond the mentors, that somebody called for help. */
export function nudgeSentence({ rule, step, turn, title, hire }: NudgeWords): string {
  if (step === 'hire') return toTheHire(rule, turn, title);
  if (turn === 'hire') return aboutTheHire(step, title, hire);
  const whose = whoseTurn(turn, 'helper');
  switch (step) {
    case 'turn':
    case 'mentor':
      return isATeam(turn)
        ? `“${title}” of ${hire} waits, and it is ${whose} turn. Could you ask there?`
        : `“${title}” of ${hire} waits, and it is your turn.`;
    case 'backup':
      return `“${title}” of ${hire} still waits, and it is ${whose} turn. Could you step in?`;
    case 'manager':
      return `“${title}” of ${hire} still waits, and it is ${whose} turn.`;
  }
}

function isATeam(turn: Turn): boolean {
  return turn === 'access' || turn === 'platform' || turn === 'content';
}

function toTheHire(rule: NudgeRule, turn: Turn, title: string): string {
  if (turn !== 'hire') return `“${title}” waits, and it is ${whoseTurn(turn, 'hire')} turn. They are reminded; it doesn’t count against you.`;
  switch (rule) {
    case 'access':
      return `“${title}” is still open. Where a door stays shut it is ours to open: want help?`;
    case 'long_open':
      return `“${title}” has been open for longer than it mostly is. That’s fine. Want help?`;
    default:
      return `Nothing has moved for a while. Want help with “${title}”?`;
  }
}

function aboutTheHire(step: Exclude<NudgeStep, 'hire'>, title: string, hire: string): string {
  return step === 'manager'
    ? `“${title}” of ${hire} has been open for a while; it is ${hire}’s turn. A kind question may help.`
    : `“${title}” of ${hire} has been open for a while; it is ${hire}’s turn, and they were asked first. A good moment to ask how it goes.`;
}
