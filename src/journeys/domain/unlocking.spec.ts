import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasMoved, MILESTONE_STATES, type MilestoneState } from './milestone-states';
import {
  dependantsMoved,
  initialStates,
  lockChanges,
  lockChangesAfter,
  missingFor,
  prerequisiteGraph,
  prerequisitesMet,
  unlocks,
  type Needs,
} from './unlocking';

const path: Needs[] = [
  { key: 'brief', needs: [] },
  { key: 'scaffold', needs: ['brief'] },
  { key: 'kata', needs: [] },
  { key: 'quiz', needs: ['scaffold', 'kata'] },
];
const graph = prerequisiteGraph(path);
const states = (given: Record<string, MilestoneState>): Map<string, MilestoneState> => new Map(Object.entries(given));

const stateFrom = (drawn: Iterator<MilestoneState>): MilestoneState => {
  const { value } = drawn.next() as IteratorResult<MilestoneState, undefined>;
  return value ?? 'locked';
};

describe('what comes before what', () => {
  it('is told both ways round', () => {
    expect(unlocks(graph, 'brief')).toEqual(['scaffold']);
    expect(unlocks(graph, 'quiz')).toEqual([]);
    expect(graph.order.indexOf('quiz')).toBeGreaterThan(graph.order.indexOf('scaffold'));
  });

  it('is refused when it is unknown or a circle, by name', () => {
    expect(() => prerequisiteGraph([{ key: 'a', needs: ['b'] }])).toThrow('"a" needs "b", which is not on this path');
    expect(() => prerequisiteGraph([{ key: 'a', needs: ['b'] }, { key: 'b', needs: ['a'] }, { key: 'c', needs: [] }]))
      .toThrow('in a circle: a, b.');
  });

  it('starts with everything open that needs nothing', () => {
    expect(Object.fromEntries(initialStates(graph)))
      .toEqual({ brief: 'available', scaffold: 'locked', kata: 'available', quiz: 'locked' });
  });
});

describe('when a milestone changes', () => {
  it('its dependants open once nothing is missing', () => {
    const before = states({ brief: 'done', scaffold: 'in_progress', kata: 'done', quiz: 'locked' });
    expect(missingFor(graph, before, 'quiz')).toEqual(['scaffold']);
    expect(lockChangesAfter(graph, before, 'kata')).toEqual({ unlocked: [], locked: [] });
    const after = states({ brief: 'done', scaffold: 'done', kata: 'done', quiz: 'locked' });
    expect(lockChangesAfter(graph, after, 'scaffold')).toEqual({ unlocked: ['quiz'], locked: [] });
  });

  it.each([['waived', true], ['superseded', true], ['done', true], ['cancelled', false], ['reopened', false],
    ['submitted', false]] as const)('a need that is %s counts as met: %s', (state, met) => {
    expect(prerequisitesMet(graph, states({ brief: state }), 'scaffold')).toBe(met);
  });

  it('those that nobody has started close again, and the others stay', () => {
    const undone = states({ brief: 'available', scaffold: 'available', kata: 'done', quiz: 'locked' });
    expect(lockChangesAfter(graph, undone, 'brief')).toEqual({ unlocked: [], locked: ['scaffold'] });
    const begun = states({ brief: 'reopened', scaffold: 'in_progress', kata: 'done', quiz: 'locked' });
    expect(lockChangesAfter(graph, begun, 'brief')).toEqual({ unlocked: [], locked: [] });
  });

  it('it closes itself when its own need was reopened meanwhile', () => {
    const undone = states({ brief: 'reopened', scaffold: 'available', kata: 'available', quiz: 'locked' });
    expect(lockChangesAfter(graph, undone, 'scaffold')).toEqual({ unlocked: [], locked: ['scaffold'] });
  });

  it.each(MILESTONE_STATES)('a dependant that is %s has moved, or has not', (state) => {
    const moved = ['in_progress', 'submitted', 'changes_requested', 'done', 'reopened'].includes(state);
    expect(dependantsMoved(graph, states({ scaffold: state }), 'brief')).toBe(moved);
  });
});

const randomPath = fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 12 }).map((rows) =>
  rows.map((needs, index): Needs => ({
    key: `m${index}`,
    needs: [...new Set(index === 0 ? [] : needs.map((need) => `m${need % index}`))],
  })));
const anyState = fc.constantFrom(...MILESTONE_STATES);

describe('on any path', () => {
  it('every milestone comes after all that it needs', () => {
    fc.assert(fc.property(randomPath, (definitions) => {
      const { order, needs } = prerequisiteGraph([...definitions].reverse());
      for (const [key, before] of needs) {
        for (const need of before) expect(order.indexOf(need)).toBeLessThan(order.indexOf(key));
      }
      expect(order).toHaveLength(definitions.length);
    }));
  });

  it('one change needs no more than its own neighbourhood to be looked at', () => {
    const drawnStates = fc.infiniteStream(anyState);
    fc.assert(fc.property(randomPath, drawnStates, fc.nat(), anyState, (definitions, drawn, at, next) => {
      const random = prerequisiteGraph(definitions);
      const current = new Map<string, MilestoneState>();
      for (const { key } of definitions) current.set(key, stateFrom(drawn));
      const settle = (): void => {
        const { unlocked, locked } = lockChanges(random, current);
        for (const key of unlocked) current.set(key, 'available');
        for (const key of locked) current.set(key, 'locked');
      };
      settle();
      expect(lockChanges(random, current)).toEqual({ unlocked: [], locked: [] });

      const changed = definitions[at % definitions.length]?.key ?? '';
      current.set(changed, next);
      const near = lockChangesAfter(random, current, changed);
      const whole = lockChanges(random, current);
      expect([...near.unlocked].sort()).toEqual([...whole.unlocked].sort());
      expect([...near.locked].sort()).toEqual([...whole.locked].sort());
    }));
  });

  it('nothing that was begun is ever closed', () => {
    fc.assert(fc.property(randomPath, fc.infiniteStream(anyState), (definitions, drawn) => {
      const random = prerequisiteGraph(definitions);
      const current = new Map(definitions.map(({ key }) => [key, stateFrom(drawn)] as const));
      for (const key of lockChanges(random, current).locked) {
        expect(hasMoved(current.get(key) ?? 'done')).toBe(false);
      }
    }));
  });
});
