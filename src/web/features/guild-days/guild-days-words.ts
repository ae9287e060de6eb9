import { clockTime } from '../../shared/dates';
import type { GuildSessionDto, MaterialDto, ProposalDto } from '../../shared/api/types';

export const KIND_WORDS: Readonly<Record<GuildSessionDto['kind'], string>> = {
  talk: 'Talk',
  workshop: 'Workshop',
  group_exercise: 'Group exercise',
};

export const KINDS = Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label }));

export const MATERIAL_WORDS: Readonly<Record<MaterialDto['kind'], string>> = {
  slides: 'Slides',
  recording: 'Recording',
  code: 'Code',
  notes: 'Notes',
};

/** How far a proposal has come, to its author. */
export const PROPOSAL_WORDS: Readonly<Record<ProposalDto['state'], string>> = {
  draft: 'Draft: only you see it',
  submitted: 'Handed in: a guild manager reads it',
  accepted: 'Accepted: say whether you still want to hold it',
  rejected: 'Not this time',
  confirmed: 'Confirmed: a place on a programme is being found',
  scheduled: 'On the programme',
  given: 'Given',
  withdrawn: 'Withdrawn',
};

/** What the reader has of a session's seats, or what is there to have. */
export function seatWords({ mine, place, confirmBy, seatsLeft, capacity, waiting }: GuildSessionDto, moment: (instant: string) => string): string {
  if (mine === 'seated') return 'You have a seat';
  if (mine === 'offered') return confirmBy === null ? 'A seat is kept for you' : `A seat is kept for you until ${moment(confirmBy)}`;
  if (mine === 'waiting') return place === 1 ? 'You are next on the waitlist' : `You are number ${place} on the waitlist`;
  if (seatsLeft > 0 && waiting === 0) return `${seatsLeft} of ${capacity} seats free`;
  return waiting === 0 ? 'Every seat is taken' : `Every seat is taken, ${waiting} on the waitlist`;
}

/** “13:00–14:00”, by the clock of a zone. */
export function timesOf({ startsAt, endsAt }: Pick<GuildSessionDto, 'startsAt' | 'endsAt'>, timeZone: string): string {
  return `${clockTime(startsAt, timeZone)}–${clockTime(endsAt, timeZone)}`;
}

/** Minutes since midnight as a time field has them: “13:00”. */
export function timeOfMinutes(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The opposite; null for a field that is empty. */
export function minutesOfTime(time: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}
