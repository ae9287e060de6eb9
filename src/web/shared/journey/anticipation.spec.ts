import { describe, expect, it } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { keys } from '../api/keys';
import type { JourneyDto, MilestoneCardDto, TodayDto } from '../api/types';
import { anticipate, expectedAfter } from './anticipation';

const NOW = '2026-11-22T10:00:00Z';

function card(over: Partial<MilestoneCardDto> = {}): MilestoneCardDto {
  return {
    key: 'deploy',
    title: 'Deploy it to production',
    phaseKey: 'first-service',
    type: 'deploy',
    state: 'available',
    mode: 'self',
    reviewer: null,
    requirement: 'required',
    condition: null,
    assignee: 'hire',
    pinned: false,
    due: '2026-11-23',
    baselineDue: '2026-11-23',
    dueDay: 9,
    overdue: false,
    turn: 'hire',
    effortMinutes: null,
    needs: [],
    unlocks: [],
    helper: null,
    stuck: false,
    pairing: false,
    waitingSince: null,
    doneAt: null,
    abilities: ['check_off', 'start', 'stuck'],
    ...over,
  };
}

describe('what is expected of a command', () => {
  it('is done, with nothing more to press, after a check-off', () => {
    expect(expectedAfter('check_off', card(), NOW)).toMatchObject({ state: 'done', doneAt: NOW, turn: 'nobody', abilities: [] });
  });

  it('is the reviewer’s turn after handing in', () => {
    expect(expectedAfter('submit', card({ reviewer: 'expert' }), NOW)).toMatchObject({ state: 'submitted', turn: 'expert' });
    expect(expectedAfter('submit', card({ reviewer: null }), NOW)).toMatchObject({ turn: 'mentor' });
  });

  it('is nothing at all for what only adds to the page', () => {
    expect(expectedAfter('comment', card(), NOW)).toBeNull();
    expect(expectedAfter('add_evidence', card(), NOW)).toBeNull();
  });
});

describe('showing a command before the server has answered', () => {
  const other = card({ key: 'other', title: 'Another' });

  function known(): QueryClient {
    const queries = new QueryClient();
    const phase = { key: 'first-service', title: 'First service', done: 0, total: 2 };
    const segments = [card(), other].map(({ key, title, state, turn }) => ({ key, title, state, turn }));
    queries.setQueryData<Pick<TodayDto, 'next' | 'phases'>>(keys.today('j'), {
      next: [card(), other],
      phases: [{ ...phase, current: true, segments }],
    });
    queries.setQueryData<Pick<JourneyDto, 'phases'>>(keys.wholeJourney('j'), { phases: [{ ...phase, milestones: [card(), other] }] });
    queries.setQueryData(keys.timeline('j'), { entries: [] });
    return queries;
  }

  it('changes that milestone wherever it is shown, and the sums with it', () => {
    const queries = known();
    anticipate(queries, 'j', 'deploy', 'check_off');
    const today = queries.getQueryData<TodayDto>(keys.today('j'));
    const whole = queries.getQueryData<JourneyDto>(keys.wholeJourney('j'));
    expect(today?.next.map(({ state }) => state)).toEqual(['done', 'available']);
    expect(today?.phases[0]).toMatchObject({ done: 1, segments: [{ state: 'done', turn: 'nobody' }, { state: 'available' }] });
    expect(whole?.phases[0]).toMatchObject({ done: 1, milestones: [{ state: 'done' }, { state: 'available' }] });
  });

  it('puts everything back when the server refuses', () => {
    const queries = known();
    const before = queries.getQueriesData({ queryKey: keys.journey('j') });
    const takeBack = anticipate(queries, 'j', 'deploy', 'check_off');
    takeBack();
    expect(queries.getQueriesData({ queryKey: keys.journey('j') })).toEqual(before);
  });

  it('makes up nothing that was not known before', () => {
    const queries = new QueryClient();
    anticipate(queries, 'j', 'deploy', 'check_off');
    expect(queries.getQueryData(keys.today('j'))).toBeUndefined();
    expect(queries.getQueryData(keys.milestone('j', 'deploy'))).toBeUndefined();
  });
});
