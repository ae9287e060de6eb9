/** Longer than any title of ours; a calendar shows the beginning anyway. */
const LONGEST = 300;

/**
 * Words as one line of a calendar: line ends, tabs and other characters that cannot be seen become blanks, half a
 * character becomes a mark for one. What letters they are, and in which direction they run, stays.
 */
export function oneLine(words: string): string {
  const plain = words.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/ {2,}/g, ' ').trim();
  return [...plain].slice(0, LONGEST).join('');
}
