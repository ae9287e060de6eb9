import { nearest } from '../domain/nearest';
import type { ProblemList } from './file-problem';

/**
 * What a file says, with the place of every word, whichever notation it was written in.
 * Offsets count UTF-16 units from the start of the text.
 */
export type SourceNode = SourceMap | SourceList | SourceScalar;

export interface SourceMap {
  kind: 'map';
  offset: number;
  /** In the order of the file; keys are unique, because doubled ones were reported and left out. */
  entries: Map<string, SourceEntry>;
}

export interface SourceEntry {
  keyOffset: number;
  value: SourceNode;
}

export interface SourceList {
  kind: 'list';
  offset: number;
  items: SourceNode[];
}

export interface SourceScalar {
  kind: 'scalar';
  offset: number;
  value: string | number | boolean | null;
}

/** What a node is, as one would call it in a sentence. */
export function kindOf(node: SourceNode): string {
  if (node.kind === 'map') return 'a group of keys';
  if (node.kind === 'list') return 'a list';
  if (node.value === null) return 'nothing';
  if (typeof node.value === 'string') return 'a text';
  return typeof node.value === 'number' ? `the number ${node.value}` : `the yes-or-no value ${node.value}`;
}

/** The path of a key within the document: `phases[0]` and `title` make `phases[0].title`. */
export function placeIn(path: string, key: string): string {
  const name = shortened(key);
  return path === '' ? name : `${path}.${name}`;
}

/** Reports each key of a map that its kind of map doesn't have, with the one that was probably meant. */
export function reportUnknownKeys(
  map: SourceMap,
  known: readonly string[],
  path: string,
  owner: string,
  problems: ProblemList,
): void {
  for (const [key, { keyOffset }] of map.entries) {
    if (known.includes(key)) continue;
    const meant = nearest(key, known);
    problems.add(
      keyOffset,
      placeIn(path, key),
      `${owner} has no key “${shortened(key)}”.`,
      meant === null ? `Its keys are ${known.join(', ')}.` : `Perhaps “${meant}” is meant.`,
    );
  }
}

/** Messages stay readable even when what they quote is not. */
export function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).replace(/[\ud800-\udbff]$/, '')}…`;
}
