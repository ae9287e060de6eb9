import { ScimProblem } from './scim-problem';

export type Comparison = 'eq' | 'ne' | 'co' | 'sw' | 'ew' | 'gt' | 'ge' | 'lt' | 'le';
export type Operand = string | number | boolean | null;

/** A filter, read (RFC 7644, section 3.4.2.2). */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly kind: 'not'; readonly of: Filter }
  | { readonly kind: 'present'; readonly attribute: string }
  | { readonly kind: 'compare'; readonly attribute: string; readonly by: Comparison; readonly value: Operand }
  /** One value of a multi-valued attribute does all of it: `emails[type eq "work" and value co "@"]`; what follows the brackets is `then`. */
  | { readonly kind: 'within'; readonly attribute: string; readonly of: Filter; readonly then: Filter | null };

/** Longer than anything a client has to ask; what is longer is refused before it is read. */
export const LONGEST_FILTER = 4_000;
const DEEPEST = 30;

const COMPARISONS: ReadonlySet<string> = new Set<Comparison>(['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le']);
const TOKEN = /\s*(?:([()[\]])|("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?![\w.:]))|(\.?[a-z$][\w$:.-]*))/iy;

/** @throws ScimProblem 400 `invalidFilter`, with what stands where it cannot be read */
export function parseFilter(text: string): Filter {
  if (text.length > LONGEST_FILTER) throw unreadable(`It is longer than ${LONGEST_FILTER} characters.`);
  return new Reader(text).whole();
}

interface Token {
  readonly text: string;
  readonly kind: 'bracket' | 'string' | 'number' | 'word' | 'end';
}

/** Reads from left to right; `not` binds closest, then `and`, then `or`. */
class Reader {
  private readonly tokens: Token[];
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    this.tokens = tokensOf(text);
  }

  whole(): Filter {
    const filter = this.either();
    if (this.next.kind !== 'end') throw unreadable(`“${this.next.text}” cannot stand there.`);
    return filter;
  }

  private either(): Filter {
    return this.several('or', () => this.both());
  }

  private both(): Filter {
    return this.several('and', () => this.single());
  }

  private several(kind: 'and' | 'or', read: () => Filter): Filter {
    const of = [read()];
    while (this.takes('word', kind)) of.push(read());
    return of.length === 1 ? of[0]! : { kind, of };
  }

  private single(): Filter {
    this.depth += 1;
    if (this.depth > DEEPEST) throw unreadable(`It is nested more than ${DEEPEST} deep.`);
    try {
      if (this.takes('bracket', '(')) return this.closed(')');
      if (this.isNegation()) {
        this.at += 2;
        return { kind: 'not', of: this.closed(')') };
      }
      return this.expression();
    } finally {
      this.depth -= 1;
    }
  }

  private expression(): Filter {
    const attribute = this.attribute();
    if (!this.takes('bracket', '[')) return this.comparison(attribute);
    const of = this.closed(']');
    const { kind, text } = this.next;
    if (kind !== 'word' || !text.startsWith('.')) return { kind: 'within', attribute, of, then: null };
    this.at += 1;
    return { kind: 'within', attribute, of, then: this.comparison(text.slice(1)) };
  }

  private comparison(attribute: string): Filter {
    const operator = this.word('a comparison such as eq').toLowerCase();
    if (operator === 'pr') return { kind: 'present', attribute };
    if (!COMPARISONS.has(operator)) throw unreadable(`“${operator}” is no comparison. There are eq, ne, co, sw, ew, gt, ge, lt, le and pr.`);
    return { kind: 'compare', attribute, by: operator as Comparison, value: this.operand() };
  }

  private operand(): Operand {
    const { kind, text } = this.next;
    this.at += 1;
    if (kind === 'string') return stringOf(text);
    if (kind === 'number') return Number(text);
    const word = text.toLowerCase();
    if (kind === 'word' && (word === 'true' || word === 'false')) return word === 'true';
    if (kind === 'word' && word === 'null') return null;
    throw unreadable(kind === 'end' ? 'A value is missing at its end.' : `“${text}” is no value. Put text in double quotes.`);
  }

  private attribute(): string {
    const word = this.word('an attribute');
    if (word.startsWith('.') || word.endsWith('.') || word.includes('..')) throw unreadable(`“${word}” is no attribute.`);
    return word;
  }

  private word(what: string): string {
    const { kind, text } = this.next;
    if (kind !== 'word') throw unreadable(kind === 'end' ? `It ends where ${what} should stand.` : `“${text}” stands where ${what} should.`);
    this.at += 1;
    return text;
  }

  private closed(bracket: ')' | ']'): Filter {
    const filter = this.either();
    if (!this.takes('bracket', bracket)) throw unreadable(`A “${bracket}” is missing.`);
    return filter;
  }

  /** `not` is a word like another, unless a bracket follows. */
  private isNegation(): boolean {
    return this.next.kind === 'word' && this.next.text.toLowerCase() === 'not' && this.tokens[this.at + 1]?.text === '(';
  }

  private takes(kind: Token['kind'], text: string): boolean {
    if (this.next.kind !== kind || this.next.text.toLowerCase() !== text) return false;
    this.at += 1;
    return true;
  }

  private get next(): Token {
    return this.tokens[this.at] ?? END;
  }
}

const END: Token = { text: '', kind: 'end' };

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const whole = text.trimEnd();
  let at = 0;
  while (at < whole.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(whole);
    if (!found) throw unreadable(`It cannot be read from “${whole.slice(at, at + 20).trim()}” on.`);
    const [, bracket, string, number, word] = found;
    if (bracket !== undefined) tokens.push({ kind: 'bracket', text: bracket });
    else if (string !== undefined) tokens.push({ kind: 'string', text: string });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else tokens.push({ kind: 'word', text: word ?? '' });
    at = TOKEN.lastIndex;
  }
  return tokens;
}

/** A value is written as in JSON (RFC 7644, figure 1). */
function stringOf(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    throw unreadable(`${text} is no text as JSON writes it.`);
  }
}

function unreadable(why: string): ScimProblem {
  return ScimProblem.invalid('invalidFilter', `This filter cannot be read. ${why}`);
}
