/** What a hire is stuck on. One tap raises it unsorted; sorting it can come later, or never. */
export const BLOCKER_CATEGORIES = ['unsorted', 'access', 'platform', 'content', 'answer', 'other'] as const;
export type BlockerCategory = (typeof BLOCKER_CATEGORIES)[number];

/** Whose turn it is to help with a blocker. */
export const BLOCKER_OWNERS = ['mentor', 'access', 'platform', 'content'] as const;
export type BlockerOwner = (typeof BLOCKER_OWNERS)[number];

/**
 * Who helps with a blocker of this category: missing access, a broken tool and an unclear guide each have a team;
 * everything else is the mentor's to answer or to pass on.
 */
export function ownerOfBlocker(category: BlockerCategory): BlockerOwner {
  return category === 'access' || category === 'platform' || category === 'content' ? category : 'mentor';
}
