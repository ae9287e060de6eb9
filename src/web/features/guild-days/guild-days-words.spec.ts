import { describe, expect, it } from '@jest/globals';
import type { GuildSessionDto, SessionDraftDto } from '../../shared/api/types';
import { draftWords, timesIn } from './guild-days-words';

const when = { startsAt: '2026-11-26T11:00:00.000Z', endsAt: '2026-11-26T12:00:00.000Z' };
const planned: SessionDraftDto = {
  ...when, kind: 'talk', title: 'Retries', abstract: 'And budgets.', track: '', room: 'Blue', link: null, capacity: 40, proposalId: null, takesOff: false,
  speakers: [{ id: 'a', name: 'Ada Speaker', contactUrl: null }],
};
const session: GuildSessionDto = {
  ...planned, id: 's', day: '2026-11-26', seatsLeft: 40, waiting: 0, mine: 'none', place: null, confirmBy: null, attended: false, keptForFirstTime: false,
  published: true, cancelled: false, draft: null, revision: 1, abilities: [],
};

describe('the times of a session', () => {
  it('are by the reader’s clock, and by the guild’s where that shows something else', () => {
    expect(timesIn(when, 'Europe/Vilnius', 'Europe/Vilnius')).toBe('13:00–14:00');
    expect(timesIn(when, 'Asia/Jerusalem', 'Europe/Vilnius')).toBe('13:00–14:00');
    expect(timesIn(when, 'America/New_York', 'Europe/Vilnius')).toBe('06:00–07:00, 13:00–14:00 in Vilnius');
  });
});

describe('what the next publication changes', () => {
  it('is said in a few words, each difference once', () => {
    expect(draftWords(session, { ...planned, room: null, capacity: 60, title: 'Retries, again', startsAt: '2026-11-26T11:30:00.000Z' }, 'Europe/Vilnius'))
      .toBe('now “Retries, again”, 13:30–14:00, no room, 60 seats');
    expect(draftWords(session, { ...planned, track: 'Deep', speakers: [], abstract: '' }, 'Europe/Vilnius')).toBe('track Deep, no speaker, a new text');
  });

  it('is nothing but that when it is taken off', () => {
    expect(draftWords(session, { ...planned, takesOff: true, room: 'Red' }, 'Europe/Vilnius')).toBe('taken off the programme');
  });
});
