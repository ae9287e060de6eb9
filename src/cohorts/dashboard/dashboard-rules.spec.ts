import { describe, expect, it } from '@jest/globals';
import type { WorkingCalendar } from '../../calendars/domain/working-calendar';
import { MILESTONE_STATES } from '../../journeys/domain/milestone-states';
import type { WaitOnPicture } from '../../journeys/journeys.api';
import { uncoveredDays } from '../../journeys/domain/coverage';
import { officeDays } from '../figures/office-days';
import { burnUpOf } from './burn-up';
import { cellLetter } from './grid-cells';
import { needsHelp } from './needs-help';
import { sumsCsv } from './sums-csv';
import { mostCommon, stateToday } from './walking';

const VILNIUS: WorkingCalendar = { workingWeek: [1, 2, 3, 4, 5], holidays: [] };
const TEL_AVIV: WorkingCalendar = { workingWeek: [7, 1, 2, 3, 4], holidays: [{ day: '2026-11-24', name: 'Half', half: true }] };

describe('uncoveredDays', () => {
  it('are the working days on which no mentor works', () => {
    expect(uncoveredDays(TEL_AVIV, [VILNIUS], '2026-11-22', '2026-12-01')).toEqual(['2026-11-22', '2026-11-29']);
    expect(uncoveredDays(TEL_AVIV, [VILNIUS, TEL_AVIV], '2026-11-22', '2026-12-01')).toEqual([]);
    expect(uncoveredDays(VILNIUS, [], '2026-11-27', '2026-11-30')).toEqual(['2026-11-27', '2026-11-30']);
  });
});

describe('cellLetter', () => {
  const facts = { assignee: 'hire', reviewerRole: 'mentor', blockerOwner: null } as const;

  it('gives every state one letter of the legend', () => {
    const letters = MILESTONE_STATES.map((state) => cellLetter({ ...facts, state }, 'active'));
    expect(letters.join('')).toBe('lohmhdhwxx');
  });

  it('says whose turn it is by role, and never who stands in', () => {
    expect(cellLetter({ ...facts, state: 'submitted', reviewerRole: 'expert' }, 'active')).toBe('e');
    expect(cellLetter({ ...facts, state: 'submitted', reviewerRole: 'manager' }, 'active')).toBe('g');
    expect(cellLetter({ ...facts, state: 'available', assignee: 'admin' }, 'active')).toBe('g');
    expect(cellLetter({ ...facts, state: 'available', assignee: 'backup' }, 'active')).toBe('m');
    expect(cellLetter({ ...facts, state: 'in_progress', blockerOwner: 'access' }, 'active')).toBe('p');
  });

  it('asks nothing of somebody who pauses', () => {
    expect(cellLetter({ ...facts, state: 'in_progress' }, 'paused')).toBe('o');
    expect(cellLetter({ ...facts, state: 'submitted' }, 'paused')).toBe('m');
  });
});

describe('stateToday', () => {
  const journey = { startOn: '2026-11-23', state: 'scheduled', absences: [{ kind: 'pause', from: '2026-12-01', to: '2026-12-05' }] } as const;

  it.each([
    ['2026-11-22', 'scheduled'], ['2026-11-23', 'active'], ['2026-11-30', 'active'], ['2026-12-01', 'paused'], ['2026-12-05', 'paused'], ['2026-12-06', 'active'],
  ])('on %s is %s', (today, state) => {
    expect(stateToday(journey, today)).toBe(state);
  });

  it('does not touch what is over', () => {
    expect(stateToday({ ...journey, state: 'completed' }, '2026-12-02')).toBe('completed');
  });
});

describe('mostCommon', () => {
  it('is the day of the most, the earlier one of two', () => {
    expect([mostCommon([]), mostCommon([3]), mostCommon([5, 4, 5, 4, 9]), mostCommon([5, 4, 5])]).toEqual([null, 3, 4, 5]);
  });
});

