import { describe, expect, it } from '@jest/globals';
import type { PathItemDto } from '../../shared/api/types';
import { completionWords, dayWords, readingWords } from './path-words';

const ITEM: PathItemDto = {
  key: 'fast-deploy',
  title: 'Deploy fast',
  guide: '',
  doneWhen: [],
  type: 'deploy',
  mode: 'self',
  reviewer: null,
  fallbackReviewer: null, provedBy: null,
  dueDay: 30,
  dueGuildDayFrom: null,
  needs: [],
  requirement: 'required',
  condition: null,
  effortMinutes: null,
  owner: null,
  reviewBy: null,
  assignee: 'hire',
  reading: null,
};

describe('saying when an item is due', () => {
  it.each([
    [30, 'day 30'],
    [1, 'day 1'],
    [0, 'the start'],
    [-1, '1 day before'],
    [-10, '10 days before'],
  ])('says working day %d as “%s”', (dueDay, words) => {
    expect(dayWords({ dueDay, dueGuildDayFrom: null })).toBe(words);
  });

  it('says a guild day by the day it is counted from', () => {
    expect(dayWords({ dueDay: null, dueGuildDayFrom: 11 })).toBe('guild day from day 11');
  });

  it('tells the file’s own count beside it, from its latest prerequisite', () => {
    expect(readingWords({ ...ITEM, reading: { days: 0, after: 'Deploy slowly', day: 30 } })).toBe('in the file: 0 days after “Deploy slowly”');
    expect(readingWords({ ...ITEM, reading: { days: -1, after: 'the start', day: -1 } })).toBe('in the file: 1 day before the start');
    expect(readingWords(ITEM)).toBeNull();
  });
});

describe('saying how an item completes', () => {
  it('names the reviewer, or that there is none yet', () => {
    expect(completionWords({ ...ITEM, mode: 'review', reviewer: 'expert' })).toBe('a guild expert reviews it');
    expect(completionWords({ ...ITEM, mode: 'review' })).toBe('review, by nobody yet');
  });

  it('names who looks at a link where no system proves it', () => {
    expect(completionWords({ ...ITEM, mode: 'auto', fallbackReviewer: 'mentor' })).toBe(
      'another system proves it, or the mentor reviews a link',
    );
  });
});
