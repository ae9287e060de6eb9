/** How one letter of a grid row is shown and said. Shape, letter and word each tell it; colour only repeats it. */
export interface CellLook {
  /** Written inside the mark; empty where the shape alone says it. */
  letter: string;
  /** The legend's word. */
  word: string;
  /** What is read out and shown on hover, after the milestone's title. */
  sentence: string;
}

/** In the order of the legend: what is behind, what moves now, and what is still to come. */
export const CELL_LOOKS = {
  d: { letter: '', word: 'done', sentence: 'done' },
  w: { letter: '', word: 'waived', sentence: 'waived' },
  h: { letter: '•', word: 'the hire’s turn', sentence: 'the hire’s turn' },
  m: { letter: 'm', word: 'mentor’s turn', sentence: 'the mentor’s turn' },
  e: { letter: 'e', word: 'expert’s turn', sentence: 'an expert’s turn' },
  g: { letter: 'g', word: 'manager’s turn', sentence: 'a guild manager’s turn' },
  p: { letter: 'p', word: 'platform’s turn', sentence: 'the platform’s turn: access, a system or the materials' },
  o: { letter: '', word: 'open', sentence: 'open, not begun' },
  l: { letter: '', word: 'locked', sentence: 'locked until earlier ones are done' },
  x: { letter: '×', word: 'dropped', sentence: 'dropped from this path' },
} as const satisfies Record<string, CellLook>;

export type CellCode = keyof typeof CELL_LOOKS;

export const CELL_CODES = Object.keys(CELL_LOOKS) as CellCode[];

/** Someone other than the hire is at it: the letters that the dashboard is there to notice. */
const WAITS_ON_OTHERS: readonly CellCode[] = ['m', 'e', 'g', 'p'];

/** Reads a row's letters. A letter from a newer server is shown as locked rather than breaking the picture. */
export function readCells(cells: string): CellCode[] {
  return [...cells].map((letter) => (isCellCode(letter) ? letter : 'l'));
}

function isCellCode(letter: string): letter is CellCode {
  return Object.hasOwn(CELL_LOOKS, letter);
}

/** How many milestones of a row are behind the hire (done or waived), of how many that count. */
export function doneOf(cells: readonly CellCode[]): { done: number; total: number } {
  return {
    done: cells.filter((code) => code === 'd' || code === 'w').length,
    total: cells.filter((code) => code !== 'x').length,
  };
}

/** The columns of a row on which somebody has the turn now: the hire first, then everybody else, in path order. */
export function movingColumns(cells: readonly CellCode[]): number[] {
  const columns = cells.map((code, column) => ({ code, column }));
  const hires = columns.filter(({ code }) => code === 'h');
  const others = columns.filter(({ code }) => WAITS_ON_OTHERS.includes(code));
  return [...hires, ...others].map(({ column }) => column);
}
