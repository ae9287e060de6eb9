import { describe, expect, it } from '@jest/globals';
import { LATE_REFUSALS, whyNotLeave, whyNotTake, type OpenSeats, type Seeker } from './late-places';

const nobodyYet: Seeker = { hosts: false, placeIn: null, tookLater: false };
const open: OpenSeats = { id: 'x', off: false, bar: null, free: 1 };

describe('a free place', () => {
  it('is for whoever has none, while places are given out and the week is not over', () => {
    const states = ['proposing', 'ranking', 'matched', 'published', 'closed'] as const;
    expect(states.filter((state) => whyNotTake(nobodyYet, open, state) === null)).toEqual(['published']);
  });

  it.each([
    ['you_host_one', { ...nobodyYet, hosts: true }, open],
    ['has_place', { ...nobodyYet, placeIn: 'y' }, open],
    ['has_place', { ...nobodyYet, placeIn: 'x', tookLater: true }, open],
    ['not_on_offer', nobodyYet, { ...open, off: true }],
    ['not_on_offer', nobodyYet, { ...open, bar: 'withdrawn' as const }],
    ['other_site', nobodyYet, { ...open, bar: 'other_site' as const }],
    ['full', nobodyYet, { ...open, free: 0 }],
  ] as const)('is refused with %s, in words', (reason, seeker, option) => {
    expect(whyNotTake(seeker, option, 'published')).toBe(reason);
    expect(LATE_REFUSALS[reason]).toMatch(/\w\.$/);
  });

  it('can be left again by whoever took it, not what the match gave', () => {
    const took: Seeker = { hosts: false, placeIn: 'x', tookLater: true };
    expect(whyNotLeave(took, open, 'published')).toBeNull();
    expect(whyNotLeave(took, { id: 'y' }, 'published')).toBe('not_taken_later');
    expect(whyNotLeave({ ...took, tookLater: false }, open, 'published')).toBe('not_taken_later');
    expect(whyNotLeave(took, open, 'closed')).toBe('not_given_out');
  });
});
