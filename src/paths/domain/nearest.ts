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
    const edits = wanted === offered ? 0 : startsAlike ? 1 : editsBetween(wanted, offered);
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

function editsBetween(from: string, to: string): number {
  if (from === to) return 0;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let fewest = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) fewest = Math.min(fewest, (beforeLast[column - 2] ?? 0) + 1);
      current.push(fewest);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
