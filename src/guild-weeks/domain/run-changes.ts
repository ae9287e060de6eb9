import type { Ballot, OptionSeats } from './match';

/** What a run is made from, apart from its lots: those are the same for every run of a week. */
export interface RunInputs {
  readonly options: readonly (OptionSeats & { readonly title: string })[];
  readonly ballots: readonly Ballot[];
}

type Seats = Pick<OptionSeats, 'min' | 'max'>;

/** Something that is no longer what a run was made from. Counts of people, never who. */
export type InputChange =
  | { readonly what: 'withdrawn'; readonly title: string }
  | { readonly what: 'seats'; readonly title: string; readonly from: Seats; readonly to: Seats }
  | { readonly what: 'left' | 'back' | 'barred' | 'line'; readonly people: number };

/**
 * What changed between two runs of one week, or between a run and now. Nothing means that the match would come to the same.
 * Options only ever go: none is proposed once ranking is open.
 */
export function changesBetween(before: RunInputs, after: RunInputs): InputChange[] {
  const offered = new Map(after.options.map((option) => [option.id, option]));
  const options = before.options.flatMap(({ id, title, min, max }): InputChange[] => {
    const now = offered.get(id);
    if (!now) return [{ what: 'withdrawn', title }];
    return now.min === min && now.max === max ? [] : [{ what: 'seats', title: now.title, from: { min, max }, to: { min: now.min, max: now.max } }];
  });
  const ballots = new Map(after.ballots.map((ballot) => [ballot.id, ballot]));
  const earlier = new Set(before.ballots.map(({ id }) => id));
  const stayed = before.ballots.flatMap((was) => {
    const now = ballots.get(was.id);
    return now ? [{ was, now }] : [];
  });
  // A wish for what was withdrawn falls away by itself; what else a list lost or got back has to do with sites.
  const barred = stayed.filter(({ was, now }) => was.choices.filter((id) => offered.has(id)).join() !== now.choices.join());
  const counts = [
    { what: 'left', people: before.ballots.length - stayed.length },
    { what: 'back', people: after.ballots.filter(({ id }) => !earlier.has(id)).length },
    { what: 'barred', people: barred.length },
    { what: 'line', people: stayed.filter(({ was, now }) => was.missed !== now.missed).length },
  ] as const;
  return [...options, ...counts.filter(({ people }) => people > 0)];
}

/** A change in one sentence. */
export function changeSentence(change: InputChange): string {
  switch (change.what) {
    case 'withdrawn':
      return `“${change.title}” was withdrawn.`;
    case 'seats':
      return `“${change.title}” needs ${change.to.min} and has room for ${change.to.max} now; before, it needed ${change.from.min} and had room for ${change.from.max}.`;
    case 'left':
      return `${peopleWho(change.people)} ranked left the guild.`;
    case 'back':
      return `${peopleWho(change.people)} ranked came back to the guild.`;
    case 'barred':
      return `${change.people === 1 ? 'One ranking lost or got back' : `${change.people} rankings lost or got back`} an option, because it is for other sites now or because somebody moved.`;
    case 'line':
      return `${change.people === 1 ? 'One person stands' : `${change.people} people stand`} elsewhere in line, because the places of an earlier week were published.`;
  }
}

function peopleWho(people: number): string {
  return people === 1 ? 'One person who' : `${people} people who`;
}
