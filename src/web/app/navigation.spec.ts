import { describe, expect, it } from '@jest/globals';
import type { SessionDto } from '../shared/api/types';
import { homeOf, placesOf } from './navigation';

function session(over: Partial<SessionDto>): SessionDto {
  return {
    person: {
      id: 'p',
      name: 'Noa Cohen',
      contactUrl: null,
      email: 'noa@example.com',
      siteId: 's',
      siteName: 'Tel Aviv',
      timeZone: 'Asia/Jerusalem',
    },
    guild: { id: 'g', name: 'Backend guild', guildDayWeekday: 4, revision: 1 },
    roles: [],
    journeys: [],
    waitingOnMe: 0,
    unreadMessages: 0,
    mentors: false,
    demo: false,
    ...over,
  };
}

const walking = { id: 'j', pathTitle: 'Backend engineer', state: 'active' };
const walked = { ...walking, state: 'completed' };

describe('where a day begins', () => {
  it.each([
    ['a hire', session({ journeys: [walking] }), '/today'],
    ['a hire who mentors already', session({ journeys: [walking], mentors: true }), '/today'],
    ['a mentor who was a hire once', session({ journeys: [walked], mentors: true }), '/queue'],
    ['a mentor without hires', session({ roles: ['mentor'] }), '/queue'],
    ['a manager who reviews as well', session({ roles: ['manager', 'mentor'], waitingOnMe: 2 }), '/cohorts'],
    ['an expert with nothing to review', session({ roles: ['expert'] }), '/queue'],
    ['somebody who only has an account', session({}), '/inbox'],
    ['an admin', session({ roles: ['admin'] }), '/people'],
    ['a hire who has arrived', session({ journeys: [walked] }), '/today'],
  ])('%s', (_who, who, home) => {
    expect(homeOf(who)).toBe(home);
  });
});

describe('places', () => {
  const addresses = (who: SessionDto): string[] => placesOf(who).flatMap(({ places }) => places.map(({ to }) => to));

  it('hold no management for a hire, and no journey for a manager', () => {
    expect(addresses(session({ journeys: [walking] }))).toEqual([
      '/today', '/path', '/timeline', '/guild-days', '/guild-weeks', '/ask', '/consultations', '/learning-time', '/growth', '/mobility',
      '/inbox', '/pulse', '/who-sees-what',
    ]);
    expect(addresses(session({ roles: ['manager'] }))).toEqual([
      '/guild-days', '/guild-weeks', '/ask', '/consultations', '/learning-time', '/growth', '/mobility', '/cohorts', '/guild-life', '/content',
      '/pulse/results', '/paths', '/people', '/calendars', '/proofs', '/inbox',
    ]);
  });

  it('hold paths, accounts and calendars for an admin, and nobody’s cohorts', () => {
    expect(addresses(session({ roles: ['admin'] }))).toEqual([
      '/guild-days', '/guild-weeks', '/ask', '/consultations', '/learning-time', '/growth', '/mobility', '/paths', '/people', '/calendars',
      '/proofs', '/sign-in-providers', '/mail', '/connections', '/service-tokens', '/inbox',
    ]);
  });

  it('hold what is in production for mentors, once', () => {
    const twice = (who: SessionDto): number => addresses(who).filter((to) => to === '/proofs').length;
    expect(twice(session({ mentors: true }))).toBe(1);
    expect(twice(session({ mentors: true, roles: ['manager'] }))).toBe(1);
    expect(twice(session({ journeys: [walking] }))).toBe(0);
  });

  it('hold the queue for whoever has something waiting, whatever their role', () => {
    expect(addresses(session({ waitingOnMe: 1 }))).toContain('/queue');
    expect(addresses(session({ waitingOnMe: 1 }))).not.toContain('/my-hires');
  });
});
