import { describe, expect, it } from '@jest/globals';
import { CELL_CODES, CELL_LOOKS, doneOf, movingColumns, readCells } from './cells';

describe('the letters of a row', () => {
  it('are read one a milestone, and an unknown one as locked', () => {
    expect(readCells('dwh?')).toEqual(['d', 'w', 'h', 'l']);
  });

  it('count what is behind the hire, and leave dropped milestones out', () => {
    expect(doneOf(readCells('ddwhlx'))).toEqual({ done: 3, total: 5 });
  });

  it('name where something moves: the hire’s own first, then everybody else, in path order', () => {
    expect(movingColumns(readCells('dmdhpo'))).toEqual([3, 1, 4]);
  });

  it('are told apart without colour: each has words of its own, and those whose turn it is a letter', () => {
    expect(new Set(CELL_CODES.map((code) => CELL_LOOKS[code].word)).size).toBe(CELL_CODES.length);
    expect((['h', 'm', 'e', 'g', 'p'] as const).map((code) => CELL_LOOKS[code].letter)).toEqual(['•', 'm', 'e', 'g', 'p']);
  });
});
