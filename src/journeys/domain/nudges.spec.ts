import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type LocalDate } from '../../calendars/domain/local-date';
import { dayOfNumber, isWorkingDay, workingDaysBetween, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import { nudgeSentence } from './nudge-words';
import {
  dueNudges, NUDGE_RULES, NUDGE_STEPS, nudgeSignals, type DueNudge, type NudgeFacts, type NudgeItem, type NudgeSignal,
} from './nudges';
import { TURNS } from './turn';

const calendar: WorkingCalendar = { workingWeek: [1, 2, 3, 4, 5], holidays: [{ day: '2026-12-25', name: 'Christmas', half: false }] };
const startOn = '2026-11-02';
const timeZone = 'UTC';
const day = (number: number): LocalDate => dayOfNumber(calendar, startOn, number);
const at = (on: LocalDate, time = '09:00'): Date => new Date(`${on}T${time}:00Z`);

const item = (key: string, given: Partial<NudgeItem> = {}): NudgeItem => ({
  key, state: 'available', mode: 'self', requirement: 'required', assignee: 'hire', turn: 'hire', currentDue: day(30),
  startedOn: null, review: null, blocker: null, ...given,
});
const handedIn = (key: string, since: Date, own: WorkingCalendar = calendar): NudgeItem =>
  item(key, { state: 'submitted', turn: 'mentor', review: { id: `${key}-1`, since, calendar: own, timeZone } });
const stuck = (key: string, since: Date, category: 'access' | 'unsorted' = 'unsorted'): NudgeItem =>
  item(key, { turn: category === 'access' ? 'access' : 'mentor', blocker: { id: `${key}-b`, since, category } });

const facts = (today: LocalDate, items: NudgeItem[], given: Partial<NudgeFacts> = {}): NudgeFacts => ({
  journeyState: 'active', startOn, calendar, timeZone, now: at(today), today, items, waits: [], lastMovedOn: null, restedOn: null,
  usual: new Map(), ...given,
});
const rulesOf = (given: NudgeFacts) => nudgeSignals(given).map(({ rule, key }) => `${rule} ${key}`);

describe('what the rules see', () => {
  it('is a review that waits for longer than a working day of whoever reviews it', () => {
    const items = [handedIn('service', at(day(3), '10:00'))];
    expect(rulesOf(facts(day(4), items, { now: at(day(4), '10:00') }))).toEqual([]);
    expect(rulesOf(facts(day(4), items, { now: at(day(4), '10:01') }))).toEqual(['review service']);
    const away = { ...calendar, absences: [{ from: day(4), to: day(6) }] };
    expect(rulesOf(facts(day(6), [handedIn('service', at(day(3), '10:00'), away)]))).toEqual([]);
  });

  it('is a call for help of more than a working day, and not the review that it lies on', () => {
    const both = { ...handedIn('service', at(day(3))), blocker: { id: 'b', since: at(day(3)), category: 'unsorted' as const } };
    expect(rulesOf(facts(day(5), [both]))).toEqual(['blocker service']);
    expect(rulesOf(facts(day(4), [stuck('service', at(day(3)))]))).toEqual([]);
  });

  it('is access that is not there on the second day', () => {
    expect(rulesOf(facts(day(2), [stuck('sign-in', at(day(1), '15:00'), 'access')]))).toEqual(['access sign-in']);
    const laptop = item('laptop', { assignee: 'admin', turn: 'admin', currentDue: day(1) });
    expect(rulesOf(facts(day(1), [laptop]))).toEqual([]);
    expect(rulesOf(facts(day(2), [laptop]))).toEqual(['access laptop']);
    const signIn = item('sign-in', { mode: 'auto', currentDue: day(1) });
    expect(nudgeSignals(facts(day(2), [signIn], { lastMovedOn: day(1) }))).toMatchObject([{ rule: 'access', turn: 'hire' }]);
  });

  it('is nothing moved for two whole working days in the course, for four later', () => {
    expect(rulesOf(facts(day(3), [item('a'), item('b')]))).toEqual(['no_movement a']);
    expect(nudgeSignals(facts(day(3), [item('a')]))[0]?.since).toBe(startOn);
    expect(rulesOf(facts(day(2), [item('a')]))).toEqual([]);
    expect(rulesOf(facts(day(7), [item('a')], { lastMovedOn: day(5) }))).toEqual([]);
    expect(rulesOf(facts(day(8), [item('a')], { lastMovedOn: day(5) }))).toEqual(['no_movement a']);
    expect(rulesOf(facts(day(29), [item('a')], { lastMovedOn: day(25) }))).toEqual([]);
    expect(rulesOf(facts(day(30), [item('a')], { lastMovedOn: day(25) }))).toEqual(['no_movement a']);
  });

  it('is a milestone open for longer than nine in ten took, once ten are known', () => {
    const items = [item('a', { startedOn: day(5), state: 'in_progress' })];
    const seen = (n: number) => rulesOf(facts(day(12), items, { lastMovedOn: day(11), usual: new Map([['a', { n, p90: 5.5 }]]) }));
    expect([seen(9), seen(10)]).toEqual([[], ['long_open a']]);
  });

  it('is never what waits on others, nor the days on which something did', () => {
    const wait = { key: 'service', from: day(3), to: day(5) };
    expect(rulesOf(facts(day(6), [item('a')], { lastMovedOn: day(2), waits: [wait] }))).toEqual([]);
    expect(rulesOf(facts(day(8), [item('a')], { lastMovedOn: day(2), waits: [wait] }))).toEqual(['no_movement a']);
    expect(rulesOf(facts(day(4), [handedIn('service', at(day(4)))], { lastMovedOn: day(1) }))).toEqual([]);
  });

  it('rests for three working days when the hire says "I’m fine"', () => {
    const rested = (today: number) => rulesOf(facts(day(today), [item('a')], { restedOn: day(3) }));
    expect([3, 4, 5, 6].map(rested)).toEqual([[], [], [], []]);
    expect(rested(7)).toEqual(['no_movement a']);
  });

  it('is nothing on a day off, before the start, or in a pause', () => {
    const items = [item('a'), stuck('b', at(day(1)))];
    expect(rulesOf(facts('2026-11-14', items))).toEqual([]);
    expect(rulesOf(facts('2026-12-25', items))).toEqual([]);
    expect(rulesOf(facts('2026-10-30', items))).toEqual([]);
    expect(rulesOf(facts(day(9), items, { journeyState: 'paused' }))).toEqual([]);
  });
});

/** Runs the rules on each of these days, and keeps what was told. */
function runOn(days: readonly LocalDate[], signalsOn: (today: LocalDate) => NudgeSignal[]): (DueNudge & { on: LocalDate })[] {
  const told: (DueNudge & { on: LocalDate })[] = [];
  for (const today of days) {
    const due = dueNudges(signalsOn(today), told, { calendar, today });
    told.push(...due.map((nudge) => ({ ...nudge, on: today })));
  }
  return told;
}

describe('whom it is told to', () => {
  it('is the hire alone for a working day, then one person more a working day', () => {
    const days = Array.from({ length: 8 }, (_, offset) => day(3 + offset));
    const told = runOn(days, (today) => nudgeSignals(facts(today, [item('a')])));
    expect(told.map(({ step, on }) => [step, on])).toEqual([['hire', day(3)], ['mentor', day(4)], ['backup', day(5)], ['manager', day(6)]]);
  });

  it('is the hire and whoever has the turn at once when it waits on others', () => {
    const told = runOn([day(5), day(6), day(7)], (today) => nudgeSignals(facts(today, [handedIn('service', at(day(3)))])));
    expect(told.map(({ step, on }) => [step, on])).toEqual([['hire', day(5)], ['turn', day(5)], ['backup', day(6)], ['manager', day(7)]]);
  });

  it('begins anew when something moved', () => {
    const told = runOn([day(3), day(4), day(8), day(9)], (today) =>
      nudgeSignals(facts(today, [item('a')], { lastMovedOn: today >= day(5) ? day(5) : null })));
    expect(told.map(({ step }) => step)).toEqual(['hire', 'mentor', 'hire', 'mentor']);
  });
});

const signals = fc.array(fc.record({
  rule: fc.constantFrom(...NUDGE_RULES), key: fc.constantFrom('a', 'b'), turn: fc.constantFrom(...TURNS.filter((turn) => turn !== 'nobody')),
  episode: fc.constantFrom('1', '2'), since: fc.constant(startOn),
}), { maxLength: 4 }).map((some) => [...new Map(some.map((signal) => [`${signal.rule} ${signal.rule === 'no_movement' ? '' : signal.key} ${signal.episode}`, signal])).values()]);
const someDays = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 })
  .map((offsets) => [...offsets].sort((a, b) => a - b).map((offset) => addDays(startOn, offset)).filter((on) => isWorkingDay(calendar, on)));

