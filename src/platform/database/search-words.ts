/** Words looked for at once; more would find nothing anyway. */
const MOST_WORDS = 12;

/** Characters of a word that count: PostgreSQL keeps no word of more than 2,046 bytes. */
const LONGEST_WORD = 100;

/**
 * The different words in a text: in lower case, everything but letters and digits parts them. What is kept and what is
 * looked for both go through here, so that `CI/CD` finds `ci-cd`, in any script and under any locale of the database.
 */
export function wordsOf(text: string): string[] {
  const parts = text.normalize('NFC').toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
  return [...new Set(parts.filter((part) => part !== '').map((part) => Array.from(part).slice(0, LONGEST_WORD).join('')))];
}

/**
 * What was typed into a search field, as a PostgreSQL `tsquery`: every word has to be there, each may go on (`deplo`
 * finds `deployment`).
 *
 * @returns null when nothing was typed that could be looked for
 */
export function searchQuery(typed: string): string | null {
  const words = wordsOf(typed).slice(0, MOST_WORDS);
  return words.length === 0 ? null : words.map((word) => `${word}:*`).join(' & ');
}
