import { isAlias, isMap, isScalar, isSeq, Lexer, parseDocument } from 'yaml';
import type { Node, Pair, YAMLError } from 'yaml';
import type { ProblemList } from './file-problem';
import { placeIn, shortened } from './source-tree';
import type { SourceEntry, SourceNode } from './source-tree';

/**
 * YAML that is not a path can be expensive to parse: brackets, quotes and anchors by the hundred thousand. Its words
 * are counted first, which is cheap. A path of the largest size allowed stays under three quarters of this.
 */
const MOST_WORDS = 120_000;

/** A path needs six levels. */
const DEEPEST = 12;

/**
 * Reads YAML into a tree with places, in milliseconds even for what was made to be slow.
 * Aliases, tags and several documents in one file are refused: a path has no use for them, and they are how a small
 * file becomes a very large one. What can't be read is added to `problems`; the answer is what could be, or null.
 */
export function yamlSource(text: string, problems: ProblemList): SourceNode | null {
  const words = glance(text);
  if (words === null) {
    problems.add(0, '', 'This file has far more keys and signs than any path.', 'Check that this is a path file.');
    return null;
  }
  const document = parseDocument<Node, false>(text, {
    strict: true,
    // The library compares each key with all others; we look for doubled ones ourselves, in one pass.
    uniqueKeys: false,
    prettyErrors: false,
  });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    reportSyntax(faults, text, words.openQuote, problems);
    return null;
  }
  if (document.contents === null) {
    problems.add(0, '', 'This file is empty.', 'Write a path: see “format”, “key”, “title” and “phases”.');
    return null;
  }
  return treeOf(document.contents, '', 0, problems);
}

/** Marks of zero width that the library puts between the words of a text. */
const PLAIN_TEXT_FOLLOWS = '\u001f';
const MARKS = new Set(['\u0002', '\u0018', PLAIN_TEXT_FOLLOWS]);

