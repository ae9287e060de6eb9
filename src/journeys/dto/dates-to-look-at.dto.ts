/** A journey of one's own with dates on days off. */
export class OwnDatesToLookAtDto {
  journeyId: string;
  /** How many of its milestones are due on a day on which the hire does not work. */
  milestones: number;
}

/** How many journeys of a site have dates on days off. */
export class SiteDatesToLookAtDto {
  siteId: string;
  journeys: number;
}

/** Dates that no longer fall on working days, since a calendar was changed after they were set. */
export class DatesToLookAtDto {
  /** Of the reader's own journeys. */
  own: OwnDatesToLookAtDto[];
  /** Of everybody's, as sums; empty for whoever keeps no calendars. */
  sites: SiteDatesToLookAtDto[];
}
