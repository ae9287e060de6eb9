import { addDays, localDateOf, type LocalDate } from '../../calendars/domain/local-date';
import { instantAt } from '../../calendars/domain/office-time';
import { weeklyDays, type SeriesSite, type WeekAway } from '../../guild-days/domain/occurrences';
import type { MaterialKind, SessionKind } from '../../guild-days/domain/session-kinds';
import { idOf } from '../story/ids';
import type { DemoCohort } from './cohorts';
import { EARLIER_DAYS, earlierDay } from './earlier-guild-days';
import { STAFF, MID_INTAKE, LATE_INTAKE } from './people';

/** A session of the demo guild, with who speaks, comes and waits. */
export interface DemoSession {
  id: string;
  dayId: string;
  kind: SessionKind;
  title: string;
  abstract: string;
  track: string;
  room: string;
  startsAt: string;
  endsAt: string;
  capacity: number;
  keptForFirstTime: boolean;
  speakerIds: string[];
  seated: string[];
  waiting: string[];
  attended: string[];
  ratings: { rating: number; words: string | null }[];
  materials: { kind: MaterialKind; title: string; url: string }[];
}

export interface DemoProposal {
  id: string;
  authorId: string;
  kind: SessionKind;
  title: string;
  abstract: string;
  minutes: number;
  state: 'submitted' | 'confirmed';
}

/** When the demo guild meets, what was and will be on, and what is proposed. */
export interface DemoGuildDays {
  startsMinutes: number;
  durationMinutes: number;
  timeZone: string;
  siteIds: string[];
  plannedBy: string;
  days: { id: string; day: LocalDate; publishedAt: string }[];
  sessions: DemoSession[];
  proposals: DemoProposal[];
  /** A change of the next programme that waits for its publication. */
  changes: { sessionId: string; room: string; capacity: number }[];
}

const ZONE = 'Europe/Vilnius';
const STARTS = 13 * 60;
const HALF_A_DAY = 4 * 60;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A session before anybody has signed up for it. */
export interface Sketch {
  title: string;
  kind: SessionKind;
  abstract: string;
  speakers: string[];
  after: number;
  minutes: number;
  capacity: number;
  wanted: number;
  track?: string;
  kept?: boolean;
  recording?: boolean;
  /** Who was there, whoever else came. */
  with?: string[];
  becomes?: { room: string; capacity: number };
}

const PAST: readonly (readonly Sketch[])[] = [
  [
    { title: 'Retries that do not make it worse', kind: 'talk', abstract: 'Timeouts, jitter and budgets, with the outage that taught us.', speakers: ['Kateryna Bondarenko'], after: 0, minutes: 45, capacity: 60, wanted: 11, recording: true, with: ['Noa Cohen'] },
    { title: 'Take a slow endpoint apart', kind: 'group_exercise', abstract: 'Five or six of all levels, one trace, one afternoon.', speakers: ['Amit Peretz'], after: 60, minutes: 120, capacity: 24, wanted: 12 },
  ],
  [
    { title: 'What an API contract promises', kind: 'talk', abstract: 'Compatible changes, and the three that only looked so.', speakers: ['Dana Friedman'], after: 0, minutes: 45, capacity: 60, wanted: 13, recording: true, with: ['Noa Cohen'] },
    { title: 'Kata: test first, and small', kind: 'workshop', abstract: 'Bring a laptop. In pairs, changing partners.', speakers: ['Ieva Jankauskaitė'], after: 60, minutes: 90, capacity: 16, wanted: 9, with: ['Noa Cohen'] },
  ],
];

const NEXT: readonly Sketch[] = [
  { title: 'From commit to production in eleven minutes', kind: 'talk', abstract: 'Where the other nine went, and what we left alone.', speakers: ['Andrii Kovalenko'], after: 0, minutes: 45, capacity: 60, wanted: 14 },
  { title: 'Explain an incident', kind: 'group_exercise', abstract: 'A timeline with holes in it, and six people who fill them.', speakers: ['Amit Peretz'], after: 60, minutes: 120, capacity: 8, wanted: 11, track: 'Hands-on' },
  { title: 'Reuse before building', kind: 'workshop', abstract: 'What the platform has already, found in your own backlog.', speakers: ['Giedrius Stankevičius'], after: 60, minutes: 90, capacity: 20, wanted: 6, track: 'Platform', becomes: { room: 'Amber', capacity: 30 } },
  { title: 'A first talk: this place is yours', kind: 'talk', abstract: 'Ten minutes, for somebody who has not spoken here before.', speakers: [], after: 180, minutes: 15, capacity: 60, wanted: 0, kept: true },
];

const WORDS = ['The trace at the end made it click.', 'More time for questions, please.', 'Changed our defaults the same day.'];

