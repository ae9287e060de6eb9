import { describe, expect, it } from '@jest/globals';
import { checkerOf } from './holiday-checks';

const kept = { name: 'New Year', half: false, source: 'Labour Code', checkedOn: '2026-11-20', checkedById: 'rasa' };

describe('who stands for a holiday', () => {
  it('is nobody while it is unchecked', () => {
    expect(checkerOf(kept, { ...kept, checkedOn: null }, 'tamar')).toBeNull();
  });

  it('stays whoever checked it while nothing of it changes', () => {
    expect(checkerOf(kept, { ...kept }, 'tamar')).toBe('rasa');
    expect(checkerOf({ ...kept, checkedById: null }, { ...kept }, 'tamar')).toBeNull();
  });

  it.each([{ name: 'New Year’s Day' }, { half: true }, { source: null }, { checkedOn: '2026-11-23' }])('is the editor after %p', (change) => {
    expect(checkerOf(kept, { ...kept, ...change }, 'tamar')).toBe('tamar');
  });

  it('is the editor of a new one', () => {
    expect(checkerOf(undefined, kept, 'tamar')).toBe('tamar');
  });
});
