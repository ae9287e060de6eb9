/** A journey of one's own with dates that its changed calendar would move. */
export class OwnDatesToLookAtDto {
  journeyId: string;
  /** How many of its milestones a re-plan would move. */
  milestones: number;
}

/** How many journeys of a site have dates that the changed calendar would move. */
export class SiteDatesToLookAtDto {
  siteId: string;
  journeys: number;
}

/** Dates that are no longer where the calendar would put them, since it was changed after they were set. */
export class DatesToLookAtDto {
  /** Of the reader's own journeys. */
  own: OwnDatesToLookAtDto[];
  /** Of everybody's, as sums; empty for whoever keeps no calendars. */
  sites: SiteDatesToLookAtDto[];
  /** `replan` for whoever may change the dates of a whole site. */
  abilities: string[];
}