describe('needsHelp', () => {
  const wait = (more: Partial<WaitOnPicture>): WaitOnPicture => ({
    journeyId: 'j', key: 'k', since: new Date('2026-11-23T08:00:00Z'), kind: 'review', reviewer: 'mentor', reviewerPerson: null,
    category: null, owner: null, widened: false, assignee: 'hire', ...more,
  });
  const mentor = { id: 'm', name: 'Mila', contactUrl: null };
  const help = (waits: WaitOnPicture[]) =>
    needsHelp(waits, () => ({ name: 'Noa', calendar: VILNIUS, timeZone: 'Europe/Vilnius', onDuty: mentor }), (key) => key, new Date('2026-11-25T12:00:00Z'));

  it('puts the longest wait on us first', () => {
    const sorted = help([wait({ key: 'new', since: new Date('2026-11-25T08:00:00Z') }), wait({ key: 'old' }), wait({ key: 'middle', since: new Date('2026-11-24T08:00:00Z') })]);
    expect(sorted.map(({ key, waitedDays }) => [key, waitedDays])).toEqual([['old', 2], ['middle', 1], ['new', 0]]);
  });

  it('does not count days on which the hire is not there', () => {
    const onLeave = { ...VILNIUS, absences: [{ from: '2026-11-24', to: '2026-11-25' }] };
    const [only] = needsHelp([wait({})], () => ({ name: 'Noa', calendar: onLeave, timeZone: 'Europe/Vilnius', onDuty: null }), (key) => key, new Date('2026-11-25T12:00:00Z'));
    expect(only?.waitedDays).toBe(0);
  });

  it('never says stuck unless the hire has shown it, and says one place once', () => {
    const blocker = (more: Partial<WaitOnPicture>) => wait({ kind: 'blocker', reviewer: null, owner: 'mentor', category: 'unsorted', ...more });
    const said = help([
      wait({}), blocker({}), blocker({ key: 'shown', widened: true }), blocker({ key: 'access', category: 'access', owner: 'access' }),
      blocker({ key: 'platform', category: 'platform', owner: 'platform' }), blocker({ key: 'content', category: 'content', owner: 'content' }),
    ]);
    expect(Object.fromEntries(said.map(({ key, what, turn, who }) => [key, [what, turn, who?.name]]))).toEqual({
      k: ['waits for an answer on', 'mentor', 'Mila'],
      shown: ['is stuck on', 'mentor', 'Mila'],
      access: ['waits for an answer on', 'access', undefined],
      platform: ['waits for an answer on', 'platform', undefined],
      content: ['waits for an answer on', 'content', undefined],
    });
  });
});

describe('a call for help that only the mentors were told of', () => {
  const mentor = { id: 'm', name: 'Mila', contactUrl: null };
  const call: WaitOnPicture = {
    journeyId: 'j', key: 'k', since: new Date('2026-11-23T08:00:00Z'), kind: 'blocker', reviewer: null, reviewerPerson: null,
    category: 'answer', owner: 'mentor', widened: false, assignee: 'hire',
  };
  const shownAt = (now: string, waits: WaitOnPicture[]) =>
    needsHelp(waits, () => ({ name: 'Noa', calendar: VILNIUS, timeZone: 'Europe/Vilnius', onDuty: mentor }), (key) => key, new Date(now)).map(({ what }) => what);

  it('stays with them for one working day', () => {
    expect(shownAt('2026-11-24T07:59:00Z', [call])).toEqual([]);
    expect(shownAt('2026-11-24T08:01:00Z', [call])).toEqual(['waits for an answer on']);
  });

  it('does not hide the review that waits below it', () => {
    const review: WaitOnPicture = { ...call, kind: 'review', reviewer: 'mentor', owner: null, category: null };
    expect(shownAt('2026-11-23T09:00:00Z', [call, review])).toEqual(['waits for a review of']);
  });

  it('is shown at once when the hire wants it to be', () => {
    expect(shownAt('2026-11-23T08:00:00Z', [{ ...call, widened: true }])).toEqual(['is stuck on']);
  });
});

describe('burnUpOf', () => {
  it('hides the line of days to which fewer than five have come', () => {
    const hires = [10, 10, 10, 10, 4].map((throughDay) => ({ doneOnDays: [1, 2, 3], throughDay }));
    const { days, n, tooFew } = burnUpOf(hires, [1, 2, 3, 8]);
    expect([n, tooFew, days.length]).toEqual([5, false, 9]);
    expect(days[4]).toEqual({ day: 4, plan: 3, median: 3, lower: 3, upper: 3 });
    expect(days[5]).toEqual({ day: 5, plan: 3, median: null, lower: null, upper: null });
    expect(days[8]?.plan).toBe(4);
  });
});

describe('officeDays', () => {
  it('count office minutes as they go by, half days as half', () => {
    expect(officeDays('s', TEL_AVIV, '2026-11-23', '2026-11-27').map(({ before, minutes }) => [before, minutes])).toEqual([
      [0, 480], [480, 240], [720, 480], [1200, 480], [1680, 0],
    ]);
  });
});

describe('sumsCsv', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\t=1'])('makes %j a text', (title) => {
    expect(sumsCsv([{ title, done: 1, open: 2, waiting: 3, waived: 4 }]).split('\n')[1]).toContain(`'${title}`);
  });
});
