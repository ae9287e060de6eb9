import type { Closing, Passed, Placement } from './match';
import { LONGEST_RANKING } from './option-kinds';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** “first” of 1. @param choice from 1 */
export function ordinal(choice: number): string {
  return ORDINALS[choice - 1] ?? `${choice}th`;
}

/** What somebody got, in one sentence. @param title of the option; not looked at when there is none */
export function placementSentence({ choice }: Pick<Placement, 'choice'>, title: string): string {
  return choice === null
    ? 'None of your choices had a seat left for you this time. Next quarter you stand among the first in line.'
    : `You got your ${ordinal(choice)} choice: ${title}.`;
}

/**
 * Where somebody stands in line, and why.
 * @param missed wishes missed last quarter, as on a ballot
 * @param stood whether the match is made, so that it is told as what was
 */
export function lineSentence(missed: number, stood: boolean): string {
  const [stands, you, decide] = stood ? ['stood', 'you stood', 'decided'] : ['stands', 'you stand', 'decide'];
  if (missed === 0) return `You missed nothing last quarter; whoever missed something ${stands} before you, and among the rest lots ${decide}.`;
  if (missed >= LONGEST_RANKING) return `You got no place last quarter, so ${you} in the front of the line; among those there, lots ${decide}.`;
  return `You got your ${ordinal(missed + 1)} choice last quarter, so ${you} before everybody who missed less; among equals, lots ${decide}.`;
}

/** Why somebody did not get an option that stood higher on their list. @param closing of that option, when it closed */
export function passedSentence(passed: Passed, title: string, closing: Closing | undefined): string {
  if (passed.why === 'closed') {
    const people = closing?.people ?? 0;
    return `“${title}” does not take place: it needs ${closing?.min ?? 0} people and ${people === 0 ? 'nobody' : people} would have come.`;
  }
  const { seats, missedMore, luckier } = passed;
  const who = [
    missedMore > 0 ? `${missedMore} who had missed more of their wishes last quarter` : '',
    luckier > 0 ? `${luckier} whose lot came before yours` : '',
  ].filter(Boolean);
  return `“${title}” was full: ${seats === 1 ? 'its one seat' : `its ${seats} seats`} went to ${who.join(' and ')}.`;
}

/** Why an option on somebody's list was not looked at. */
export function barredSentence(title: string, why: 'withdrawn' | 'other_site'): string {
  return why === 'withdrawn' ? `“${title}” was withdrawn before places were given out.` : `“${title}” is for other sites than yours.`;
}
