const MINUTE = 60_000;

/** When a session is. */
export interface SessionTimes {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** How long before the start people may check in, and after the end still may, in minutes. */
const DOORS_OPEN = 30;
const DOORS_CLOSE = 60;
/** How long a host's list may still be put right, and feedback be given, in days. */
const DAYS_AFTER = 14;

/** Whether a code checks people in now. */
export function doorsAreOpen({ startsAt, endsAt }: SessionTimes, now: Date): boolean {
  return now.getTime() >= startsAt.getTime() - DOORS_OPEN * MINUTE && now.getTime() <= endsAt.getTime() + DOORS_CLOSE * MINUTE;
}

/** Whether the host may say now who was there. */
export function listIsOpen({ startsAt, endsAt }: SessionTimes, now: Date): boolean {
  return now.getTime() >= startsAt.getTime() - DOORS_OPEN * MINUTE && now.getTime() <= endsAt.getTime() + DAYS_AFTER * 24 * 60 * MINUTE;
}

/** Whether those who were there may say now how it was. */
export function feedbackIsOpen({ startsAt, endsAt }: SessionTimes, now: Date): boolean {
  return now >= startsAt && now.getTime() <= endsAt.getTime() + DAYS_AFTER * 24 * 60 * MINUTE;
}
