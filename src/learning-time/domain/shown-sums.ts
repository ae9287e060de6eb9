import { FEWEST_PEOPLE } from '../../people/domain/fewest-people';

/** A part of the guild, such as a site. */
export interface Part {
  readonly id: string;
  readonly people: number;
}

/** Why a sum is not shown: it is of too few, or with the others it would tell that of too few. */
export type HeldBack = 'too_few' | 'would_tell';

/**
 * Which parts' sums are held back while the sum of the whole is shown. Whoever subtracts all that is shown from the
 * whole is left with the sum of those held back together, so these must be nobody, or five people at least: where they
 * are fewer, the smallest of the others is held back as well (of equals, the one that comes first).
 */
export function heldBack(parts: readonly Part[]): Map<string, HeldBack> {
  const held = new Map<string, HeldBack>();
  let people = 0;
  for (const part of parts) {
    if (part.people >= FEWEST_PEOPLE) continue;
    held.set(part.id, 'too_few');
    people += part.people;
  }
  const others = parts.filter(({ id }) => !held.has(id)).sort((a, b) => a.people - b.people);
  for (const part of others) {
    if (people === 0 || people >= FEWEST_PEOPLE) break;
    held.set(part.id, 'would_tell');
    people += part.people;
  }
  return held;
}
