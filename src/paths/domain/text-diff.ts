/** One line of two texts laid side by side. */
export interface TextLine {
  /** In both, only in the later text, or only in the earlier one. */
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond this many pairs of lines the middle is shown as replaced as a whole: nobody reads such a diff line by line. */
const MOST_PAIRS = 250_000;

/**
 * Two texts line by line: the longest common subsequence of lines stays, everything else is removed or added.
 * Read without the added lines it is `before`, read without the removed ones it is `after`. Equal texts give only
 * `same` lines; an empty text has no lines.
 */
export function textDiff(before: string, after: string): TextLine[] {
  const old = linesOf(before);
  const now = linesOf(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  return [
    ...old.slice(0, start).map(same),
    ...middle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...old.slice(old.length - end).map(same),
  ];
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

function middle(old: string[], now: string[]): TextLine[] {
  if (old.length * now.length > MOST_PAIRS) return [...old.map(removed), ...now.map(added)];
  const common = commonLengths(old, now);
  const width = now.length + 1;
  const lines: TextLine[] = [];
  let from = 0;
  let to = 0;
  while (from < old.length && to < now.length) {
    if (old[from] === now[to]) {
      lines.push(same(old[from]!));
      from += 1;
      to += 1;
    } else if (common[(from + 1) * width + to]! >= common[from * width + to + 1]!) {
      lines.push(removed(old[from]!));
      from += 1;
    } else {
      lines.push(added(now[to]!));
      to += 1;
    }
  }
  return [...lines, ...old.slice(from).map(removed), ...now.slice(to).map(added)];
}

/** How many lines are common from each pair of places on, row by row. */
function commonLengths(old: string[], now: string[]): Uint32Array {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let from = old.length - 1; from >= 0; from -= 1) {
    for (let to = now.length - 1; to >= 0; to -= 1) {
      lengths[from * width + to] =
        old[from] === now[to]
          ? lengths[(from + 1) * width + to + 1]! + 1
          : Math.max(lengths[(from + 1) * width + to]!, lengths[from * width + to + 1]!);
    }
  }
  return lengths;
}

function same(text: string): TextLine {
  return { kind: 'same', text };
}

function added(text: string): TextLine {
  return { kind: 'added', text };
}

function removed(text: string): TextLine {
  return { kind: 'removed', text };
}
