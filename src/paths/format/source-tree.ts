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
