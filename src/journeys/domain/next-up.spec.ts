import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MILESTONE_STATES } from './milestone-states';
import { nextUp, type NextItem } from './next-up';
import { TURNS } from './turn';
import { prerequisiteGraph } from './unlocking';

const graph = prerequisiteGraph([
  { key: 'a', needs: [] },
  { key: 'b', needs: [] },
  { key: 'c', needs: [] },
  { key: 'd', needs: [] },
  { key: 'e', needs: ['b'] },
  { key: 'f', needs: ['b', 'c'] },
]);
const item = (key: string, given: Partial<NextItem> = {}): NextItem => ({
  key, state: 'available', turn: 'hire', due: '2026-11-24', requirement: 'required', position: 'abcdef'.indexOf(key),
  ...given,
});
const locked = (key: string): NextItem => item(key, { state: 'locked', turn: 'nobody' });
const keys = (items: NextItem[]): string => nextUp(items, graph).map(({ key }) => key).join('');

describe('the next things', () => {
  it('are at most three', () => {
    expect(keys([item('a'), item('b'), item('c'), item('d')])).toHaveLength(3);
    expect(keys([])).toBe('');
  });

  it('begin with what was begun or came back', () => {
    expect(keys([item('a'), item('b', { state: 'in_progress', due: '2026-12-30' })])).toBe('ba');
    expect(keys([item('a'), item('b', { state: 'changes_requested', due: '2026-12-30' })])).toBe('ba');
    expect(keys([item('a'), item('b', { state: 'reopened', due: '2026-12-30' })])).toBe('ba');
  });

  it('then go by day, by what they open, and by the order of the path', () => {
    expect(keys([item('a'), item('d', { due: '2026-11-23' })])).toBe('da');
    expect(keys([item('a'), item('c'), item('b'), locked('e'), locked('f')])).toBe('bca');
    expect(keys([item('d'), item('a')])).toBe('ad');
  });

  it('count only what is still to be opened', () => {
    expect(keys([item('a'), item('b'), item('e', { state: 'done' }), item('f', { state: 'waived' })])).toBe('ab');
  });

  it('end with what is optional', () => {
    const optional = item('a', { requirement: 'optional', state: 'in_progress', due: '2026-11-01' });
    expect(keys([optional, item('b')])).toBe('ba');
  });

  it('hold nothing that is not the hire’s turn', () => {
    expect(keys([item('a', { state: 'submitted', turn: 'mentor' }), item('b', { turn: 'platform' }), locked('e'),
      item('c', { state: 'done', turn: 'nobody' })])).toBe('');
  });

  it('are the same in whatever order they come', () => {
    const drawn = fc.tuple(...[...'abcdef'].map((key) => fc.record({
      key: fc.constant(key),
      state: fc.constantFrom(...MILESTONE_STATES),
      turn: fc.constantFrom(...TURNS),
      due: fc.constantFrom('2026-11-23', '2026-11-24'),
      requirement: fc.constantFrom('required', 'optional', 'conditional'),
      position: fc.constant('abcdef'.indexOf(key)),
    }) as fc.Arbitrary<NextItem>));
    fc.assert(fc.property(drawn, (items) => {
      expect(keys([...items].reverse())).toBe(keys([...items]));
    }));
  });
});
