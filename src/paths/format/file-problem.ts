/** One reason why a file can't be read, for the person who can put it right. */
export interface FileProblem {
  /** Counted from 1. */
  line: number;
  /** Counted from 1; absent when the whole line, or the whole file, is meant. */
  column?: number;
  /** Where in the document, such as `phases[1].milestones[3].due`; empty for the file as a whole. */
  path: string;
  /** What is wrong. */
  problem: string;
  /** What would be right. */
  expected: string;
}

/** Nobody reads on after so many, and a file of junk shouldn't answer with a megabyte of them. */
const MOST_PROBLEMS = 200;

/** Collects the problems of one file and answers them in the order of its lines. */
export class ProblemList {
  private readonly found: FileProblem[] = [];
  private readonly paths = new Set<string>();
  private uncounted = 0;

  /** @param places turns an offset in the text into a line and a column, both counted from 1 */
  constructor(private readonly places: (offset: number) => { line: number; column: number }) {}

  add(offset: number, path: string, problem: string, expected: string): void {
    this.paths.add(path);
    if (this.found.length >= MOST_PROBLEMS) {
      this.uncounted += 1;
      return;
    }
    this.found.push({ ...this.places(offset), path, problem, expected });
  }

  /** The line on which an offset stands, for problems that point to a second place. */
  lineOf(offset: number): number {
    return this.places(offset).line;
  }

  /** Whether something was already said about exactly this place in the document. */
  has(path: string): boolean {
    return this.paths.has(path);
  }

  get isEmpty(): boolean {
    return this.found.length === 0;
  }

  inOrder(): FileProblem[] {
    const sorted = [...this.found].sort(
      (one, other) => one.line - other.line || (one.column ?? 0) - (other.column ?? 0),
    );
    if (this.uncounted === 0) return sorted;
    const last = sorted[sorted.length - 1]!;
    return [
      ...sorted,
      {
        line: last.line,
        path: '',
        problem: `There are ${this.uncounted} more like these.`,
        expected: 'Put these right first, then try again.',
      },
    ];
  }
}

/** The one problem of a file that can't be looked into at all. */
export function wholeFile(problem: string, expected: string, line = 1): FileProblem[] {
  return [{ line, path: '', problem, expected }];
}

/** Counts lines as editors do: `\n`, `\r\n` and `\r` each end one. */
export function placesIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
