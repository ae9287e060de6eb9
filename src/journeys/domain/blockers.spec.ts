import { describe, expect, it } from '@jest/globals';
import { BLOCKER_CATEGORIES, ownerOfBlocker } from './blockers';

describe('who helps with a blocker', () => {
  it('is the team it belongs to, and the mentor for everything else', () => {
    expect(BLOCKER_CATEGORIES.map((category) => [category, ownerOfBlocker(category)])).toEqual([
      ['unsorted', 'mentor'], ['access', 'access'], ['platform', 'platform'], ['content', 'content'],
      ['answer', 'mentor'], ['other', 'mentor'],
    ]);
  });
});
