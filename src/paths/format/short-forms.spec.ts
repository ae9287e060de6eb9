import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Completion, DueRule } from '../domain/path-document';
import {
  readCompletion,
  readDue,
  readEffort,
  readRequirement,
  writeCompletion,
  writeDue,
  writeEffort,
  writeRequirement,
} from './short-forms';
import type { RequirementWords } from './short-forms';

describe('due', () => {
  it.each<[string | number, DueRule]>([
    ['day 9', { day: 9 }],
    ['Day 9', { day: 9 }],
    [9, { day: 9 }],
    ['9', { day: 9 }],
    ['day -4', { day: -4 }],
    ['day −4', { day: -4 }],
    [-4, { day: -4 }],
    ['day 0', { day: 0 }],
    ['day -0', { day: 0 }],
    ['guild day from day 11', { guildDayFrom: 11 }],
    ['next guild day from 11', { guildDayFrom: 11 }],
  ])('reads %j', (words, due) => {
    expect(readDue(words)).toEqual(due);
  });

  it.each(['', 'day', 'soon', 'day 1.5', 1.5, 'day nine', 'guild day', 'guild day from day -3', 'week 2', 1e21])(
    'doesn’t understand %j',
    (words) => {
      expect(readDue(words)).toBeNull();
    },
  );

  it('reads back what it writes', () => {
    const any = fc.oneof(
      fc.record({ day: fc.integer({ min: -260, max: 1300 }) }),
      fc.record({ guildDayFrom: fc.integer({ min: 1, max: 1300 }) }),
    );
    fc.assert(fc.property(any, (due) => expect(readDue(writeDue(due))).toEqual(due)));
  });
});

describe('done', () => {
  const ways: [string, Completion][] = [
    ['by the hire', { mode: 'self' }],
    ['attended', { mode: 'attend' }],
    ['reviewed', { mode: 'review' }],
    ['reviewed by mentor', { mode: 'review', reviewer: 'mentor' }],
    ['reviewed by expert', { mode: 'review', reviewer: 'expert' }],
    ['reviewed by manager', { mode: 'review', reviewer: 'manager' }],
    ['automatically', { mode: 'auto' }],
    ['automatically, or reviewed by mentor', { mode: 'auto', fallback: { mode: 'review', reviewer: 'mentor' } }],
  ];

  it.each(ways)('reads and writes “%s”', (words, completion) => {
    expect(readCompletion(words)).toEqual(completion);
    expect(writeCompletion(completion)).toBe(words);
  });

  it.each<[string, Completion]>([
    ['self', { mode: 'self' }],
    ['auto', { mode: 'auto' }],
    ['attend', { mode: 'attend' }],
    ['Reviewed by the mentor', { mode: 'review', reviewer: 'mentor' }],
    ['reviewed by an expert', { mode: 'review', reviewer: 'expert' }],
    ['auto, or reviewed by the expert', { mode: 'auto', fallback: { mode: 'review', reviewer: 'expert' } }],
  ])('takes “%s” as well', (words, completion) => {
    expect(readCompletion(words)).toEqual(completion);
  });

  it.each(['', 'reviewed by friend', 'by mentor', 'maybe', 'reviewed by'])('doesn’t understand “%s”', (words) => {
    expect(readCompletion(words)).toBeNull();
  });
});

describe('effort', () => {
  it.each([
    ['45m', 45],
    ['45 min', 45],
    ['2h', 120],
    ['1h 30m', 90],
    ['1h30m', 90],
    ['1 h 30 m', 90],
  ])('reads %s', (words, minutes) => {
    expect(readEffort(words)).toBe(minutes);
  });

  it.each(['', '90', '2d', 'h', '1.5h', '30m 1h', '-1h'])('doesn’t understand “%s”', (words) => {
    expect(readEffort(words)).toBeNull();
  });

  it('reads back what it writes', () => {
    const anyMinutes = fc.integer({ min: 1, max: 9600 });
    fc.assert(fc.property(anyMinutes, (minutes) => readEffort(writeEffort(minutes)) === minutes));
  });
});

describe('requirement', () => {
  it.each<[string, RequirementWords]>([
    ['required', { requirement: 'required' }],
    ['optional', { requirement: 'optional' }],
    ['conditional', { requirement: 'conditional' }],
    ['only if a guild week falls here', { requirement: 'conditional', condition: 'a guild week falls here' }],
  ])('reads and writes “%s”', (words, requirement) => {
    expect(readRequirement(words)).toEqual(requirement);
    expect(writeRequirement(requirement)).toBe(words);
  });

  it.each(['', 'only if', 'only if ', 'sometimes'])('doesn’t understand “%s”', (words) => {
    expect(readRequirement(words)).toBeNull();
  });
});
