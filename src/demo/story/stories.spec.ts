import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDateOf, minutesOfDay } from '../../calendars/domain/local-date';
import { isWorkingDay, personalCalendar, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import { prerequisiteGraph } from '../../journeys/domain/unlocking';
import { meetsANeed } from '../../journeys/domain/milestone-states';
import { bundledPathYaml } from '../../paths/bundled';
import { readPathYaml } from '../../paths/format/read-yaml';
import { publishedPathOf, type PublishedPath } from '../../paths/published-path';
import { demoCohorts } from '../guild/cohorts';
import { israeliHolidays, lithuanianHolidays } from '../guild/holidays';
import { DEMO_SITES } from '../guild/people';
import { idOf } from './ids';
import { randomOf } from './random';
import type { Story } from './story';
import { tellStory } from './tell-story';

let path: PublishedPath;

beforeAll(() => {
  const read = readPathYaml(bundledPathYaml());
  if (!read.ok) throw new Error('the bundled path cannot be read');
  path = publishedPathOf({ id: 'v', pathId: 'p', guildId: 'g', key: read.document.key, number: 1, title: read.document.title, document: read.document });
});

const YEARS = [2025, 2026, 2027, 2028];
const HOLIDAYS = { 'tel-aviv': YEARS.flatMap(israeliHolidays), vilnius: YEARS.flatMap(lithuanianHolidays), kyiv: [] };

interface Told {
  name: string;
  cohort: string;
  story: Story;
  calendar: WorkingCalendar;
  timeZone: string;
}

function tellAll(now: Date): Told[] {
  const today = localDateOf(now, 'Europe/Vilnius');
  return demoCohorts(today).flatMap((cohort) =>
    DEMO_SITES.flatMap(({ key, timeZone, workingWeek }) => {
      const calendar = { workingWeek, holidays: HOLIDAYS[key] };
      return cohort.intake[key].map((name) => {
        const character = cohort.character(name, randomOf(name));
        const story = tellStory({
          journeyId: idOf(name), hireId: name, mentorId: 'mentor', backupId: 'backup', managerId: 'manager', expertFor: () => 'expert',
          definitions: path.definitions, calendar, timeZone, guildWeekday: 4, startOn: cohort.startOn,
          plannedAt: new Date(`${addDays(cohort.startOn, -10)}T09:00:00Z`), now, character,
        });
        return { name, cohort: cohort.name, story, timeZone, calendar: personalCalendar(calendar, [], character.absence ? [character.absence] : []) };
      });
    }),
  );
}

/** Moments on every weekday and in every season: weekends, holidays, nights and office hours. */
const MOMENTS = Array.from({ length: 8 }, (_, index) => new Date(Date.UTC(2026, 10, 1) + index * 46 * 86_400_000 + ((index * 5) % 24) * 3_600_000));

const OPEN_TO_WORK = ['available', 'in_progress', 'submitted', 'changes_requested', 'done'];

/** What does not fit together in a story, in words. */
function contradictions({ name, story, calendar, timeZone }: Told, now: Date): string[] {
  const { needs } = prerequisiteGraph(path.definitions);
  const byKey = new Map(story.milestones.map((row) => [row.key, row]));
  const found: string[] = [];
  for (const { key, state, doneAt } of story.milestones) {
    const say = (what: string) => found.push(`${name}, ${key} (${state}): ${what}`);
    const needed = (needs.get(key) ?? []).flatMap((need) => byKey.get(need) ?? []);
    const unmet = needed.filter((need) => !meetsANeed(need.state));
    if (state === 'locked' && story.state !== 'scheduled' && unmet.length === 0) say('locked, and nothing is missing');
    if (OPEN_TO_WORK.includes(state) && unmet.length > 0) say('open, and something is missing');
    const handedIn = story.submissions.filter((submission) => submission.key === key && !submission.decidedAt).length;
    if (handedIn !== (state === 'submitted' ? 1 : 0)) say(`${handedIn} open submissions`);
    if (state !== 'done' || !doneAt) continue;
    const minutes = minutesOfDay(doneAt, timeZone);
    if (doneAt > now) say('done in the future');
    if (!isWorkingDay(calendar, localDateOf(doneAt, timeZone)) || minutes < 540 || minutes >= 1020) say('done outside office hours');
    if (needed.some((need) => need.doneAt && need.doneAt > doneAt)) say('done before what it needs');
  }
  if (story.activity.some(({ at }) => at > now)) found.push(`${name}: something happened in the future`);
  if ((story.state === 'completed') !== (story.completedAt !== null)) found.push(`${name}: ${story.state}, completed at ${String(story.completedAt)}`);
  return found;
}

describe('the stories of the demo guild', () => {
  it.each(MOMENTS)('hold together when it is %s', (now) => {
    expect(tellAll(now).flatMap((told) => contradictions(told, now))).toEqual([]);
  });

  it.each(MOMENTS)('show what there is to see when it is %s', (now) => {
    const told = tellAll(now);
    const stateOf = (name: string, key: string) => told.find((each) => each.name === name)?.story.milestones.find((row) => row.key === key)?.state;
    const states = (cohort: string) => told.filter((each) => each.cohort === cohort).map(({ story }) => story.state);
    expect(new Set(states('Damson'))).toEqual(new Set(['scheduled']));
    expect(states('Alder').filter((state) => state === 'completed')).toHaveLength(25);
    expect(states('Alder').filter((state) => state === 'ended')).toHaveLength(1);
    expect(states('Birch')).toContain('paused');
    expect(stateOf('Noa Cohen', 'tdd-guidelines-and-kata')).toBe('submitted');
    expect(stateOf('Noa Cohen', 'roll-back-and-forward')).toBe('changes_requested');
    expect(stateOf('Noa Cohen', 'anatomy-of-a-service')).toBe('waived');
    expect(stateOf('Miglė Žilinskaitė', 'extend-with-a-platform-capability')).toBe('submitted');
    expect(stateOf('Daniel Weiss', 'extend-with-a-platform-capability')).toBe('submitted');
    expect(stateOf('Nadav Golan', 'first-production-deploy')).toBe('submitted');
    const openBlockers = told.flatMap(({ story }) => story.blockers.filter(({ resolvedAt }) => !resolvedAt));
    expect(openBlockers.length).toBeGreaterThanOrEqual(3);
    expect(openBlockers.filter(({ widenedAt }) => widenedAt)).toHaveLength(2);
    expect(stateOf('Bohdan Savchenko', 'crash-course-sign-off')).toBe('submitted');
  });

  it('are the same each time they are told', () => {
    const now = new Date('2026-11-22T10:00:00Z');
    expect(tellAll(now)).toEqual(tellAll(now));
  });
});
