import { describe, expect, it } from '@jest/globals';
import { attendanceInWords, matchInWords, median, percent, speakersInWords } from './figures';

const day = (there: number | null) => ({ day: '2026-11-19', quarter: '2026-Q4', seats: 60, signedUp: there, there, firstDays: null });
const quarter = (over: object) => ({ quarter: '2026-Q4', sessions: 0, firstTime: 0, keptUsed: 0, keptUnused: 0, released: 0, ...over });

describe('attendance in words', () => {
  it('says how many usually come, and leaves out days with too few', () => {
    expect(attendanceInWords([day(12), day(30), day(18), day(null)])).toBe(
      'On half of the 3 guild days 18 people or more were there; the most were 30. On 1 there were too few to show.',
    );
    expect(attendanceInWords([day(12)])).toBe('On the one guild day 12 people were there.');
  });

  it('has nothing to say of days that all had too few', () => {
    expect(attendanceInWords([day(null)])).toBe('1 guild day, each with too few people to show: numbers appear from five people up.');
  });
});

describe('speakers in words', () => {
  it('adds quarters up, and names kept places only where there were any', () => {
    expect(speakersInWords([quarter({ sessions: 8, firstTime: 2, keptUsed: 1, released: 1 }), quarter({ sessions: 4 })])).toBe(
      '2 of 12 sessions were held by somebody who had not spoken here before. Of 2 places kept for them 1 was used.',
    );
    expect(speakersInWords([quarter({ sessions: 1 })])).toBe('None of 1 session was held by somebody who had not spoken here before.');
  });
});

describe('a match in words', () => {
  it('says who has a place, and who what they wanted most', () => {
    expect(matchInWords({ n: 27, tooFew: false, byChoice: [14, 6, 4, 1, 0], none: 2 })).toBe('25 of 27 people have a place, 14 of them their first choice.');
  });
});

describe('numbers', () => {
  it('have a middle, and shares of nothing are nothing', () => {
    expect([median([]), median([3, 1, 2]), percent(0, 0), percent(2, 3)]).toEqual([null, 2, '0 %', '67 %']);
  });
});
