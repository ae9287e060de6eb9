// Made-up guild weeks to measure the match with: the same ones every time.

/** Source: mulberry32 by Tommy Ettinger (public domain). @returns {() => number} numbers from 0 to below 1 */
export function randomOf(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * People who like options half by what is liked by all, half by their own taste.
 *
 * @param {{ people: number, options: number, room: number, needs: number, alike: number }} shape `room`: seats a person,
 *   `needs`: the minimum as a share of the maximum, `alike`: how much tastes have in common, from 0 to 1
 * @returns {{ options: object[], wishes: string[][], lots: Map<string, string> }} everybody's full list, the dearest first
 */
export function makeWeek({ people, options: count, room, needs, alike }, random) {
  const max = Math.max(1, Math.round((people * room) / count));
  const min = Math.max(1, Math.round(max * needs));
  const options = Array.from({ length: count }, (_, index) => ({ id: `o${index}`, min, max }));
  const liked = options.map(() => random());
  const wishes = Array.from({ length: people }, () =>
    options
      .map(({ id }, index) => ({ id, liking: alike * liked[index] + (1 - alike) * random() }))
      .sort((a, b) => b.liking - a.liking)
      .map(({ id }) => id),
  );
  const ids = [...options.map(({ id }) => id), ...wishes.map((_, index) => `b${index}`)];
  return { options, wishes, lots: new Map(ids.map((id) => [id, random().toFixed(17)])) };
}

/** @returns {object[]} ballots of people who missed this many of their wishes last quarter */
export function ballotsOf(wishes, random, longest) {
  return wishes.map((choices, index) => ({ id: `b${index}`, missed: Math.floor(random() * 6), choices: choices.slice(0, longest) }));
}
