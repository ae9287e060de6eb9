import { clockTime, localDay, shortDay } from '../../shared/dates';

/** What the clocks of some sites show. */
export interface SiteClock {
  /** “Thu 3 Dec 16:00”. */
  words: string;
  sites: string[];
}

/** An instant on the clocks of sites, those that show the same together, in the order in which they were given. */
export function siteClocks(instant: string, sites: readonly { name: string; timeZone: string }[]): SiteClock[] {
  const shown = new Map<string, string[]>();
  for (const { name, timeZone } of sites) {
    const words = `${shortDay(localDay(instant, timeZone))} ${clockTime(instant, timeZone)}`;
    shown.set(words, [...(shown.get(words) ?? []), name]);
  }
  return [...shown].map(([words, names]) => ({ words, sites: names }));
}
