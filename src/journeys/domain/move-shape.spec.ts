import { describe, expect, it } from '@jest/globals';
import type { MilestoneDefinition } from '../../paths/domain/path-document';
import type { MovingItem } from './move-plan';
import { moveShape } from './move-shape';
import type { Timing } from './schedule';

const MONDAY = '2026-11-23';
const timing: Timing = { calendar: { workingWeek: [1, 2, 3, 4, 5], holidays: [] }, startOn: MONDAY, guildWeekday: 4 };

const definition = (key: string, day = 5): MilestoneDefinition => ({
  key, title: key, guide: '', type: 'task', completion: { mode: 'self' }, due: { day }, needs: [], requirement: 'required', assignee: 'hire',
});
const item = (key: string, given: Partial<MovingItem> = {}): MovingItem => ({
  key, state: 'available', mode: 'self', reviewer: null, requirement: 'required', assignee: 'hire', position: 0, currentDue: '2026-11-27',
  pinned: false, own: false, dropped: false, ...given,
});

const from = [definition('kept'), definition('gone')];
const to = [definition('kept', 7), definition('new')];
const shape = (items: MovingItem[], today = MONDAY, when = timing) => moveShape(items, from, to, when, today);
const seen = shape([item('kept'), item('gone')]);

describe('the shape of a move', () => {
  it('stays the same however far the hire has come', () => {
    expect(shape([item('kept', { state: 'done' }), item('gone', { state: 'submitted' })])).toBe(seen);
    expect(shape([item('kept', { state: 'waived' }), item('gone', { state: 'done' })])).toBe(seen);
  });

  it('is another one when a date was moved or fixed, a milestone came, or the start moved', () => {
    expect(shape([item('kept', { currentDue: '2026-12-01' }), item('gone')])).not.toBe(seen);
    expect(shape([item('kept', { pinned: true }), item('gone')])).not.toBe(seen);
    expect(shape([item('kept'), item('gone'), item('own.1', { own: true })])).not.toBe(seen);
    expect(shape([item('kept'), item('gone')], MONDAY, { ...timing, startOn: '2026-11-30' })).not.toBe(seen);
  });
});
