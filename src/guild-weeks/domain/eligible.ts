/** What of an option decides who may take part. */
export interface Offer {
  readonly id: string;
  readonly withdrawn: boolean;
  /** the sites whose people may come; none means everybody */
  readonly siteIds: readonly string[];
}

/** Why an option on a list can't be looked at. */
export type Bar = 'withdrawn' | 'other_site';

/** Why somebody of a site can't take part; null when they can. */
export function barOf(offer: Offer, siteId: string): Bar | null {
  if (offer.withdrawn) return 'withdrawn';
  return offer.siteIds.length > 0 && !offer.siteIds.includes(siteId) ? 'other_site' : null;
}

/** A ranking as the match may use it: what is on offer to them, and what was left out of it. */
export interface Usable {
  readonly choices: string[];
  readonly barred: { readonly optionId: string; readonly why: Bar }[];
}

/** Leaves out of a ranking what was withdrawn, or is for other sites, since it was made. */
export function usable(choices: readonly string[], offers: ReadonlyMap<string, Offer>, siteId: string): Usable {
  const found: Usable = { choices: [], barred: [] };
  for (const optionId of choices) {
    const offer = offers.get(optionId);
    const why = offer ? barOf(offer, siteId) : 'withdrawn';
    if (why === null) found.choices.push(optionId);
    else found.barred.push({ optionId, why });
  }
  return found;
}
