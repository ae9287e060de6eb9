import { describe, expect, it } from '@jest/globals';
import { feedbackSums } from './feedback-sums';
import { doorsAreOpen, feedbackIsOpen, listIsOpen } from './session-times';

const times = { startsAt: new Date('2026-11-26T12:00:00Z'), endsAt: new Date('2026-11-26T13:00:00Z') };
const at = (instant: string) => new Date(instant);

describe('when a session can be checked into', () => {
  it('is from half an hour before it to an hour after it', () => {
    const tries = ['2026-11-26T11:29:59Z', '2026-11-26T11:30:00Z', '2026-11-26T14:00:00Z', '2026-11-26T14:00:01Z'];
    expect(tries.map((instant) => doorsAreOpen(times, at(instant)))).toEqual([false, true, true, false]);
  });

  it('is longer for the host’s list', () => {
    expect(listIsOpen(times, at('2026-12-09T12:00:00Z'))).toBe(true);
    expect(listIsOpen(times, at('2026-12-11T12:00:00Z'))).toBe(false);
  });

  it('comes before feedback does', () => {
    expect(feedbackIsOpen(times, at('2026-11-26T11:59:00Z'))).toBe(false);
    expect(feedbackIsOpen(times, at('2026-11-26T12:30:00Z'))).toBe(true);
  });
});

describe('feedback', () => {
  const answers = [5, 4, 5, 1, 3].map((rating, index) => ({ rating, words: index % 2 === 0 ? `words ${5 - index}` : null }));

  it('shows nothing but how many there are below five', () => {
    expect(feedbackSums(answers.slice(1))).toEqual({ answers: 4, ratings: null, words: [] });
  });

  it('shows sums and words from five up, in no order of arrival', () => {
    expect(feedbackSums(answers)).toEqual({ answers: 5, ratings: [1, 0, 1, 1, 2], words: ['words 1', 'words 3', 'words 5'] });
  });
});
