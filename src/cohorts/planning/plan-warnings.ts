import { dayInWords } from '../../calendars/domain/day-words';
import type { WorkingCalendar } from '../../calendars/domain/working-calendar';
import type { MilestoneDefinition } from '../../paths/domain/path-document';
import { missingPeople } from './missing-people';

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What of a planned hire a warning can be about. */
export interface HireToWarnAbout {
  readonly name: string;
  readonly email: string;
  readonly person: { readonly name: string; readonly siteId: string } | null;
  readonly siteId: string;
  readonly siteName: string;
  readonly startOn: string;
  readonly firstDay: string;
  readonly mentorId: string;
  readonly problems: readonly string[];
}

/** What of the guild a warning can be about. */
export interface GuildToWarnAbout {
  /** the guild day's ISO weekday, 1 = Monday … 7 = Sunday */
  readonly guildWeekday: number;
  readonly sites: ReadonlyMap<string, { readonly name: string; readonly calendar: WorkingCalendar }>;
  readonly mentors: ReadonlyMap<string, { readonly name: string }>;
  /** unfinished journeys that each mentor accompanies already, by person */
  readonly loads: ReadonlyMap<string, { readonly primary: number }>;
  /** how many hires each mentor takes at once, by person */
  readonly limits: ReadonlyMap<string, number>;
  /** how many experts the guild has */
  readonly experts: number;
  /** how many admins there are */
  readonly admins: number;
}

/** What is worth knowing before a start, and stops nothing. */
export function warningsOf(
  path: { readonly definitions: readonly MilestoneDefinition[] },
  hires: readonly HireToWarnAbout[],
  guild: GuildToWarnAbout,
): string[] {
  return [
    ...overLimit(hires, guild),
    ...missingPeople(path.definitions, guild),
    ...withoutExperts(path.definitions, guild),
    ...guildDayOff(path.definitions, hires, guild),
    ...knownAlready(hires, guild),
    ...startOnADayOff(hires),
  ];
}

function overLimit(hires: readonly HireToWarnAbout[], { mentors, loads, limits }: GuildToWarnAbout): string[] {
  const added = new Map<string, number>();
  for (const { mentorId } of hires) added.set(mentorId, (added.get(mentorId) ?? 0) + 1);
  return [...added].flatMap(([id, more]) => {
    const mentor = mentors.get(id);
    const active = (loads.get(id)?.primary ?? 0) + more;
    const limit = limits.get(id) ?? 0;
    if (!mentor || active <= limit) return [];
    return [`${mentor.name} would mentor ${active} hires at once; ${limit} is what leaves time for each.`];
  });
}

function withoutExperts(definitions: readonly MilestoneDefinition[], { experts }: GuildToWarnAbout): string[] {
  const byExpert = definitions.find(({ completion }) =>
    completion.mode === 'review' ? completion.reviewer === 'expert' : completion.fallback?.reviewer === 'expert');
  if (experts > 0 || !byExpert) return [];
  return [`“${byExpert.title}” is reviewed by an expert, and the guild has none yet. Give somebody the expert role in time.`];
}

function guildDayOff(definitions: readonly MilestoneDefinition[], hires: readonly HireToWarnAbout[], guild: GuildToWarnAbout): string[] {
  if (!definitions.some(({ due }) => 'guildDayFrom' in due)) return [];
  return [...new Set(hires.map(({ siteId }) => siteId))].flatMap((siteId) => {
    const site = guild.sites.get(siteId);
    if (!site || site.calendar.workingWeek.includes(guild.guildWeekday)) return [];
    return [`${site.name} does not work on ${WEEKDAYS[guild.guildWeekday]}s, the guild day: what is due on a guild day is due on its working day there.`];
  });
}

function knownAlready(hires: readonly HireToWarnAbout[], { sites }: GuildToWarnAbout): string[] {
  return hires.flatMap(({ name, email, person, siteId, siteName }) => {
    if (!person) return [];
    const warnings: string[] = [];
    if (person.name !== name) warnings.push(`${email} is ${person.name} here; the journey is theirs, and the name stays.`);
    if (person.siteId !== siteId && siteName) {
      warnings.push(`${person.name} belongs to ${sites.get(person.siteId)?.name ?? 'another site'}; this journey counts the days of ${siteName}.`);
    }
    return warnings;
  });
}

function startOnADayOff(hires: readonly HireToWarnAbout[]): string[] {
  const moved = new Map<string, number>();
  for (const { siteName, startOn, firstDay, problems } of hires) {
    if (problems.length > 0 || startOn === firstDay) continue;
    const sentence = `${dayInWords(startOn)} is a day off in ${siteName}; day 1 is ${dayInWords(firstDay)} there.`;
    moved.set(sentence, (moved.get(sentence) ?? 0) + 1);
  }
  return [...moved.keys()];
}
