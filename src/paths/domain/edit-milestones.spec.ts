import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editMilestones, type MilestoneEdit } from './edit-milestones';
import {
  ASSIGNEE_ROLES, COMPLETION_MODES, milestonesOf, MILESTONE_TYPES, PATH_FORMAT, REQUIREMENTS, REVIEWER_ROLES,
  type MilestoneDefinition, type PathDocument,
} from './path-document';
import { fatalFaultsOf, faultsOf } from './path-rules';

const milestone = (key: string, change: Partial<MilestoneDefinition> = {}): MilestoneDefinition => ({
  key, title: `The ${key}`, guide: '', type: 'task', completion: { mode: 'self' }, due: { day: 1 }, needs: [],
  requirement: 'required', assignee: 'hire', ...change,
});

const path = (...milestones: MilestoneDefinition[]): PathDocument => ({
  format: PATH_FORMAT, key: 'first-weeks', title: 'First weeks',
  phases: milestones.map((one) => ({ key: `phase-${one.key}`, title: one.key, milestones: [one] })),
});

function edited(document: PathDocument, edit: MilestoneEdit): MilestoneDefinition[] {
  const result = editMilestones(document, edit);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return milestonesOf(result.document);
}

function refused(document: PathDocument, edit: MilestoneEdit): { field: string; problem: string }[] {
  const result = editMilestones(document, edit);
  return result.ok ? [] : result.refusals;
}

describe('editing milestones of a draft', () => {
  it('changes those that are named, in any phase, and nothing else', () => {
    const before = path(milestone('a'), milestone('b'), milestone('c', { type: 'quiz' }));
    const after = edited(before, { keys: ['a', 'c'], dueDay: 4, mode: 'review', reviewer: 'expert', assignee: 'mentor', type: 'build' });
    const change = { due: { day: 4 }, completion: { mode: 'review', reviewer: 'expert' }, assignee: 'mentor', type: 'build' } as const;
    expect(after).toEqual([milestone('a', change), milestone('b'), milestone('c', change)]);
    expect(milestonesOf(before)).toEqual([milestone('a'), milestone('b'), milestone('c', { type: 'quiz' })]);
  });

  it('puts a day in the place of a guild day', () => {
    expect(edited(path(milestone('a', { due: { guildDayFrom: 11 } })), { keys: ['a'], dueDay: -2 })[0]?.due).toEqual({ day: -2 });
  });

  it('keeps the reviewer of what stays in review, and drops it from what leaves it', () => {
    const reviewed = path(milestone('a', { completion: { mode: 'review', reviewer: 'manager' } }));
    expect(edited(reviewed, { keys: ['a'], mode: 'review' })[0]?.completion).toEqual({ mode: 'review', reviewer: 'manager' });
    expect(edited(reviewed, { keys: ['a'], reviewer: 'mentor' })[0]?.completion).toEqual({ mode: 'review', reviewer: 'mentor' });
    expect(edited(reviewed, { keys: ['a'], mode: 'self' })[0]?.completion).toEqual({ mode: 'self' });
    expect(edited(reviewed, { keys: ['a'], mode: 'auto' })[0]?.completion).toEqual({ mode: 'auto' });
  });

  it('lets a review stand without a reviewer, which only stops publishing', () => {
    const result = editMilestones(path(milestone('a')), { keys: ['a'], mode: 'review' });
    expect(result.ok && faultsOf(result.document).map(({ code }) => code)).toEqual(['missing_reviewer']);
  });

  it('makes the reviewer of an automatic milestone its stand-in', () => {
    const automatic = path(milestone('a', { completion: { mode: 'auto' } }));
    const fallback = { mode: 'auto', fallback: { mode: 'review', reviewer: 'mentor' } };
    expect(edited(automatic, { keys: ['a'], reviewer: 'mentor' })[0]?.completion).toEqual(fallback);
    expect(edited(path(milestone('a', { completion: { mode: 'auto', fallback: { mode: 'review', reviewer: 'mentor' } } })), {
      keys: ['a'], dueDay: 3,
    })[0]?.completion).toEqual(fallback);
  });

  it('keeps a condition only with what stays conditional', () => {
    const conditional = path(milestone('a', { requirement: 'conditional', condition: 'a guild week falls here' }));
    expect(edited(conditional, { keys: ['a'], requirement: 'optional' })[0]).toEqual(milestone('a', { requirement: 'optional' }));
    expect(edited(conditional, { keys: ['a'], type: 'session' })[0]?.condition).toBe('a guild week falls here');
  });

  it('refuses all of it when one key is not there, a reviewer has nothing to review, or nothing is to change', () => {
    const two = path(milestone('a'), milestone('b', { completion: { mode: 'review' } }));
    expect(refused(two, { keys: ['a', 'zz', 'b'], reviewer: 'mentor' })).toEqual([
      { field: 'keys[1]', problem: 'This draft has no milestone with the key “zz”.' },
      { field: 'reviewer', problem: 'Nobody reviews “The a”: set the mode to review as well.' },
    ]);
    expect(refused(two, { keys: ['b'], mode: 'attend', reviewer: 'mentor' }).map(({ field }) => field)).toEqual(['reviewer']);
    expect(refused(two, { keys: ['b'] }).map(({ field }) => field)).toEqual(['keys']);
  });

  it('names three milestones and counts the rest', () => {
    const five = path(...['a', 'b', 'c', 'd', 'e'].map((key) => milestone(key)));
    expect(refused(five, { keys: ['a', 'b', 'c', 'd', 'e'], reviewer: 'mentor' })[0]?.problem).toMatch(/“The a”, “The b”, “The c” and 2 more:/);
  });

  it('never makes a draft that could not be kept', () => {
    const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
    const edits = fc.record({
      keys: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
      dueDay: maybe(fc.integer({ min: -260, max: 1300 })),
      mode: maybe(fc.constantFrom(...COMPLETION_MODES)),
      reviewer: maybe(fc.constantFrom(...REVIEWER_ROLES)),
      assignee: maybe(fc.constantFrom(...ASSIGNEE_ROLES)),
      requirement: maybe(fc.constantFrom(...REQUIREMENTS)),
      type: maybe(fc.constantFrom(...MILESTONE_TYPES)),
    });
    const start = path(
      milestone('a', { requirement: 'conditional', condition: 'it rains' }),
      milestone('b', { completion: { mode: 'review', reviewer: 'mentor' }, needs: ['a'] }),
      milestone('c', { completion: { mode: 'auto', fallback: { mode: 'review', reviewer: 'expert' } }, due: { guildDayFrom: 2 } }),
    );
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 6 }), (all) => {
        const end = all.reduce((document, edit) => {
          const result = editMilestones(document, edit);
          return result.ok ? result.document : document;
        }, start);
        expect(fatalFaultsOf(end)).toEqual([]);
        expect(milestonesOf(end).map(({ key, needs }) => [key, needs])).toEqual([['a', []], ['b', ['a']], ['c', []]]);
      }),
    );
  });
});