describe('on any days, with any signals', () => {
  const occasion = ({ rule, key, episode }: NudgeSignal) => `${rule} ${rule === 'no_movement' ? '' : key} ${episode}`;

  it('tells nobody before the hire, and nobody of the same twice', () => {
    fc.assert(fc.property(signals, someDays, (some, days) => {
      for (const steps of Map.groupBy(runOn(days, () => some), occasion).values()) {
        expect(steps[0]?.step).toBe('hire');
        expect(new Set(steps.map(({ step }) => step)).size).toBe(steps.length);
      }
    }));
  });

  it('leaves a working day before each further person, however long nobody looked', () => {
    fc.assert(fc.property(signals, someDays, (some, days) => {
      for (const steps of Map.groupBy(runOn(days, () => some), occasion).values()) {
        const asking = steps[0]?.turn === 'hire';
        steps.slice(1).forEach((step, index) => {
          const before = steps[index]?.on ?? step.on;
          if (asking || step.step !== 'turn') expect(workingDaysBetween(calendar, before, step.on)).toBeGreaterThanOrEqual(1);
        });
      }
    }));
  });

  it('says nothing when it looks again on the same day', () => {
    fc.assert(fc.property(signals, someDays, (some, days) => {
      const twice = runOn(days.flatMap((on) => [on, on]), () => some);
      expect(twice).toEqual(runOn(days, () => some));
    }));
  });

  it('asks the hire at most one thing, and nothing while nothing is the hire’s', () => {
    const items = fc.array(fc.record({ turn: fc.constantFrom(...TURNS), startedOn: fc.option(fc.constantFrom(day(1), day(5))) }), { maxLength: 5 })
      .map((some) => some.map(({ turn, startedOn }, index) => item(`m${index}`, { turn, startedOn, mode: index === 0 ? 'auto' : 'self', currentDue: day(1) })));
    fc.assert(fc.property(items, fc.integer({ min: 1, max: 30 }), (some, number) => {
      const usual = new Map(some.map(({ key }) => [key, { n: 20, p90: 1 }]));
      const asked = nudgeSignals(facts(day(number), some, { usual })).filter(({ turn }) => turn === 'hire');
      expect(asked.length).toBeLessThanOrEqual(some.some(({ turn }) => turn === 'hire') ? 1 : 0);
    }));
  });

  it('asks no sooner for any wait on others', () => {
    const waits = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 6 }))
      .map(([from, length]) => ({ key: 'service', from: day(from), to: day(from + length) })), { maxLength: 3 });
    fc.assert(fc.property(waits, fc.integer({ min: 1, max: 14 }), (some, number) => {
      const asks = (given: typeof some) => rulesOf(facts(day(number), [item('a')], { waits: given })).length;
      expect(asks(some)).toBeLessThanOrEqual(asks([]));
    }));
  });
});

describe('the words', () => {
  it('name the milestone and whose turn it is, and beyond the mentors never that somebody called for help', () => {
    for (const rule of NUDGE_RULES) {
      for (const turn of TURNS) {
        const of = (step: (typeof NUDGE_STEPS)[number], about: typeof rule) => nudgeSentence({ rule: about, step, turn, title: 'Deploy it', hire: 'Noa Cohen' });
        for (const step of NUDGE_STEPS) expect(of(step, rule)).toContain('“Deploy it”');
        expect(of('manager', rule)).not.toMatch(/stuck|help with|block|access(?! team)/i);
        // A review and a call for help read alike to a manager.
        expect(of('manager', 'blocker')).toBe(of('manager', 'review'));
      }
    }
    expect(nudgeSentence({ rule: 'blocker', step: 'manager', turn: 'platform', title: 'Deploy it', hire: 'Noa Cohen' }))
      .toBe('“Deploy it” of Noa Cohen still waits, and it is the platform team’s turn.');
  });
});
