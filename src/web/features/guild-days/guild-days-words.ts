import { clockTime } from '../../shared/dates';
import type { GuildDayDto, GuildSessionDto, MaterialDto, ProposalDto, SessionDraftDto, SkippedDayDto } from '../../shared/api/types';

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

/** The town that gives a time zone its name: “Vilnius” of “Europe/Vilnius”. */
export function townOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

/** Times by the reader's clock, and by that of another zone where it shows something else: “14:00–15:00, 13:00–14:00 in Vilnius”. */
export function timesIn(of: Pick<GuildSessionDto, 'startsAt' | 'endsAt'>, timeZone: string, seriesZone: string): string {
  const [own, theirs] = [timesOf(of, timeZone), timesOf(of, seriesZone)];
  return own === theirs ? own : `${own}, ${theirs} in ${townOf(seriesZone)}`;
}

/** When a day is, by the reader's clock and the guild's, and which sites are off. */
export function dayTimes(day: GuildDayDto, timeZone: string, seriesZone: string): string {
  const off = day.sitesOff.length > 0 ? ` · ${new Intl.ListFormat('en-GB').format(day.sitesOff)} ${day.sitesOff.length === 1 ? 'is' : 'are'} off` : '';
  return `${timesIn(day, timeZone, seriesZone)}${off}`;
}

export const SKIPPED_WORDS: Readonly<Record<SkippedDayDto['because'], string>> = {
  guild_week: 'No guild day: it is guild week',
  holiday: 'No guild day: a holiday everywhere',
};

/** What the next publication changes about a session, in a few words. */
export function draftWords(session: GuildSessionDto, draft: SessionDraftDto, timeZone: string): string {
  if (draft.takesOff) return 'taken off the programme';
  const people = (of: SessionDraftDto['speakers']) => of.map(({ name }) => name).join(', ');
  const changes = [
    draft.title !== session.title && `now “${draft.title}”`,
    draft.kind !== session.kind && KIND_WORDS[draft.kind].toLowerCase(),
    timesOf(draft, timeZone) !== timesOf(session, timeZone) && timesOf(draft, timeZone),
    draft.track !== session.track && (draft.track ? `track ${draft.track}` : 'no track'),
    draft.room !== session.room && (draft.room ? `room ${draft.room}` : 'no room'),
    draft.link !== session.link && (draft.link ? 'another link' : 'no link'),
    draft.capacity !== session.capacity && `${draft.capacity} seats`,
    people(draft.speakers) !== people(session.speakers) && (draft.speakers.length > 0 ? `with ${people(draft.speakers)}` : 'no speaker'),
    draft.abstract !== session.abstract && 'a new text',
    draft.proposalId !== session.proposalId && 'another proposal',
  ];
  return changes.filter((change) => change !== false).join(', ');
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
