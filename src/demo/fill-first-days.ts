import { dayInWords } from '../calendars/domain/day-words';
import { localDateOf, type LocalDate } from '../calendars/domain/local-date';
import type { WorkingCalendar } from '../calendars/domain/working-calendar';
import { CreditsRepository } from '../journeys/persistence/credits.repository';
import { WelcomeRepository } from '../journeys/persistence/welcome.repository';
import type { PublishedPath } from '../paths/paths.api';
import type { Database } from '../platform/database/database';
import { FIRST_DAY_WORDS, FIRST_QUESTION, NEW_TEAM } from './guild/first-days';
import type { SiteKey } from './guild/people';
import { DemoWriterRepository } from './persistence/demo-writer.repository';
import { idOf } from './story/ids';
import { tellStory } from './story/tell-story';

const DAY = 24 * 60 * 60 * 1000;

interface DemoSite {
  id: string;
  timeZone: string;
  calendar: WorkingCalendar;
}

export interface FirstDays {
  guildId: string;
  sites: Readonly<Record<SiteKey, DemoSite>>;
  /** the path that somebody walks who changes teams */
  newTeam: PublishedPath;
  guildWeekday: number;
  /** when the next people start */
  startOn: LocalDate;
  now: Date;
}

/** Words for the first day at each site, a question with its answer, and somebody who changes teams, with credit from before. */
export async function fillFirstDays(db: Database, { guildId, sites, newTeam, guildWeekday, startOn, now }: FirstDays): Promise<void> {
  const welcomes = new WelcomeRepository(db);
  const written = new Date(now.getTime() - 20 * DAY);
  for (const [site, words] of Object.entries(FIRST_DAY_WORDS)) {
    await welcomes.saveNote({ siteId: sites[site as SiteKey].id }, guildId, words, 0, idOf('Rasa Kazlauskienė'), written);
  }
  const journeyId = idOf(`journey of ${FIRST_QUESTION.hire}`);
  const questionId = idOf('first question of Layla Haddad');
  await welcomes.ask(questionId, journeyId, FIRST_QUESTION.body, new Date(now.getTime() - 2 * DAY));
  const [mentor] = (await db.query<{ id: string }>(`SELECT person_id AS id FROM mentor_assignments WHERE journey_id = $1 AND kind = 'primary'`, [journeyId]));
  if (mentor) await welcomes.answer(journeyId, questionId, FIRST_QUESTION.answer, mentor.id, new Date(now.getTime() - DAY));
  await changeTeams(db, { guildId, sites, newTeam, guildWeekday, startOn, now });
}

async function changeTeams(db: Database, { guildId, sites, newTeam, guildWeekday, startOn, now }: FirstDays): Promise<void> {
  const { id: siteId, timeZone, calendar } = sites[NEW_TEAM.site];
  const [hireId, mentorId, backupId, managerId] = [idOf(NEW_TEAM.name), idOf(NEW_TEAM.mentor), idOf(NEW_TEAM.backup), idOf(NEW_TEAM.manager)];
  const cohortId = idOf(`new team of ${NEW_TEAM.name}`);
  const journeyId = idOf(`new team journey of ${NEW_TEAM.name}`);
  const createdAt = new Date(now.getTime() - DAY);
  const writer = new DemoWriterRepository(db);
  const keys = { guildId, pathId: newTeam.pathId, pathVersionId: newTeam.id };
  await writer.insertCohorts(keys, [{ id: cohortId, name: `${NEW_TEAM.name}: ${newTeam.title}`, managerId, startOn, startedAt: createdAt }]);
  const story = tellStory({
    journeyId, hireId, mentorId, backupId, managerId, expertFor: () => mentorId, definitions: newTeam.definitions, calendar, timeZone, guildWeekday,
    startOn, plannedAt: createdAt, now, character: { drift: 0 },
  });
  await writer.insertJourneys(keys, [{ ...story, cohortId, siteId, createdAt, mentorId, backupId, mentoredFrom: localDateOf(createdAt, timeZone) }], now);
  const credits = new CreditsRepository(db);
  const own = newTeam.definitions.filter(({ assignee }) => assignee === 'hire').map(({ key }) => key);
  const before = (await credits.doneBefore(hireId, own)).filter(({ key }) => key === 'guild-review-checklist');
  await credits.give({ guildId, journeyId, givenBy: managerId, at: createdAt }, before.map(({ key, journeyId: fromJourneyId, pathTitle, doneOn }) => ({
    key, fromJourneyId, reason: `Done before, on “${pathTitle}”: ${dayInWords(doneOn)} ${doneOn.slice(0, 4)}.`,
  })));
}
