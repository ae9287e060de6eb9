/** One guild day in sums. Null is too few to show. */
export class GuildDayAttendanceDto {
  day: string;
  /** Such as `2026-Q4`. */
  quarter: string;
  /** Seats of all its sessions together. */
  seats: number;
  /** Different people with a seat in any of them. */
  signedUp: number | null;
  /** Different people who were there. */
  there: number | null;
  /** Of those: hires who were at a guild day for the first time. */
  firstDays: number | null;
}

/** A quarter's speakers, in sums. Who speaks is public: every programme names them. */
export class FirstTimeSpeakersDto {
  /** Such as `2026-Q4`. */
  quarter: string;
  /** Sessions that somebody held. */
  sessions: number;
  /** Of those: held by somebody who had not spoken here before. */
  firstTime: number;
  /** Places kept for first-time speakers that one of them took. */
  keptUsed: number;
  /** … that stayed empty. */
  keptUnused: number;
  /** … that were released to others. */
  released: number;
}

/** How guild days went in the last two years: sums, no names. */
export class GuildDayFiguresDto {
  /** Guild days that took place, the earliest first. */
  days: GuildDayAttendanceDto[];
  /** Quarters in which something took place, the earliest first. */
  speakers: FirstTimeSpeakersDto[];
}
