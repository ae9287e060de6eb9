import { describe, expect, it } from '@jest/globals';
import { band, line, linear, staircase } from './scale';

describe('drawing numbers', () => {
  it('maps a range onto another, upside down as well', () => {
    expect(linear([0, 44], [100, 0])(11)).toBe(75);
  });

  it('maps a range of one value without dividing by nothing', () => {
    expect(linear([5, 5], [10, 20])(5)).toBe(10);
  });

  it('draws nothing for no points', () => {
    expect([line([]), band([], []), staircase([], 10)]).toEqual(['', '', '']);
  });

  it('holds each value until the next one, and the last one to the end', () => {
    expect(staircase([[0, 9], [5, 3]], 8)).toBe('M0 9L5 9L5 3L8 3');
  });

  it('closes a band along its lower edge, backwards', () => {
    expect(band([[0, 1], [2, 1]], [[0, 5], [2, 5]])).toBe('M0 1L2 1L2 5L0 5Z');
  });
});
