import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../calendars/domain/local-date';
import { assignedOn, handedOn, isTwiceThere, onDutyOn, type MentorAssignment } from './mentor-cover';

const START = '2026-11-23';
const day = (offset: number) => addDays(START, offset);
const DAYS = Array.from({ length: 120 }, (_, offset) => day(offset));

const BEGINNING: readonly MentorAssignment[] = [
  { personId: 'yael', kind: 'primary', from: START, to: null },
  { personId: 'amit', kind: 'backup', from: START, to: null },
];

const someChange = fc.record({
  kind: fc.constantFrom('primary' as const, 'backup' as const),
  personId: fc.constantFrom('yael', 'amit', 'omer', 'tomas', 'ieva'),
  from: fc.integer({ min: 0, max: 100 }).map(day),
});
const leaves = fc.array(
  fc.record({ personId: fc.constantFrom('yael', 'amit', 'omer', 'tomas', 'ieva'), from: fc.integer({ min: 0, max: 110 }), days: fc.integer({ min: 1, max: 20 }) }),
  { maxLength: 12 },
);

describe('handing a journey on', () => {
  it('ends whoever was there on the day before', () => {
    expect(handedOn(BEGINNING, { kind: 'primary', personId: 'omer', from: '2026-12-01' })).toEqual([
      { personId: 'yael', kind: 'primary', from: START, to: '2026-11-30' },
      { personId: 'amit', kind: 'backup', from: START, to: null },
      { personId: 'omer', kind: 'primary', from: '2026-12-01', to: null },
    ]);
  });

  it('leaves no day without a mentor and none with two, however often and whenever it is done', () => {
    fc.assert(fc.property(fc.array(someChange, { maxLength: 15 }), (changes) => {
      const assignments = changes.reduce<readonly MentorAssignment[]>(handedOn, BEGINNING);
      for (const kind of ['primary', 'backup'] as const) {
        for (const one of DAYS) {
          const there = assignments.filter(({ kind: of, from, to }) => of === kind && from <= one && (to === null || to >= one));
          expect(there).toHaveLength(1);
        }
      }
      expect(assignments.every(({ from, to }) => to === null || from <= to)).toBe(true);
    }));
  });

  it('has the last word for every day from its own on', () => {
    fc.assert(fc.property(fc.array(someChange, { maxLength: 8 }), someChange, (changes, last) => {
      const assignments = handedOn(changes.reduce<readonly MentorAssignment[]>(handedOn, BEGINNING), last);
      for (const one of DAYS.filter((candidate) => candidate >= last.from)) {
        expect(assignedOn(assignments, last.kind, one)?.personId).toBe(last.personId);
      }
    }));
  });

  it('knows when one person would be both', () => {
    fc.assert(fc.property(fc.array(someChange, { maxLength: 8 }), (changes) => {
      const assignments = changes.reduce<readonly MentorAssignment[]>(handedOn, BEGINNING);
      const both = DAYS.some((one) => assignedOn(assignments, 'primary', one)?.personId === assignedOn(assignments, 'backup', one)?.personId);
      expect(isTwiceThere(assignments)).toBe(both);
    }));
  });
});

describe('whose turn it is', () => {
  it('is always somebody’s who is there, if one of the two is', () => {
    fc.assert(fc.property(fc.array(someChange, { maxLength: 8 }), leaves, (changes, away) => {
      const assignments = changes.reduce<readonly MentorAssignment[]>(handedOn, BEGINNING);
      for (const one of DAYS) {
        const isAway = (personId: string) => away.some((leave) => leave.personId === personId && day(leave.from) <= one && one <= day(leave.from + leave.days - 1));
        const onDuty = onDutyOn(assignments, one, isAway);
        const both = (['primary', 'backup'] as const).map((kind) => assignedOn(assignments, kind, one)!.personId);
        expect(both).toContain(onDuty);
        if (!both.every(isAway)) expect(isAway(onDuty!)).toBe(false);
      }
    }));
  });

  it('comes back by itself after a leave', () => {
    const away = (one: string) => (personId: string) => personId === 'yael' && one >= '2026-11-30' && one <= '2026-12-04';
    const turns = ['2026-11-29', '2026-11-30', '2026-12-04', '2026-12-05'].map((one) => onDutyOn(BEGINNING, one, away(one)));
    expect(turns).toEqual(['yael', 'amit', 'amit', 'yael']);
  });

  it('stays with the mentor when both are away', () => {
    expect(onDutyOn(BEGINNING, START, () => true)).toBe('yael');
  });
});
