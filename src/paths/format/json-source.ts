import type { ProblemList } from './file-problem';
import { placeIn, shortened } from './source-tree';
import type { SourceEntry, SourceNode } from './source-tree';

/** A checklist with questions needs seven levels. */
const DEEPEST = 32;

/**
 * Reads JSON into a tree with places. `JSON.parse` tells neither lines nor doubled keys, which is what people who
 * write such files by hand need to know; so this reads on behind a missing or a spare comma and names them all.
 * What can't be read is added to `problems`; the answer is what could be, or null.
 */
export function jsonSource(text: string, problems: ProblemList): SourceNode | null {
  const reader = new JsonReader(text, problems);
  try {
    return reader.whole();
  } catch (stopped) {
    if (!(stopped instanceof Stopped)) throw stopped;
    problems.add(stopped.offset, '', stopped.problem, stopped.expected);
    return null;
  }
}

/** Where the text stops making sense as JSON. */
class Stopped extends Error {
  constructor(
    readonly offset: number,
    readonly problem: string,
    readonly expected: string,
  ) {
    super(problem);
  }
}

class JsonReader {
  private offset = 0;

  constructor(
    private readonly text: string,
    private readonly problems: ProblemList,
  ) {}

  whole(): SourceNode {
    const root = this.value('', 0);
    this.skipSpace();
    if (this.offset < this.text.length) {
      this.problems.add(
        this.offset,
        '',
        'There is text behind the end of the document.',
        'Remove what follows the last bracket.',
      );
    }
    return root;
  }

  private value(path: string, depth: number): SourceNode {
    this.skipSpace();
    const offset = this.offset;
    if (depth > DEEPEST) throw new Stopped(
      offset,
      'This is nested too deeply.',
      'A checklist has items, and their keys.',
    );
    switch (this.text[offset]) {
      case '{':
        return this.map(path, depth);
      case '[':
        return this.list(path, depth);
      case '"':
        return { kind: 'scalar', offset, value: this.string() };
      default:
        return { kind: 'scalar', offset, value: this.word() };
    }
  }

  private map(path: string, depth: number): SourceNode {
    const node: SourceNode = { kind: 'map', offset: this.offset, entries: new Map<string, SourceEntry>() };
    this.offset += 1;
    while (!this.closes('}')) {
      const keyOffset = this.offset;
      if (this.text[keyOffset] !== '"') {
        throw new Stopped(
          keyOffset,
          `A key was expected here, not ${this.seen()}.`,
          'Write each key in double quotes.',
        );
      }
      const key = this.string();
      this.skipSpace();
      if (this.text[this.offset] !== ':') {
        throw new Stopped(this.offset, `The key “${shortened(key)}” has no “:” behind it.`, 'Write "key": value.');
      }
      this.offset += 1;
      const here = placeIn(path, key);
      const value = this.value(here, depth + 1);
      const earlier = node.entries.get(key);
      if (earlier === undefined) node.entries.set(key, { keyOffset, value });
      else this.reportTwice(key, keyOffset, earlier, here);
      this.comma('}');
    }
    return node;
  }

  private reportTwice(key: string, keyOffset: number, earlier: SourceEntry, path: string): void {
    this.problems.add(
      keyOffset,
      path,
      `The key “${shortened(key)}” is here twice; the first one is on line ${this.problems.lineOf(earlier.keyOffset)}.`,
      'Give each a name of its own, or keep one of the two.',
    );
  }

  private list(path: string, depth: number): SourceNode {
    const node: SourceNode = { kind: 'list', offset: this.offset, items: [] };
    this.offset += 1;
    while (!this.closes(']')) {
      node.items.push(this.value(`${path}[${node.items.length}]`, depth + 1));
      this.comma(']');
    }
    return node;
  }

  /** Moves behind the bracket when it is next. */
  private closes(bracket: '}' | ']'): boolean {
    this.skipSpace();
    if (this.offset >= this.text.length) {
      throw new Stopped(
        Math.max(0, this.text.trimEnd().length - 1),
        'The file ends in the middle.',
        `A “${bracket}” is missing.`,
      );
    }
    if (this.text[this.offset] !== bracket) return false;
    this.offset += 1;
    return true;
  }

  /** Moves behind the comma between two entries. A missing or a spare one is clear enough to read on. */
  private comma(bracket: '}' | ']'): void {
    const end = this.offset;
    this.skipSpace();
    if (this.text[this.offset] === ',') {
      const comma = this.offset;
      this.offset += 1;
      this.skipSpace();
      if (this.text[this.offset] === bracket) {
        this.problems.add(comma, '', `There is a comma before “${bracket}”.`, 'Remove the comma.');
      }
      return;
    }
    if (this.text[this.offset] === bracket || this.offset >= this.text.length) return;
    if (!/["{[]/.test(this.text[this.offset]!)) {
      throw new Stopped(this.offset, `${this.seen()} doesn’t belong here.`, `Write a comma or a “${bracket}”.`);
    }
    this.problems.add(
      Math.max(0, end - 1),
      '',
      'A comma is missing behind this.',
      'Write a comma between two entries.',
    );
  }

  private string(): string {
    const start = this.offset;
    let end = start + 1;
    while (end < this.text.length && this.text[end] !== '"') {
      // A string may not hold a line break: here is where a quote was forgotten.
      if (this.text[end] === '\n' || this.text[end] === '\r') break;
      end += this.text[end] === '\\' ? 2 : 1;
    }
    if (this.text[end] !== '"') {
      throw new Stopped(
        start,
        'This text has no closing quote on its line.',
        'Close it with a double quote; write \\n for a new line.',
      );
    }
    this.offset = end + 1;
    try {
      return JSON.parse(this.text.slice(start, end + 1)) as string;
    } catch {
      throw new Stopped(
        start,
        'This text holds a backslash or a character that JSON doesn’t know.',
        'Write \\\\ for a backslash, \\t for a tab.',
      );
    }
  }

  private word(): number | boolean | null {
    const start = this.offset;
    const word = /[^\s,:[\]{}"]*/y;
    word.lastIndex = start;
    const found = word.exec(this.text)?.[0] ?? '';
    if (/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(found)) {
      this.offset = start + found.length;
      return JSON.parse(found) as number | boolean | null;
    }
    throw new Stopped(
      start,
      `A value was expected here, not ${this.seen()}.`,
      'Write a text in double quotes, a number, a list or a group.',
    );
  }

  private seen(): string {
    const rest = /\S{0,20}/y;
    rest.lastIndex = this.offset;
    const found = rest.exec(this.text)?.[0] ?? '';
    return found === '' ? 'the end of the file' : `“${found}”`;
  }

  private skipSpace(): void {
    while (/[ \t\n\r]/.test(this.text[this.offset] ?? '')) this.offset += 1;
  }
}