/** Half a year of guild days that were, the next one, and two proposals that wait. */
export function demoGuildDays(
  sites: readonly SeriesSite[],
  weekday: number,
  weeksAway: readonly WeekAway[],
  cohorts: readonly DemoCohort[],
  now: Date,
): DemoGuildDays {
  const held = (from: LocalDate, weeks: number) => weeklyDays(weekday, sites, weeksAway, from, weeks).filter(({ off }) => off === null).map(({ day }) => day);
  const today = localDateOf(now, ZONE);
  const next = held(addDays(today, 1), 4)[0];
  const past = held(addDays(today, -(EARLIER_DAYS + PAST.length + 1) * 7), EARLIER_DAYS + PAST.length + 1).filter((day) => day < today);
  const earlier = past.slice(0, -PAST.length).map((day, index) => ({ day, ...earlierDay(day, index, cohorts) }));
  const usual = { members: lately(), newcomers: [] };
  const planned = [
    ...earlier,
    ...past.slice(-PAST.length).map((day, index) => ({ day, sketches: PAST[index] ?? [], ...usual })),
    ...(next === undefined ? [] : [{ day: next, sketches: NEXT, ...usual }]),
  ];
  return {
    startsMinutes: STARTS,
    durationMinutes: HALF_A_DAY,
    timeZone: ZONE,
    siteIds: sites.map(({ id }) => id),
    plannedBy: idOf('Tamar Levi'),
    days: planned.map(({ day }) => ({
      id: idOf(`guild day ${day}`), day, publishedAt: new Date(Math.min(now.getTime(), instantAt({ day, minutes: STARTS }, ZONE).getTime()) - 3 * DAY_MS).toISOString(),
    })),
    sessions: planned.flatMap(({ day, sketches, members, newcomers }) => sketches.map((sketch, index) =>
      sessionOf(day, sketch, index, day < today, crowd(`${sketch.title} ${day}`, members, newcomers)))),
    changes: next === undefined ? [] : NEXT.flatMap(({ title, becomes }) => (becomes ? [{ sessionId: idOf(`session ${title} ${next}`), ...becomes }] : [])),
    proposals: [
      { id: idOf('proposal of Omer'), authorId: idOf('Omer Biton'), kind: 'talk', title: 'Feature flags we forgot', abstract: 'How many there were, and what one of them did.', minutes: 30, state: 'submitted' },
      { id: idOf('proposal of Noa'), authorId: idOf('Noa Cohen'), kind: 'talk', title: 'Four weeks in: what confused me', abstract: 'And what would have helped. Ten minutes.', minutes: 10, state: 'confirmed' },
    ],
  };
}

/** Everybody who might come these weeks. */
function lately(): string[] {
  const intakes = [MID_INTAKE, LATE_INTAKE].flatMap((intake) => Object.values(intake).flat());
  return [...STAFF.map(({ name }) => name), ...intakes];
}

/** Who comes first: newcomers, then everybody else in an order of their own for each session. */
function crowd(session: string, members: readonly string[], newcomers: readonly string[]): string[] {
  const place = (name: string): string => `${newcomers.includes(name) ? 0 : 1} ${idOf(`${session} ${name}`)}`;
  return [...members].sort((a, b) => place(a).localeCompare(place(b)));
}

function sessionOf(day: LocalDate, sketch: Sketch, index: number, over: boolean, members: readonly string[]): DemoSession {
  const { title, kind, abstract, capacity, wanted } = sketch;
  const invited = new Set([...(sketch.with ?? []), ...members]);
  const coming = [...invited].filter((name) => !sketch.speakers.includes(name)).slice(0, wanted).map(idOf);
  const at = (minutes: number) => instantAt({ day, minutes: STARTS + sketch.after + minutes }, ZONE).toISOString();
  const attended = over ? coming.filter((_, place) => place % 6 !== 5) : [];
  return {
    id: idOf(`session ${title} ${day}`), dayId: idOf(`guild day ${day}`), kind, title, abstract, capacity,
    track: sketch.track ?? '',
    room: ['Amber', 'Baltic', 'Cellar', 'Amber'][index] ?? 'Amber',
    startsAt: at(0),
    endsAt: at(sketch.minutes),
    keptForFirstTime: sketch.kept ?? false,
    speakerIds: sketch.speakers.map(idOf),
    seated: coming.slice(0, capacity),
    waiting: coming.slice(capacity),
    attended,
    ratings: attended.map((_, place) => ({ rating: 5 - (place % 3), words: WORDS[place] ?? null })),
    materials: over ? materialsOf(title, sketch.recording ?? false) : [],
  };
}

function materialsOf(title: string, recorded: boolean): DemoSession['materials'] {
  const slug = title.toLowerCase().replace(/[^a-z]+/g, '-');
  const slides = { kind: 'slides' as const, title: 'Slides', url: `https://docs.example/${slug}` };
  return recorded ? [slides, { kind: 'recording', title: 'Recording', url: `https://video.example/${slug}` }] : [slides];
}
