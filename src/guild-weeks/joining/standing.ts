import { barOf } from '../domain/eligible';
import type { OpenSeats, Seeker } from '../domain/late-places';
import type { OptionRow } from '../persistence/options.repository';
import type { RunRow } from '../persistence/runs.repository';

/** The options that closed for too few in a week's last run; none without one. */
export function closedIn(run: RunRow | null): ReadonlySet<string> {
  return new Set(run?.record.outcome.closed.map(({ optionId }) => optionId));
}

/** How somebody stands to the free places of a week. @param closed options that closed for too few */
export function seekerOf(personId: string, options: readonly OptionRow[], closed: ReadonlySet<string>): Seeker {
  const has = (people: readonly { id: string }[]) => people.some(({ id }) => id === personId);
  const given = options.find(({ people }) => has(people));
  const taken = options.find(({ joined }) => has(joined));
  return {
    hosts: options.some(({ id, withdrawn, host }) => !withdrawn && !closed.has(id) && host.id === personId),
    placeIn: given?.id ?? taken?.id ?? null,
    tookLater: !given && taken !== undefined,
  };
}

/** What of an option decides whether somebody of a site can still come. */
export function openSeatsOf(option: OptionRow, closed: ReadonlySet<string>, siteId: string): OpenSeats {
  const { id, withdrawn, sites, maxSeats, people, joined } = option;
  const off = withdrawn || closed.has(id);
  const bar = barOf({ id, withdrawn, siteIds: sites.map((site) => site.id) }, siteId);
  return { id, off, bar, free: off ? 0 : Math.max(0, maxSeats - people.length - joined.length) };
}
