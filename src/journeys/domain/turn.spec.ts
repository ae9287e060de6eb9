import { describe, expect, it } from '@jest/globals';
import { MILESTONE_STATES } from './milestone-states';
import { gridCell, TURN_LETTERS, TURNS, turnOf, waitsOnOthers, type TurnFacts } from './turn';

const turn = (given: Partial<TurnFacts>): string => turnOf({
  state: 'in_progress', assignee: 'hire', reviewerRole: null, blockerOwner: null, mentorAway: false,
  journeyState: 'active', ...given,
});

describe('whose turn it is', () => {
  it.each([
    ['locked', 'nobody'], ['available', 'hire'], ['in_progress', 'hire'], ['submitted', 'mentor'],
    ['changes_requested', 'hire'], ['done', 'nobody'], ['reopened', 'hire'], ['waived', 'nobody'],
    ['superseded', 'nobody'], ['cancelled', 'nobody'],
  ] as const)('on a %s milestone: %s', (state, expected) => {
    expect(turn({ state })).toBe(expected);
  });

  it('is the reviewer’s who was asked, and the backup’s while the mentor is away', () => {
    expect(turn({ state: 'submitted', reviewerRole: 'expert' })).toBe('expert');
    expect(turn({ state: 'submitted', reviewerRole: 'manager', mentorAway: true })).toBe('manager');
    expect(turn({ state: 'submitted', reviewerRole: 'mentor', mentorAway: true })).toBe('backup');
  });

  it('is whoever helps with the blocker, whatever lies under it', () => {
    expect(turn({ blockerOwner: 'access' })).toBe('access');
    expect(turn({ state: 'locked', blockerOwner: 'platform' })).toBe('platform');
    expect(turn({ state: 'submitted', reviewerRole: 'expert', blockerOwner: 'mentor', mentorAway: true }))
      .toBe('backup');
    expect(turn({ state: 'done', blockerOwner: 'mentor' })).toBe('nobody');
  });

  it('is the assignee’s on a task for others', () => {
    expect(turn({ state: 'available', assignee: 'admin' })).toBe('admin');
    expect(turn({ state: 'available', assignee: 'mentor', mentorAway: true })).toBe('backup');
  });

  it('is not the hire’s while the journey is paused, and nobody’s once it has ended', () => {
    expect(turn({ journeyState: 'paused' })).toBe('nobody');
    expect(turn({ journeyState: 'paused', state: 'submitted' })).toBe('mentor');
    expect(turn({ journeyState: 'paused', assignee: 'admin' })).toBe('admin');
    expect(turn({ journeyState: 'ended', state: 'submitted' })).toBe('nobody');
  });

  it('waits on others when it is neither the hire’s nor nobody’s', () => {
    expect(TURNS.filter((whose) => !waitsOnOthers(whose))).toEqual(['hire', 'nobody']);
  });
});

describe('a cell of the picture', () => {
  it.each([
    ['done', 'nobody', 'done', ''],
    ['waived', 'nobody', 'waived', ''],
    ['superseded', 'nobody', 'gone', ''],
    ['cancelled', 'nobody', 'gone', ''],
    ['locked', 'nobody', 'locked', ''],
    ['locked', 'platform', 'turn', 'p'],
    ['available', 'hire', 'open', ''],
    ['available', 'admin', 'turn', 'd'],
    ['in_progress', 'hire', 'turn', '•'],
    ['in_progress', 'nobody', 'open', ''],
    ['submitted', 'mentor', 'turn', 'm'],
    ['submitted', 'backup', 'turn', 'b'],
    ['changes_requested', 'hire', 'turn', '•'],
    ['reopened', 'hire', 'turn', '•'],
  ] as const)('%s with the turn on %s is %s "%s"', (state, whose, face, letter) => {
    expect(gridCell(state, whose)).toEqual({ face, letter });
  });

  it('has a face for every state, and a letter of its own for every turn', () => {
    for (const state of MILESTONE_STATES) expect(gridCell(state, 'nobody').face).toBeTruthy();
    expect(new Set(Object.values(TURN_LETTERS)).size).toBe(TURNS.length);
    for (const letter of Object.values(TURN_LETTERS)) expect(letter.length).toBeLessThanOrEqual(1);
  });
});
