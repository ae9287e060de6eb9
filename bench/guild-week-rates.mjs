// How often a lie about one's wishes would have paid in made-up guild weeks: the same figures every time.
import { ballotsOf, makeWeek, randomOf } from './guild-week-world.mjs';

const WEEKS = 60;
const ASKED = 10;
const LONGEST = 5;
const SHAPE = { people: 60, options: 12, alike: 0.4 };

/** Each is a row of the table in docs/guild-weeks.md. */
export const CASES = [
  { name: 'full lists, nothing closes', room: 1, needs: 0, longest: SHAPE.options },
  { name: 'lists of five, nothing closes', room: 1, needs: 0, longest: LONGEST },
  { name: 'full lists, options close', room: 1.2, needs: 0.6, longest: SHAPE.options },
  { name: 'lists of five, options close, room to spare', room: 1.2, needs: 0.6, longest: LONGEST },
  { name: 'lists of five, options close, scarce', room: 1, needs: 0.8, longest: LONGEST },
];

/** Every order of a few things. */
function* orders(items) {
  if (items.length <= 1) yield items;
  for (const [index, first] of items.entries()) for (const rest of orders(items.toSpliced(index, 1))) yield [first, ...rest];
}

/** The lies tried: every order of the true first five, and every list of one or two options at its front. */
function* liesOf(full, longest) {
  for (const order of orders(full.slice(0, LONGEST))) yield [...order, ...full.slice(LONGEST)].slice(0, longest);
  for (const one of full) {
    yield [one];
    for (const two of full) if (two !== one) yield [one, two, ...full.filter((id) => id !== one && id !== two)].slice(0, longest);
  }
}

/**
 * @param {{ room: number, needs: number, longest: number }} one of the cases
 * @param {Function} match the rule that is measured
 * @returns {{ asked: number, paid: number, closed: number }} people asked, those whom some lie would have helped, options that closed a week
 */
export function rateOf({ room, needs, longest }, match) {
  const random = randomOf(20261122);
  let [asked, paid, closed] = [0, 0, 0];
  for (let week = 0; week < WEEKS; week += 1) {
    const made = makeWeek({ ...SHAPE, room, needs: needs || 0.001 }, random);
    // An option that needs nobody never closes: not even with nobody in it.
    const options = needs === 0 ? made.options.map((option) => ({ ...option, min: 0 })) : made.options;
    const ballots = ballotsOf(made.wishes, random, longest);
    const honest = match({ options, ballots, lots: made.lots });
    closed += honest.closed.length;
    for (let who = 0; who < ASKED; who += 1) {
      const full = made.wishes[who];
      const { id } = ballots[who];
      const worth = ({ placements }) => {
        const { optionId } = placements.find(({ ballotId }) => ballotId === id);
        return optionId === null ? Infinity : full.indexOf(optionId);
      };
      const best = worth(honest);
      asked += 1;
      if (best === 0) continue;
      for (const choices of liesOf(full, longest)) {
        if (worth(match({ options, ballots: ballots.with(who, { ...ballots[who], choices }), lots: made.lots })) < best) {
          paid += 1;
          break;
        }
      }
    }
  }
  return { asked, paid, closed: closed / WEEKS };
}

/** A case and its rate as a row of the table. */
export function rowOf({ name }, { asked, paid, closed }) {
  return `| ${name} | ${closed.toFixed(1)} | ${paid} of ${asked} | ${((100 * paid) / asked).toFixed(1)} % |`;
}
