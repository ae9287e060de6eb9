import { dayInWords } from '../../calendars/domain/day-words';
import type { LocalDate } from '../../calendars/domain/local-date';

/** Something of a journey with the local day that matters about it. */
export interface DatedItem {
  readonly title: string;
  readonly day: LocalDate;
}

/** What a mentor needs to know of one journey, as it stands. */
export interface TalkFacts {
  readonly hireName: string;
  /** when they talked last; null when they never did */
  readonly lastTime: LocalDate | null;
  /** settled since then, with the day */
  readonly settled: readonly DatedItem[];
  /** asked for help, since that day */
  readonly blockers: readonly DatedItem[];
  /** handed in and not answered, since that day */
  readonly reviews: readonly DatedItem[];
  /** came back with changes asked for */
  readonly reworked: readonly string[];
  /** next for the hire to do, with the due day */
  readonly next: readonly DatedItem[];
  /** what the hire would like to talk about */
  readonly questions: readonly string[];
  /** agreed meetings to come */
  readonly meetings: readonly DatedItem[];
}

/** A part of an agenda: a heading and its points. */
export interface AgendaPart {
  readonly title: string;
  readonly points: readonly string[];
}

/** The next conversation of hire and mentor, drafted: only parts that have something to say. */
export function draftAgenda(facts: TalkFacts): AgendaPart[] {
  const { hireName, lastTime, settled, blockers, reviews, reworked, next, questions } = facts;
  return [
    { title: `${hireName} would like to talk about`, points: questions },
    { title: 'Stuck', points: blockers.map(({ title, day }) => `${title}, since ${dayInWords(day)}`) },
    {
      title: lastTime === null ? 'So far' : `Since ${dayInWords(lastTime)}`,
      points: [...settled.map(({ title }) => `Done: ${title}`), ...reworked.map((title) => `Being reworked: ${title}`)],
    },
    { title: 'Waiting for an answer', points: reviews.map(({ title, day }) => `${title}, since ${dayInWords(day)}`) },
    { title: 'Next', points: next.map(({ title, day }) => `${title}, due ${dayInWords(day)}`) },
  ].filter(({ points }) => points.length > 0);
}

/** The agenda as plain text, to be pasted where the two of them write. */
export function agendaText(hireName: string, parts: readonly AgendaPart[]): string {
  const body = parts.map(({ title, points }) => [title, ...points.map((point) => `- ${point}`)].join('\n'));
  return [`1:1 with ${hireName}`, ...body].join('\n\n');
}

/** What a backup reads when the mentor goes on leave: how things stand, from facts, for the mentor to put right. */
export function draftHandover(facts: TalkFacts): string {
  const { hireName, lastTime, blockers, reviews, reworked, next, questions, meetings } = facts;
  const since = (items: readonly DatedItem[]) => items.map(({ title, day }) => `${title} (since ${dayInWords(day)})`);
  const lines = [
    lastTime === null ? `${hireName} and I have not had a 1:1 yet.` : `${hireName} and I talked last on ${dayInWords(lastTime)}.`,
    list('Stuck', since(blockers)),
    list('Waiting for our answer', since(reviews)),
    list('Being reworked', reworked),
    list('Next', next.map(({ title, day }) => `${title} (due ${dayInWords(day)})`)),
    list('Agreed to meet', meetings.map(({ title, day }) => `${title} (${dayInWords(day)})`)),
    list(`${hireName} would like to talk about`, questions),
  ];
  const said = lines.filter((line) => line !== null);
  return said.length === 1 ? `${said[0]}\nNothing is stuck, and nothing waits on us.` : said.join('\n');
}

function list(title: string, points: readonly string[]): string | null {
  if (points.length === 0) return null;
  const words = points.join('; ');
  return `${title}: ${words}${/[.!?]$/.test(words) ? '' : '.'}`;
}