/** A first look at the words alone; null when there are too many. Finds the first quote that is never closed. */
function glance(text: string): { openQuote: number | null } | null {
  let words = 0;
  let offset = 0;
  let previous = '';
  let openQuote: number | null = null;
  for (const word of new Lexer().lex(text)) {
    words += 1;
    if (words > MOST_WORDS) return null;
    const quote = /^["']/.exec(word)?.[0];
    if (quote !== undefined && previous !== PLAIN_TEXT_FOLLOWS && (word.length === 1 || !word.endsWith(quote))) {
      openQuote ??= offset;
    }
    previous = word;
    offset += MARKS.has(word) ? 0 : word.length;
  }
  return { openQuote };
}

function treeOf(node: Node | null, path: string, depth: number, problems: ProblemList, at = 0): SourceNode {
  const offset = node?.range?.[0] ?? at;
  const nothing: SourceNode = { kind: 'scalar', offset, value: null };
  if (node === null) return nothing;
  if (depth > DEEPEST) {
    problems.add(offset, path, 'This is nested too deeply.', 'A path has phases, their milestones, and their keys.');
    return nothing;
  }
  if (isAlias(node)) {
    problems.add(offset, path, `The alias *${node.source} is not read here.`, 'Write the value out.');
    return nothing;
  }
  if (node.tag !== undefined) {
    problems.add(offset, path, `The tag ${nameOfTag(node.tag)} is not read here.`, 'Write the value without a tag.');
    return nothing;
  }
  if (isMap(node)) return mapOf(node.items, offset, path, depth, problems);
  if (isSeq(node)) {
    const items = node.items.map((item, index) =>
      treeOf(item as Node | null, `${path}[${index}]`, depth + 1, problems, offset),
    );
    return { kind: 'list', offset, items };
  }
  return isScalar(node) ? { kind: 'scalar', offset, value: scalarOf(node.value) } : nothing;
}

function mapOf(pairs: Pair[], offset: number, path: string, depth: number, problems: ProblemList): SourceNode {
  const entries = new Map<string, SourceEntry>();
  for (const pair of pairs) {
    const keyNode = pair.key as Node | null;
    const keyOffset = keyNode?.range?.[0] ?? offset;
    const word = isScalar(keyNode) ? scalarOf(keyNode.value) : null;
    if (word === null) {
      problems.add(keyOffset, path, 'This key is not a word.', 'Write keys as plain words, such as “title”.');
      continue;
    }
    const key = String(word);
    const here = placeIn(path, key);
    const earlier = entries.get(key);
    if (earlier !== undefined) {
      problems.add(
        keyOffset,
        here,
        `The key “${shortened(key)}” is here twice; the first one is on line ${problems.lineOf(earlier.keyOffset)}.`,
        'Keep one of the two.',
      );
      continue;
    }
    entries.set(key, { keyOffset, value: treeOf(pair.value as Node | null, here, depth + 1, problems, keyOffset) });
  }
  return { kind: 'map', offset, entries };
}

function nameOfTag(tag: string): string {
  return tag.replace('tag:yaml.org,2002:', '!!').slice(0, 60);
}

function scalarOf(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

const ALIAS = {
  problem: 'An alias (a word that starts with “*”) is not read here.',
  expected: 'Write the value out, or put a text that starts with “*” in double quotes.',
};

const TOO_DEEP = {
  problem: 'This is nested too deeply.',
  expected: 'A path has phases, their milestones, and their keys.',
};

/** The library's own sentences speak of the grammar; these speak of the file. */
const SYNTAX: Partial<Record<YAMLError['code'], { problem: string; expected: string }>> = {
  TAB_AS_INDENT: { problem: 'This line is indented with a tab.', expected: 'Indent with spaces, two a level.' },
  MULTIPLE_DOCS: {
    problem: 'A second document starts here.',
    expected: 'Keep one path in a file, without a line of three dashes between.',
  },
  TAG_RESOLVE_FAILED: {
    problem: 'A tag (a word that starts with “!”) is not read here.',
    expected: 'Write the value without a tag, or put a text that starts with “!” in double quotes.',
  },
  BAD_ALIAS: ALIAS,
  ALIAS_PROPS: ALIAS,
  MULTIPLE_ANCHORS: {
    problem: 'Anchors (words that start with “&”) are not read here.',
    expected: 'Write the value out, or put it in double quotes.',
  },
  RESOURCE_EXHAUSTION: TOO_DEEP,
  BAD_INDENT: {
    problem: 'The indentation doesn’t fit the lines around it.',
    expected: 'Indent what belongs together by the same number of spaces.',
  },
  BAD_SCALAR_START: {
    problem: 'A text can’t start with this sign.',
    expected: 'Put the text in double quotes.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    problem: 'There is a second “: ” on this line, or the lines around it are indented differently.',
    expected: 'Put a text that holds a colon in double quotes.',
  },
  MISSING_CHAR: {
    problem: 'Something is missing here.',
    expected: 'Close each quote and bracket, and put a space after “:” and “-”.',
  },
  UNEXPECTED_TOKEN: {
    problem: 'This doesn’t belong here.',
    expected: 'Put a text that holds special signs in double quotes.',
  },
  BAD_DQ_ESCAPE: {
    problem: 'This backslash means nothing in double quotes.',
    expected: 'Write \\\\ for a backslash, or use single quotes.',
  },
  MULTILINE_IMPLICIT_KEY: {
    problem: 'A key runs over several lines.',
    expected: 'Write the key and its “:” on one line.',
  },
  BAD_DIRECTIVE: {
    problem: 'Directives (lines that start with “%”) are not read here.',
    expected: 'Remove the line.',
  },
};

function reportSyntax(faults: YAMLError[], text: string, openQuote: number | null, problems: ProblemList): void {
  // One fault often trips the library again right where it stands, and exhaustion everywhere behind it.
  const first = faults.find((fault) => fault.code === 'RESOURCE_EXHAUSTION');
  const seen = new Set<number>();
  for (const fault of first === undefined ? faults : [first]) {
    if (fault.code === 'MISSING_CHAR' && fault.message.includes('quote') && openQuote !== null) {
      if (!seen.has(openQuote)) problems.add(openQuote, '', 'This quote is never closed.', 'Close it behind the text.');
      seen.add(openQuote);
      continue;
    }
    // What is missing at the end of a file is reported behind its last line.
    const offset = Math.min(fault.pos[0], Math.max(0, text.trimEnd().length - 1));
    if (seen.has(offset)) continue;
    seen.add(offset);
    const unknown = { problem: `This is not YAML: ${fault.message}.`, expected: 'Check this line.' };
    const words = SYNTAX[fault.code] ?? unknown;
    problems.add(offset, '', words.problem, words.expected);
  }
}
