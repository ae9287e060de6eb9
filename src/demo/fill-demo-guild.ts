import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { addDays, localDateOf } from '../calendars/domain/local-date';
import { previousWorkingDay, type WorkingCalendar } from '../calendars/domain/working-calendar';
import { plannedDays } from '../journeys/domain/planned-days';
import { PlannedCalendarsRepository } from '../journeys/persistence/planned-calendars.repository';
import type { Author } from '../paths/author';
import { bundledPathYaml } from '../paths/bundled';
import { BundledPath } from '../paths/bundled-path.service';
import type { PathDocument } from '../paths/domain/path-document';
import { NO_READING } from '../paths/file-reading';
import { readPathYaml } from '../paths/format/read-yaml';
import { ImportPath } from '../paths/import-path.service';
import { PathOwnersRepository } from '../paths/persistence/path-owners.repository';
import { PathsRepository } from '../paths/persistence/paths.repository';
import { PublishDraft } from '../paths/publish-draft.service';
import { Paths, type PublishedPath } from '../paths/paths.api';
import { PathWriters } from '../paths/writers.service';
import { GuildsRepository } from '../people/persistence/guilds.repository';
import { PeopleRepository } from '../people/persistence/people.repository';
import { hashPassword } from '../people/signing-in/passwords';
import type { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { fillFirstDays } from './fill-first-days';
import { fillTokens } from './fill-tokens';
import { DEMO_ARRIVAL_RULE, demoNewcomers } from './guild/arriving';
import { demoQuestions, demoWishes } from './guild/asking';
import { demoCohorts, type DemoCohort } from './guild/cohorts';
import { demoConsultations } from './guild/consultations';
import { DEMO_CONFUSIONS, DEMO_FEEDBACK_WORDS, DEMO_KNOWN_BLOCKERS, demoCare, demoPulse } from './guild/content';
import { demoGrowth } from './guild/growth';
import { demoGuildDays } from './guild/guild-days';
import { demoGuildWeeks } from './guild/guild-weeks';
import { DAYS_OFF_NOTES, HOLIDAY_SOURCES, HOLIDAYS_CHECKED_ON, israeliHolidays, lithuanianHolidays } from './guild/holidays';
import { demoLearning } from './guild/learning';
import { DEMO_MENTORING } from './guild/mentoring';
import { engineerPathNow, STEP_TO_MENTOR } from './guild/paths';
import { contactOf, DEMO_SITES, emailOf, MENTORS_AT, SAMPLE_PEOPLE, STAFF, type SiteKey } from './guild/people';
import { demoProof } from './guild/proofs';
import { DemoArrivingRepository } from './persistence/demo-arriving.repository';
import { DemoAskingRepository } from './persistence/demo-asking.repository';
import { DemoContentRepository } from './persistence/demo-content.repository';
import { DemoGrowthRepository } from './persistence/demo-growth.repository';
import { DemoCalendarsRepository } from './persistence/demo-calendars.repository';
import { DemoGuildWeeksRepository } from './persistence/demo-guild-weeks.repository';
import { DemoMentoringRepository } from './persistence/demo-mentoring.repository';
import { DemoProofsRepository } from './persistence/demo-proofs.repository';
import { DemoLearningRepository } from './persistence/demo-learning.repository';
import { DemoWriterRepository, type DemoJourney, type DemoPerson } from './persistence/demo-writer.repository';
import { idOf } from './story/ids';
import { instantAt } from '../calendars/domain/office-time';
import { randomOf } from './story/random';
import { tellStory } from './story/tell-story';

const GUILD_NAME = 'Backend guild';
/** Thursday: a day that Tel Aviv, Vilnius and Kyiv all work on. */
const GUILD_DAY = 4;
/** How long before the first cohort the guild got going, in days. */
const GUILD_BEFORE = 60;
/** A cohort is started in the app so many days before its first day. */
const STARTED_BEFORE = 10;

interface DemoSite {
  id: string;
  timeZone: string;
  calendar: WorkingCalendar;
}

/**
 * Fills an empty database with a guild whose past ends now: people, a published path, four cohorts and what happened
 * in them. All of it or nothing; of two processes that start together one fills it.
 * @returns whether it was empty
 */
export async function fillDemoGuild(dataSource: DataSource, clock: Clock): Promise<boolean> {
  const db = new Database(dataSource);
  const passwordHash = await hashPassword(randomBytes(32).toString('base64url'));
  return db.transaction(async () => {
    await db.execute('LOCK TABLE guilds IN EXCLUSIVE MODE');
    const people = new PeopleRepository(db);
    if (await people.anybody()) return false;
    await fill(db, people, clock.now(), passwordHash);
    return true;
  });
}

/** @param passwordHash of a password that nobody knows: in the demo one signs in with one click */
async function fill(db: Database, people: PeopleRepository, now: Date, passwordHash: string): Promise<void> {
  const writer = new DemoWriterRepository(db);
  const guilds = new GuildsRepository(db);
  const today = localDateOf(now, 'Europe/Vilnius');
  const cohorts = demoCohorts(today);
  const founded = new Date(`${addDays(cohorts[0]?.startOn ?? today, -GUILD_BEFORE)}T08:00:00Z`);

  const guildId = await guilds.insertGuild(GUILD_NAME);
  await guilds.update(guildId, { name: GUILD_NAME, guildDayWeekday: GUILD_DAY });
  const sites = await makeSites(guilds, guildId, Number(today.slice(0, 4)));
  await writer.insertPeople(guildId, [
    ...STAFF.map(({ name, site }) => personRow(name, sites[site].id, passwordHash, founded)),
    ...cohorts.flatMap((cohort) => hiresOf(cohort).map(({ name, site }) => {
      const joined = cohort.startOn <= today || SAMPLE_PEOPLE.some((sample) => sample.name === name);
      return personRow(name, sites[site].id, joined ? passwordHash : null, startedAt(cohort));
    })),
  ]);
  for (const { name, roles, topics } of STAFF) {
    await people.setRoles(guildId, idOf(name), roles);
    if (topics.length > 0) await people.setTopics(guildId, idOf(name), topics);
  }
  await writer.insertSamplePeople(SAMPLE_PEOPLE.map(({ name, about }) => ({ id: idOf(name), about })));

  const { engineer: path, newTeam } = await publishPaths(db, guildId, new Date(founded.getTime() + 9 * 86_400_000));
  await writeStepToMentor(db, guildId, new Date(founded.getTime() + 30 * 86_400_000), now);
  const keys = { guildId, pathId: path.pathId, pathVersionId: path.id };
  await writer.insertCohorts(keys, cohorts.map((cohort) => ({
    id: idOf(cohort.name), name: cohort.name, managerId: idOf(cohort.manager), startOn: cohort.startOn, startedAt: startedAt(cohort),
  })));
  await writer.insertJourneys(keys, cohorts.flatMap((cohort) => journeysOf(cohort, sites, path, now)), now);
  await countedBy(new PlannedCalendarsRepository(db), guildId, sites, now);
  await writer.insertAway(awayPeriods(cohorts[3]?.startOn ?? today));
  const guildWeeks = demoGuildWeeks(today, now);
  await writer.insertGuildDays(guildId, demoGuildDays(DEMO_SITES.map(({ key, name }) => ({ name, ...sites[key] })), GUILD_DAY, guildWeeks, cohorts, now));
  const weeks = new DemoGuildWeeksRepository(db);
  const siteIds = { 'tel-aviv': sites['tel-aviv'].id, vilnius: sites.vilnius.id, kyiv: sites.kyiv.id };
  for (const week of guildWeeks) await weeks.insert(guildId, siteIds, week);
  await new DemoLearningRepository(db).insert(demoLearning(sites, today), now);
  await tellWhatWasAsked(new DemoAskingRepository(db), guildId, path.pathId, sites, today, now);
  await new DemoGrowthRepository(db).insert(guildId, demoGrowth(today, now));
  await tellOfContent(new DemoContentRepository(db, guildId, path.pathId), today, now);
  await leaveTraces(writer, sites['tel-aviv'], today, now);
  await new DemoMentoringRepository(db).insert(DEMO_MENTORING, now);
  const calendars = new DemoCalendarsRepository(db);
  await calendars.agreeOnMeetings(guildId, now);
  await fillFirstDays(db, { guildId, sites, newTeam, guildWeekday: GUILD_DAY, startOn: cohorts[3]?.startOn ?? today, now });
  await calendars.worksPartTime(idOf('Lina Urbonienė'), addDays(today, -90), [1, 2, 3, 4]);
  // After her dates were set: somebody has yet to look at them.
  await calendars.worksPartTime(idOf('Agnė Sabaliauskaitė'), addDays(today, 14), [1, 2, 3, 4]);
  await tellWhatWasShipped(new DemoProofsRepository(db, guildId), now);
  await writeNextEngineerPath(db, guildId, new Date(now.getTime() - 2 * 86_400_000));
  await calendars.addLink(idOf('Noa Cohen'), 'Phone', new Date(now.getTime() - 12 * 86_400_000), today);
  await letPeopleArrive(db, { guildId, pathId: path.pathId, sites, nextStart: cohorts[3]?.startOn ?? today }, now);
  await fillTokens(db, guildId, now);
}

/** One hire's first deploy was seen by source control. */
async function tellWhatWasShipped(proofs: DemoProofsRepository, now: Date): Promise<void> {
  const noa = idOf('Noa Cohen');
  const deploy = await proofs.firstDeployOf(noa);
  if (deploy) await proofs.insert(noa, deploy.journeyId, demoProof(noa, deploy.at, deploy.since, now), now);
}

/** People whom the identity provider has told of, and who are in no cohort yet. */
async function letPeopleArrive(
  db: Database,
  { guildId, pathId, sites, nextStart }: { guildId: string; pathId: string; sites: Record<SiteKey, DemoSite>; nextStart: string },
  now: Date,
): Promise<void> {
  const arriving = new DemoArrivingRepository(db);
  const newcomers = demoNewcomers(nextStart);
  const told = new Date(now.getTime() - 3 * 86_400_000);
  await new DemoWriterRepository(db).insertPeople(guildId, newcomers.map(({ name, site }) => personRow(name, sites[site].id, null, told)));
  await arriving.insertProvisioned(newcomers.map(({ name, givenName, familyName, startsOn }) => (
    { personId: idOf(name), externalId: emailOf(name), givenName, familyName, startsOn }
  )));
  const { daysApart, madeBy } = DEMO_ARRIVAL_RULE;
  await arriving.insertRule({ guildId, pathId, daysApart, madeBy: idOf(madeBy) }, told);
}

/** The journeys' dates were counted by the calendars of their sites. */
async function countedBy(planned: PlannedCalendarsRepository, guildId: string, sites: Record<SiteKey, DemoSite>, now: Date): Promise<void> {
  const bySite = new Map(Object.values(sites).map(({ id, calendar }) => [id, plannedDays(calendar, GUILD_DAY)]));
  const journeys = (await planned.running(guildId, {}, now)).flatMap(({ id, siteId }) => {
    const days = bySite.get(siteId);
    return days ? [{ journeyId: id, days }] : [];
  });
  const ids = await planned.keep(journeys.map(({ days }) => days));
  await planned.set(journeys.map(({ journeyId }, index) => ({ journeyId, plannedBy: ids[index] ?? null })));
}

/** Who looks after what the path says, what hires said of it, and how it goes for them. */
async function tellOfContent(content: DemoContentRepository, today: string, now: Date): Promise<void> {
  const earlier = new Date(now.getTime() - 20 * 86_400_000);
  await content.insertCare(demoCare(today), idOf('Rasa Kazlauskienė'));
  for (const note of DEMO_KNOWN_BLOCKERS) await content.insertKnownBlocker(note, earlier);
  for (const confusion of DEMO_CONFUSIONS) await content.insertConfusion(confusion, earlier);
  await content.insertFeedback(DEMO_FEEDBACK_WORDS, earlier);
  await content.shareResolutions();
  for (const pulse of demoPulse(today)) await content.insertPulse(pulse, today, idOf('Noa Cohen'));
}

/** Questions and answers, consultations, and what two people would like next. */
async function tellWhatWasAsked(
  asking: DemoAskingRepository,
  guildId: string,
  pathId: string,
  sites: Record<SiteKey, DemoSite>,
  today: string,
  now: Date,
): Promise<void> {
  const calendars = { 'tel-aviv': sites['tel-aviv'].calendar, vilnius: sites.vilnius.calendar, kyiv: sites.kyiv.calendar };
  for (const question of demoQuestions(today, now)) await asking.insertQuestion(guildId, pathId, question);
  for (const consultation of demoConsultations(calendars, today, now)) await asking.insertConsultation(guildId, consultation);
  for (const wish of demoWishes(now)) await asking.insertWish(wish);
}

async function makeSites(guilds: GuildsRepository, guildId: string, year: number): Promise<Record<SiteKey, DemoSite>> {
  const years = [year - 1, year, year + 1];
  const holidays = { 'tel-aviv': years.flatMap(israeliHolidays), vilnius: years.flatMap(lithuanianHolidays), kyiv: [] };
  const made: [SiteKey, DemoSite][] = [];
  for (const { key, name, timeZone, workingWeek } of DEMO_SITES) {
    const id = await guilds.insertSite(guildId, { name, timeZone, workingWeek: [...workingWeek].sort(), daysOffNote: DAYS_OFF_NOTES[key] });
    await guilds.setHolidays(id, holidays[key].map((holiday) => (
      { ...holiday, source: HOLIDAY_SOURCES[key], checkedOn: HOLIDAYS_CHECKED_ON, checkedById: null }
    )));
    made.push([key, { id, timeZone, calendar: { workingWeek, holidays: holidays[key] } }]);
  }
  return Object.fromEntries(made) as Record<SiteKey, DemoSite>;
}

/** A second path, with two versions to compare and a draft that still has a fault. */
async function writeStepToMentor(db: Database, guildId: string, first: Date, now: Date): Promise<void> {
  const repository = new PathsRepository(db);
  const writers = new PathWriters(new PathOwnersRepository(db));
  const tamar: Author = { guildId, personId: idOf('Tamar Levi') };
  const rasa: Author = { guildId, personId: idOf('Rasa Kazlauskienė') };
  const days = (at: Date, count: number): Date => new Date(at.getTime() + count * 86_400_000);
  const write = async (author: Author, document: PathDocument, at: Date, note: string | null): Promise<void> => {
    const clock: Clock = { now: () => at };
    const pathId = await new ImportPath(repository, writers, db, clock).importDraft(author, { document, readings: NO_READING, origin: 'editor' }, false);
    if (note !== null) await new PublishDraft(repository, writers, db, clock).publish(author, pathId, null, note);
  };
  await write(tamar, STEP_TO_MENTOR.first, first, 'As three mentors described how they learned it.');
  await write(rasa, STEP_TO_MENTOR.second, days(first, 41), 'Two conversations instead of one, and the team lead agrees to the time.');
  await write(tamar, STEP_TO_MENTOR.draft, days(now, -1), null);
}

/** A second version of the engineers' path, which nobody walks yet: those on the way can be moved to it. */
async function writeNextEngineerPath(db: Database, guildId: string, at: Date): Promise<void> {
  const repository = new PathsRepository(db);
  const writers = new PathWriters(new PathOwnersRepository(db));
  const rasa: Author = { guildId, personId: idOf('Rasa Kazlauskienė') };
  const clock: Clock = { now: () => at };
  const read = readPathYaml(bundledPathYaml());
  if (!read.ok) throw new Error('The bundled path can’t be read');
  const document = engineerPathNow(read.document);
  const pathId = await new ImportPath(repository, writers, db, clock).importDraft(rasa, { document, readings: NO_READING, origin: 'editor' }, false);
  await new PublishDraft(repository, writers, db, clock).publish(rasa, pathId, null, 'Watch a deployment before your own, and shadow on-call earlier.');
}

/** The bundled paths, published some time ago by whoever looks after onboarding. */
async function publishPaths(db: Database, guildId: string, at: Date): Promise<{ engineer: PublishedPath; newTeam: PublishedPath }> {
  const then: Clock = { now: () => at };
  const repository = new PathsRepository(db);
  const writers = new PathWriters(new PathOwnersRepository(db));
  const publishing = new PublishDraft(repository, writers, db, then);
  const bundled = new BundledPath(repository, new ImportPath(repository, writers, db, then), publishing, db, then);
  const versionId = await bundled.bringInto({ guildId, personId: idOf('Rasa Kazlauskienė') });
  await bundled.bringPathsForPeopleHere({ guildId, personId: idOf('Rasa Kazlauskienė') });
  const paths = new Paths(repository, bundled);
  const newTeamId = await repository.latestVersionId(guildId, 'new-team');
  const [engineer, newTeam] = await Promise.all([paths.version(guildId, versionId), newTeamId ? paths.version(guildId, newTeamId) : null]);
  if (!engineer || !newTeam) throw new Error('The bundled paths were published but are not there');
  return { engineer, newTeam };
}

function personRow(name: string, siteId: string, passwordHash: string | null, createdAt: Date): DemoPerson {
  return { id: idOf(name), siteId, name, email: emailOf(name), contactUrl: contactOf(name), passwordHash, createdAt };
}

function hiresOf({ intake, firstMentor }: DemoCohort): { name: string; site: SiteKey; turn: number }[] {
  return DEMO_SITES.flatMap(({ key }) => intake[key].map((name, index) => ({ name, site: key, turn: firstMentor + index })));
}

function startedAt({ startOn }: DemoCohort): Date {
  return new Date(`${addDays(startOn, -STARTED_BEFORE)}T09:12:00Z`);
}

function journeysOf(cohort: DemoCohort, sites: Record<SiteKey, DemoSite>, path: PublishedPath, now: Date): DemoJourney[] {
  return hiresOf(cohort).map(({ name, site, turn }) => {
    const { id: siteId, timeZone, calendar } = sites[site];
    const mentors = MENTORS_AT[site];
    const mentorId = idOf(mentors[turn % mentors.length] ?? '');
    const backupId = idOf(mentors[(turn + 1) % mentors.length] ?? '');
    const createdAt = startedAt(cohort);
    const story = tellStory({
      journeyId: idOf(`journey of ${name}`),
      hireId: idOf(name),
      mentorId,
      backupId,
      managerId: idOf(cohort.manager),
      expertFor,
      definitions: path.definitions,
      calendar,
      timeZone,
      guildWeekday: GUILD_DAY,
      startOn: cohort.startOn,
      plannedAt: createdAt,
      now,
      character: cohort.character(name, randomOf(name)),
    });
    return { ...story, cohortId: idOf(cohort.name), siteId, createdAt, mentorId, backupId, mentoredFrom: localDateOf(createdAt, timeZone) };
  });
}

/** The focal point of a topic when that is an expert, else the one for everything about building services. */
function expertFor(topic: string | undefined): string {
  const expert = STAFF.find(({ roles, topics }) => roles.includes('expert') && topic !== undefined && topics.includes(topic));
  return idOf(expert?.name ?? 'Dana Friedman');
}

/** One mentor is away next week; others were, and will be. */
function awayPeriods(nextMonday: string): { personId: string; from: string; to: string }[] {
  return [
    { personId: idOf('Mantas Žukauskas'), from: nextMonday, to: addDays(nextMonday, 4) },
    { personId: idOf('Amit Peretz'), from: addDays(nextMonday, 20), to: addDays(nextMonday, 24) },
    { personId: idOf('Oksana Shevchenko'), from: addDays(nextMonday, -58), to: addDays(nextMonday, -52) },
  ];
}

/** Who looked: the manager at the picture, and another one at Noa's journey, which Noa sees. */
async function leaveTraces(writer: DemoWriterRepository, { timeZone, calendar }: DemoSite, today: string, now: Date): Promise<void> {
  const before = (days: number): string => previousWorkingDay(calendar, addDays(today, -days));
  const looked = before(4);
  const openedAt = instantAt({ day: looked, minutes: 11 * 60 + 24 }, timeZone);
  if (openedAt > now) return;
  await writer.insertViews(
    [...new Set([before(1), before(5), before(12)])].map((day) => ({ cohortId: idOf('Cedar'), readerId: idOf('Tamar Levi'), day })),
    [{ journeyId: idOf('journey of Noa Cohen'), readerId: idOf('Rasa Kazlauskienė'), day: looked, openedAt }],
  );
}
