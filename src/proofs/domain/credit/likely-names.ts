/** Shorter pieces of a name are found in too many others. */
const SHORTEST = 3;

/** Whether a handle or an address looks like somebody's: a piece of their name or of their own address is in it. */
export function looksLike(name: string, person: { name: string; email: string }): boolean {
  const bare = plain(name.split('@')[0] ?? '');
  const own = plain(person.email.split('@')[0] ?? '');
  const pieces = [...person.name.split(/\s+/).map(plain), own].filter((piece) => piece.length >= SHORTEST);
  return pieces.some((piece) => bare.includes(piece)) || (bare.length >= SHORTEST && own.includes(bare));
}

/** Letters and digits alone, without marks over them. */
function plain(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
