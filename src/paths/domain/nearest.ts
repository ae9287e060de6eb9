/** Longer words are no typing slips any more, and comparing them would cost more than the hint is worth. */
const LONGEST_WORD = 64;

/**
 * The candidate that was most likely meant, or null when none is close.
 *
 * Close means: at most a third of the letters differ (insert, drop, replace or swap two neighbours, as in
 * Damerau–Levenshtein distance), or one is the start of the other.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length === 0 || word.length > LONGEST_WORD) return null;
  const wanted = plain(word);
  let best: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate.length === 0 || candidate.length > LONGEST_WORD) continue;
    const offered = plain(candidate);
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, offered.length) / 3));
    const startsAlike = wanted.length >= 3 && (offered.startsWith(wanted) || wanted.startsWith(offered));
    if (!startsAlike && Math.abs(wanted.length - offered.length) > allowed) continue;
    const edits = wanted === offered ? 0 : startsAlike ? 1 : editsBetween(wanted, offered, allowed);
    if (edits < fewest && edits <= allowed) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** Spelling habits that are no difference of meaning: `Done_when`, `done-when` and `doneWhen`. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}

/** Counts up to `most`; what needs more edits answers one more than that. */
function editsBetween(from: string, to: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    let fewestInRow = row;
    for (let column = 1; column <= to.length; column += 1) {
      const sameLetter = from[row - 1] === to[column - 1];
      let edits = last[column - 1]! + (sameLetter ? 0 : 1);
      if (last[column]! + 1 < edits) edits = last[column]! + 1;
      if (current[column - 1]! + 1 < edits) edits = current[column - 1]! + 1;
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped && beforeLast[column - 2]! + 1 < edits) edits = beforeLast[column - 2]! + 1;
      if (edits < fewestInRow) fewestInRow = edits;
      current.push(edits);
    }
    // From here on it only grows; a swap may still reach one row back.
    if (fewestInRow > most + 1) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}
