/** Whether each word of what was typed is somewhere in what is said; accents and capitals do not matter. */
export function fits(said: string, typed: string): boolean {
  return typed
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => plain(said).includes(plain(word)));
}

/** So that “zukas” finds Žukas. */
function plain(words: string): string {
  return words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
