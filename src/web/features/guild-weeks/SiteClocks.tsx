import classes from './GuildWeeks.module.css';
import { useSites } from './queries';
import { siteClocks } from './site-clocks';

/** A deadline on the clocks of the guild's sites, for whoever sets it. @param at an instant */
export function SiteClocks({ at }: { at: string }) {
  const clocks = siteClocks(at, useSites().data ?? []);
  if (clocks.length === 0) return null;
  const list = new Intl.ListFormat('en-GB');
  return <p className={classes.quiet}>The deadline at the sites: {clocks.map(({ words, sites }) => `${words} in ${list.format(sites)}`).join(' · ')}</p>;
}
