import type { JourneyHeaderDto, MentorDto, OwnNudgeDto, WaitingDto } from '../../shared/api/types';
import { dayWords, fullDay, weekday } from '../../shared/dates';
import { firstName } from '../../shared/ui/Person';

/** “Good morning” by the clock of the reader's own day. */
export function greeting(timeZone: string, now: Date): string {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hour12: false, timeZone }).format(now));
  if (hour >= 5 && hour < 12) {
    return 'Good morning';
  }
  return hour >= 12 && hour < 18 ? 'Good afternoon' : 'Good evening';
}

function mentorWords(mentors: MentorDto[], today: string): string {
  const primary = mentors.find(({ kind }) => kind === 'primary');
  const backup = mentors.find(({ kind }) => kind === 'backup');
  if (!primary) {
    return '';
  }
  if (primary.awayUntil !== null && backup) {
    return `${backup.person.name} stands in for ${firstName(primary.person.name)}, away until ${dayWords(primary.awayUntil, today)}`;
  }
  return backup ? `mentor ${primary.person.name} (backup ${backup.person.name})` : `mentor ${primary.person.name}`;
}

/** “Sunday, day 8 of your first 64 · Tel Aviv · mentor Dan Levi (backup Rūta K.)” */
export function placeInTime(journey: JourneyHeaderDto): string {
  const { today, day, lastDay, startOn, siteName, mentors } = journey;
  const when =
    day < 1
      ? `${weekday(today)}. Your first day is ${dayWords(startOn, today)}${dayWords(startOn, today) === fullDay(startOn, today) ? '' : `, ${fullDay(startOn, today)}`}`
      : day > lastDay
        ? `${weekday(today)}, ${fullDay(today)}`
        : `${weekday(today)}, day ${day} of your first ${lastDay}`;
  return [when, siteName, mentorWords(mentors, today)].filter(Boolean).join(' · ');
}

const WAITS: Record<string, (who: string) => string> = {
  review: (who) => `${who} is reviewing it`,
  claim: (who) => `${who} looks at what you know already`,
  pairing: (who) => `${who} wants to pair on it with you`,
  blocker: (who) => `You asked for help; it is with ${who}`,
  task: (who) => `${who} does this for you`,
};

const TEAMS: Record<string, string> = {
  platform: 'the platform team',
  access: 'whoever gives access',
  content: 'whoever keeps the material',
  mentor: 'your mentor',
  expert: 'a guild expert',
  manager: 'a guild manager',
  admin: 'an admin',
};

/** What somebody else has to do, as a sentence without its time. */
export function waitWords({ what, turn, who }: WaitingDto): string {
  const name = who === null ? (TEAMS[turn] ?? 'somebody else') : firstName(who.name);
  const sentence = (WAITS[what] ?? ((somebody: string) => `It is with ${somebody}`))(name);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What is asked of the hire, and that it is fine. */
export function nudgeWords({ rule, title, since }: Pick<OwnNudgeDto, 'rule' | 'title' | 'since'>, today: string): string {
  if (rule === 'access') return `“${title}” is still open. Where a door stays shut, opening it is not yours to do.`;
  if (rule === 'long_open') return `“${title}” has been open for longer than it mostly is. That’s fine.`;
  return `Nothing has moved since ${dayWords(since, today)}. That’s fine.`;
}

/** “Dan and Rūta”, for “tells Dan and Rūta, nobody else”. */
export function toldWords(mentors: MentorDto[]): string {
  const names = mentors.map(({ person }) => firstName(person.name));
  return names.length === 0 ? 'your mentors' : names.join(' and ');
}
