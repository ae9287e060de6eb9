import type { Bar } from './eligible';
import type { GuildWeekState } from './guild-week-states';

/** How somebody stands to the free places of a week. */
export interface Seeker {
  /** hosts an option that takes place */
  readonly hosts: boolean;
  /** the option the match gave them, or that they took later; null with none */
  readonly placeIn: string | null;
  /** they took it later themselves, so they may leave it again */
  readonly tookLater: boolean;
}

/** What of an option decides whether somebody can still come. */
export interface OpenSeats {
  readonly id: string;
  /** withdrawn, or closed for too few */
  readonly off: boolean;
  readonly bar: Bar | null;
  /** seats that nobody has */
  readonly free: number;
}

export type LateRefusal = 'not_given_out' | 'you_host_one' | 'has_place' | 'not_on_offer' | 'other_site' | 'full' | 'not_taken_later';

/** What a refusal says to whoever meets it. */
export const LATE_REFUSALS: Readonly<Record<LateRefusal, string>> = {
  not_given_out: 'Free places can be taken from when places are given out until the week is closed.',
  you_host_one: 'You host an option in this week, so you have a place in it.',
  has_place: 'You have a place in this week.',
  not_on_offer: 'This option does not take place.',
  other_site: 'This option is for other sites than yours.',
  full: 'Somebody was faster: every seat of this option is taken now.',
  not_taken_later: 'You did not take this place yourself, so you can’t leave it here. Talk with its host.',
};

/** Why somebody can't take a free place; null when they can. */
export function whyNotTake(seeker: Seeker, { off, bar, free }: OpenSeats, state: GuildWeekState): LateRefusal | null {
  if (state !== 'published') return 'not_given_out';
  if (seeker.hosts) return 'you_host_one';
  if (seeker.placeIn !== null) return 'has_place';
  if (off || bar === 'withdrawn') return 'not_on_offer';
  if (bar !== null) return 'other_site';
  return free > 0 ? null : 'full';
}

/** Why somebody can't leave a place again; null when they can. */
export function whyNotLeave({ placeIn, tookLater }: Seeker, { id }: Pick<OpenSeats, 'id'>, state: GuildWeekState): LateRefusal | null {
  if (state !== 'published') return 'not_given_out';
  return tookLater && placeIn === id ? null : 'not_taken_later';
}
