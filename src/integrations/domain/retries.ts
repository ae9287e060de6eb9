const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * How long a message waits after each try that failed, in milliseconds: as Standard Webhooks proposes it, ten tries in a little
 * over three days (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md).
 */
export const PAUSES_MS: readonly number[] = [
  5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR,
];

/** "I am no more, stop": RFC 9110, section 15.5.11. */
const GONE = 410;

export interface FailedTry {
  /** Tries of this message, with the one that just failed. */
  tries: number;
  /** What the receiver answered; null when it did not. */
  status: number | null;
  /** When this message failed first. */
  firstFailedAt: Date;
  /** Since when nothing gets through to the receiver at all. */
  failingSince: Date;
  now: Date;
}

/**
 * - `again`: the message waits until `at`
 * - `give_up`: this one message is refused while others get through; what came after it goes on
 * - `switch_off`: nothing gets through, or the receiver says that it is gone; nothing is lost, all of it waits
 */
export type AfterFailure = { then: 'again'; at: Date } | { then: 'give_up' } | { then: 'switch_off'; because: 'failing' | 'gone' };

/** What follows from a try that failed. */
export function afterFailure({ tries, status, firstFailedAt, failingSince, now }: FailedTry): AfterFailure {
  if (status === GONE) return { then: 'switch_off', because: 'gone' };
  const pause = PAUSES_MS[tries - 1];
  if (pause !== undefined) return { then: 'again', at: new Date(now.getTime() + pause) };
  return failingSince <= firstFailedAt ? { then: 'switch_off', because: 'failing' } : { then: 'give_up' };
}
