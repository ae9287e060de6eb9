import { describe, expect, it } from '@jest/globals';
import type { JourneyToReplanDto } from '../../shared/api/types';
import { effectWords, toldNames } from './replan-words';

const hire = { id: 'h', name: 'Noa', contactUrl: null };
const journey: JourneyToReplanDto = {
  journeyId: 'j', hire, cohortName: 'Cedar', siteName: 'Vilnius', state: 'active', moves: 0, insteadOf: 0, pinned: 0, uncovered: [],
  lastDue: '2026-12-11', lastDueAfter: '2026-12-11', revision: 1, problem: null, told: [],
};

describe('what a change does to one journey', () => {
  it('is said in numbers, and only what there is to say', () => {
    expect(effectWords(journey)).toBe('no date moves');
    expect(effectWords({ ...journey, moves: 1, lastDueAfter: '2026-12-14' })).toBe('1 date moves · ends Mon 14 Dec, was Fri 11 Dec');
    expect(effectWords({ ...journey, moves: 9, insteadOf: 2, pinned: 1, uncovered: ['2026-12-01'] }))
      .toBe('9 dates move · 2 would have been before today · 1 stays pinned · 1 day without a mentor');
    expect(effectWords({ ...journey, problem: 'There is an absence in that time already.' })).toBe('There is an absence in that time already.');
  });
});

describe('who is told', () => {
  it('is named once, however many of their journeys change', () => {
    const mentor = { id: 'm', name: 'Ada', contactUrl: null };
    expect(toldNames([{ ...journey, told: [hire, mentor] }, { ...journey, told: [mentor] }])).toEqual(['Ada', 'Noa']);
  });
});
