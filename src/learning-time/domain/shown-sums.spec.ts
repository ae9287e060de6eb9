import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FEWEST_PEOPLE } from '../../people/domain/fewest-people';
import { heldBack } from './shown-sums';

const parts = fc.array(fc.nat(12), { maxLength: 6 }).map((sizes) => sizes.map((people, index) => ({ id: `site ${index}`, people })));

describe('sums held back', () => {
  it('are those of fewer than five', () => {
    expect([...heldBack([{ id: 'a', people: 5 }, { id: 'b', people: 9 }])]).toEqual([]);
    expect([...heldBack([{ id: 'a', people: 4 }, { id: 'b', people: 9 }, { id: 'c', people: 1 }])]).toEqual([['a', 'too_few'], ['c', 'too_few']]);
  });

  it('are one more where the rest would tell', () => {
    expect([...heldBack([{ id: 'a', people: 20 }, { id: 'b', people: 3 }, { id: 'c', people: 8 }])]).toEqual([['b', 'too_few'], ['c', 'would_tell']]);
  });

  it('leave nothing to be worked out of fewer than five by subtracting', () => {
    fc.assert(fc.property(parts, (all) => {
      const held = heldBack(all);
      const hidden = all.filter(({ id }) => held.has(id)).reduce((sum, { people }) => sum + people, 0);
      const whole = all.reduce((sum, { people }) => sum + people, 0);
      expect(hidden === 0 || hidden >= FEWEST_PEOPLE || whole < FEWEST_PEOPLE).toBe(true);
      for (const { id, people } of all) if (!held.has(id)) expect(people).toBeGreaterThanOrEqual(FEWEST_PEOPLE);
    }));
  });

  it('are no more than that takes: without the last one held back, it would tell', () => {
    fc.assert(fc.property(parts, (all) => {
      const held = heldBack(all);
      const more = all.filter(({ id }) => held.get(id) === 'would_tell');
      const few = all.filter(({ id }) => held.get(id) === 'too_few').reduce((sum, { people }) => sum + people, 0);
      expect(more.length).toBeLessThanOrEqual(1);
      if (more.length === 1) expect(few > 0 && few < FEWEST_PEOPLE).toBe(true);
    }));
  });
});
