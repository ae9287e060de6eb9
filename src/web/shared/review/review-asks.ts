import type { MilestoneCardDto } from '../api/types';

/** The answers of a reviewer that need words. */
export type Ask = 'request_changes' | 'waive' | 'delegate' | 'reopen';

/** The answers to a hand-in or a claim, in the order of the buttons. */
export const REVIEW_ABILITIES = ['accept', 'request_changes', 'pair', 'attend', 'waive', 'delegate', 'reopen'] as const;

/** Whether the reader has an answer to give as a reviewer or mentor. */
export function mayReview(milestone: Pick<MilestoneCardDto, 'abilities'>, relation: string): boolean {
  return relation !== 'hire' && REVIEW_ABILITIES.some((ability) => milestone.abilities.includes(ability));
}
