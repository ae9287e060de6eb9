import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inQueueOrder, type QueueItem } from './queue-order';

const item = (id: string, given: Partial<QueueItem> = {}): QueueItem => ({
  id, stuck: false, lockedDependants: 0, waitedMinutes: 60, openedAt: '2026-11-22T09:00:00Z', ...given,
});
const order = (items: QueueItem[]): string => inQueueOrder(items).map(({ id }) => id).join(' ');

describe('a mentor’s queue', () => {
  it('has who is stuck first, then what blocks a hire, then the longest wait', () => {
    expect(order([
      item('waits-long', { waitedMinutes: 2000 }),
      item('blocks', { lockedDependants: 1, waitedMinutes: 5 }),
      item('stuck', { stuck: true, waitedMinutes: 1 }),
      item('waits', { waitedMinutes: 90 }),
    ])).toBe('stuck blocks waits-long waits');
  });

  it('does not weigh how much waits behind a review', () => {
    expect(order([
      item('blocks-three', { lockedDependants: 3, waitedMinutes: 10 }),
      item('blocks-one', { lockedDependants: 1, waitedMinutes: 20 }),
    ])).toBe('blocks-one blocks-three');
  });

  it('keeps what waited alike in the order in which it came, whatever the offset it is written in', () => {
    expect(order([
      item('b'), item('a'), item('first', { openedAt: '2026-11-22T10:30:00+02:00' }),
    ])).toBe('first a b');
  });

  it('is the same in whatever order it comes, and leaves what it was given', () => {
    const items = fc.uniqueArray(fc.record({
      id: fc.string(),
      stuck: fc.boolean(),
      lockedDependants: fc.nat(2),
      waitedMinutes: fc.nat(3),
      openedAt: fc.constantFrom('2026-11-22T09:00:00Z', '2026-11-22T09:00:01Z'),
    }), { selector: ({ id }) => id });
    fc.assert(fc.property(items, (given) => {
      const before = [...given];
      expect(inQueueOrder([...given].reverse())).toEqual(inQueueOrder(given));
      expect(given).toEqual(before);
    }));
  });
});
