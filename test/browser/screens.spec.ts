import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { axeFaults, complaintsOf, openBrowser, overflow, turnTo, windowOf, type AxeRules, type Look, type Page } from '../support/browser';
import { openDemoWorld, type DemoWorld } from '../support/demo-world';

const PATIENCE = 120_000;

/**
 * What is asked of each screen in which look. Colours are by far the slowest to check; a page's own are the same on a phone,
 * where only the frame around it differs, and that frame is looked at once a person.
 */
const LOOKS: { name: string; look: Look; rules: AxeRules }[] = [
  { name: 'light', look: { scheme: 'light' }, rules: 'all' },
  { name: 'dark', look: { scheme: 'dark' }, rules: 'colour' },
  { name: 'dark on a phone', look: { scheme: 'dark', phone: true }, rules: 'all but colour' },
];
const FRAME_ON_A_PHONE: typeof LOOKS = [
  { name: 'the frame, dark on a phone', look: { scheme: 'dark', phone: true }, rules: 'colour' },
  { name: 'the frame, light on a phone', look: { scheme: 'light', phone: true }, rules: 'colour' },
];

/** What the addresses of the demo guild are made of. */
interface Places {
  noa: string;
  roni: string;
  nadav: string;
  cedar: string;
  alder: string;
  damson: string;
  path: string;
  version: string;
  next: string;
  asked: string;
  tomas: string;
  yael: string;
  telAviv: string;
  mentor: string;
  gitHub: string;
}

interface Screen {
  name: string;
  at: (places: Places) => string;
  /** Opens what lies on the page: a dialog, a form, a list. */
  open?: (page: Page) => Promise<void>;
}

const press = (name: string | RegExp) => async (page: Page) => page.getByRole('button', { name }).first().click();
const dialog = (name: string | RegExp) => async (page: Page) => {
  await press(name)(page);
  await page.getByRole('dialog').waitFor();
};

const ACCOUNT: Screen = { name: 'account', at: () => '/account' };
const INBOX: Screen = { name: 'inbox', at: () => '/inbox' };

const SCREENS: Record<string, { person: string | null; screens: Screen[] }> = {
  'a stranger': {
    person: null,
    screens: [
      { name: 'the door', at: () => '/sign-in' },
      { name: 'a sign-in that came to nothing', at: () => '/sign-in/stopped?why=unknown_identity' },
      { name: 'an invitation that is used up', at: () => '/invitations/used-up' },
    ],
  },
  'a hire': {
    person: 'Noa Cohen',
    screens: [
      { name: 'today', at: () => '/today' },
      { name: 'my path', at: () => '/path' },
      { name: 'leave', at: () => '/path', open: dialog('Enter leave') },
      { name: 'timeline', at: () => '/timeline' },
      { name: 'her mentors', at: ({ noa }) => `/journeys/${noa}/mentoring` },
      { name: 'who sees what', at: () => '/who-sees-what' },
      { name: 'a milestone with changes asked for', at: ({ noa }) => `/journeys/${noa}/milestones/roll-back-and-forward` },
      { name: 'a milestone that was seen in production', at: ({ noa }) => `/journeys/${noa}/milestones/first-production-deploy` },
      { name: 'a milestone under review', at: ({ noa }) => `/journeys/${noa}/milestones/tdd-guidelines-and-kata` },
      { name: 'guild weeks', at: () => '/guild-weeks' },
      { name: 'what guild weeks made', at: () => '/guild-weeks/gallery' },
      { name: 'a locked milestone', at: ({ noa }) => `/journeys/${noa}/milestones/graduation` },
      { name: 'the pulse', at: () => '/pulse' },
      { name: 'a unit', at: ({ noa }) => `/journeys/${noa}/milestones/from-commit-to-production`, open: press('A link is broken') },
      { name: 'learning time', at: () => '/learning-time' },
      { name: 'adding learning', at: () => '/learning-time', open: dialog('Add learning') },
      { name: 'a quarter without learning', at: () => '/learning-time?quarter=2026-Q3' },
      { name: 'a reflection', at: ({ noa }) => `/journeys/${noa}/milestones/week-one-reflection` },
      { name: 'who to ask', at: () => '/ask' },
      { name: 'consultations', at: () => '/consultations' },
      { name: 'a consultation', at: () => '/consultations', open: async (page) => {
        await page.getByRole('link', { name: 'Reminders: one endpoint or two?' }).click();
        await page.getByRole('heading', { level: 1, name: 'Reminders: one endpoint or two?' }).waitFor();
      } },
      { name: 'asking for a review', at: () => '/consultations/new' },
      { name: 'what is next', at: () => '/mobility' },
      { name: 'a meeting with a time', at: ({ noa }) => `/journeys/${noa}/milestones/day-30-conversation`, open: press('Another time') },
      { name: 'calendars elsewhere', at: () => '/calendar-links', open: dialog('Remove: Phone') },
      { name: 'her tokens', at: () => '/api-tokens', open: dialog('Revoke: What is next, in my terminal') },
      { name: 'the year at one’s site', at: ({ telAviv }) => `/calendars/${telAviv}` },
      INBOX,
      ACCOUNT,
      { name: 'nowhere', at: () => '/no-such-place' },
    ],
  },
  'a hire who starts next week': {
    person: 'Layla Haddad',
    screens: [
      { name: 'today', at: () => '/today', open: (page) => page.getByText('Nothing has to be done before').waitFor() },
      { name: 'what was asked before day one', at: ({ asked }) => `/journeys/${asked}/first-questions` },
      { name: 'my path', at: () => '/path' },
    ],
  },
  'a mentor': {
    person: 'Yael Mizrahi',
    screens: [
      { name: 'queue', at: () => '/queue' },
      { name: 'asking for changes', at: () => '/queue', open: async (page) => {
        await page.getByRole('list', { name: 'Waiting on you' }).getByRole('button').filter({ hasText: 'Noa Cohen' }).first().click();
        await press(/^Ask for changes/)(page);
        await page.getByLabel(/^What should/).waitFor();
      } },
      { name: 'my hires', at: () => '/my-hires' },
      { name: 'work that nobody knows', at: () => '/proofs' },
      { name: 'a 1:1', at: ({ noa }) => `/journeys/${noa}/mentoring`, open: press('Write a note') },
      { name: 'a hire’s journey', at: ({ noa }) => `/journeys/${noa}` },
      { name: 'a hire’s timeline', at: ({ noa }) => `/journeys/${noa}/timeline` },
      { name: 'changing a hire’s dates', at: ({ noa }) => `/journeys/${noa}`, open: dialog('Change dates') },
      { name: 'setting a date by hand', at: ({ noa }) => `/journeys/${noa}/milestones/graduation`, open: dialog(/^Set the date of/) },
      { name: 'a part-time week for a hire', at: ({ noa }) => `/journeys/${noa}`, open: async (page) => {
        await dialog('Change dates')(page);
        await page.getByLabel('What changes').selectOption('week');
        await page.getByRole('group', { name: 'Works on' }).waitFor();
      } },
      { name: 'a milestone to review', at: ({ noa }) => `/journeys/${noa}/milestones/tdd-guidelines-and-kata` },
      { name: 'growth', at: () => '/growth' },
      { name: 'a portfolio', at: ({ yael }) => `/growth/nominations/${yael}`, open: async (page) => {
        await press('Add a talk, a review, an initiative')(page);
        await page.getByLabel('What it was, 1').waitFor();
      } },
      { name: 'nominating', at: () => '/growth/nominate' },
      INBOX,
      ACCOUNT,
    ],
  },
  'a manager': {
    person: 'Tamar Levi',
    screens: [
      { name: 'content', at: () => '/content' },
      { name: 'content of a milestone', at: ({ path }) => `/content/${path}/anatomy-of-a-service`, open: press('Change who, and by when') },
      { name: 'pulse results', at: () => '/pulse/results' },
      { name: 'cohorts', at: () => '/cohorts' },
      { name: 'who starts soon', at: () => '/cohorts/arriving' },
      { name: 'how the guild is doing', at: () => '/guild-life' },
      { name: 'what counts in production', at: () => '/proofs' },
      { name: 'how the guild is doing, in numbers', at: () => '/guild-life', open: async (page) => {
        for (const numbers of await page.getByText('The numbers').all()) await numbers.click();
      } },
      { name: 'a running cohort', at: ({ cedar }) => `/cohorts/${cedar}` },
      { name: 'a running cohort in words', at: ({ cedar }) => `/cohorts/${cedar}`, open: (page) => page.getByText('In words').click() },
      { name: 'changing a cohort’s dates', at: ({ cedar }) => `/replan?cohort=${cedar}` },
      { name: 'what moves for a cohort', at: ({ cedar }) => `/replan?cohort=${cedar}`, open: async (page) => {
        await page.getByLabel('What changes').selectOption('pause');
        await press('Show what moves')(page);
        await press('Dates of Roni Ohayon')(page);
        await page.getByRole('region', { name: 'What moves for Roni Ohayon' }).waitFor();
      } },
      { name: 'before a cohort’s day one', at: ({ damson }) => `/cohorts/${damson}/welcome` },
      { name: 'a path for one person', at: () => '/cohorts/new-one' },
      { name: 'moving journeys to another version', at: ({ path, version, next }) => `/paths/${path}/move?from=${version}&to=${next}`, open: async (page) => {
        await page.getByText('Milestone by milestone').first().click();
        await page.getByText(/^Watch somebody else’s deployment: due/).first().waitFor();
      } },
      { name: 'a late joiner', at: ({ cedar }) => `/cohorts/${cedar}`, open: dialog('Add a late joiner') },
      { name: 'opening a journey', at: ({ cedar }) => `/cohorts/${cedar}`, open: dialog('Roni Ohayon') },
      { name: 'a finished cohort', at: ({ alder }) => `/cohorts/${alder}` },
      { name: 'a cohort to come', at: ({ damson }) => `/cohorts/${damson}` },
      { name: 'a new cohort', at: () => '/cohorts/new' },
      { name: 'the hires of a new cohort', at: () => '/cohorts/new', open: async (page) => {
        await page.getByLabel('Name').fill('Elm');
        await page.getByLabel('Start').fill('2026-12-06');
        await page.getByRole('combobox', { name: 'Path' }).selectOption({ index: 1 });
        await press(/^Next/)(page);
        await press('Paste or drop a list')(page);
        await page.getByLabel('Or paste the lines').fill('Noga Bar, noga@example.com, Tel Aviv\nnonsense');
        await press('Read these lines')(page);
        await page.getByText(/can be added/).waitFor();
      } },
      { name: 'the dates of a new cohort', at: () => '/cohorts/new', open: async (page) => {
        await press(/^Next/)(page);
        await page.getByLabel('Name, hire 1').fill('Noga Bar');
        await page.getByLabel('E-mail, hire 1').fill('noga@example.com');
        await page.getByLabel('Site, hire 1').selectOption('Tel Aviv');
        await press('Suggest mentors for 1')(page);
        await press(/^Next/)(page);
        await page.getByRole('region', { name: 'Due dates of everybody' }).waitFor();
      } },
      { name: 'handing hires on', at: ({ mentor }) => `/mentors/${mentor}`, open: async (page) => {
        await page.getByLabel('New mentor').selectOption({ index: 3 });
        await page.getByLabel('A note').fill('A new team');
        await press('Show what changes')(page);
        await page.getByText(/^Mentor: Yael Mizrahi/).first().waitFor();
      } },
      { name: 'a journey not opened yet', at: ({ nadav }) => `/journeys/${nadav}` },
      { name: 'paths', at: () => '/paths' },
      { name: 'import', at: () => '/paths/import' },
      { name: 'a refused import', at: () => '/paths/import', open: async (page) => {
        await page.getByLabel('The file’s text').fill('format: guildpath/path@1\nkey: Not A Key\nphasis: []\n');
        await press('Import this')(page);
        await page.getByText(/^What to put right/).waitFor();
      } },
      { name: 'a path', at: ({ path }) => `/paths/${path}` },
      { name: 'a draft', at: ({ path }) => `/paths/${path}/draft`, open: async (page) => {
        await page.getByRole('checkbox', { name: /^Choose all of/ }).first().check();
        await page.getByRole('form', { name: 'Set for everything chosen' }).waitFor();
      } },
      { name: 'a milestone of a draft', at: ({ path }) => `/paths/${path}/draft`, open: dialog(/^Deploy it to production/) },
      { name: 'a phase of a draft', at: ({ path }) => `/paths/${path}/draft`, open: dialog(/^First service/) },
      { name: 'a draft as a hire sees it', at: ({ path }) => `/paths/${path}/draft/preview` },
      { name: 'what a draft changes', at: ({ path }) => `/paths/${path}/compare` },
      { name: 'a new path', at: () => '/paths', open: dialog('New path') },
      { name: 'locking a path', at: ({ path }) => `/paths/${path}`, open: dialog('Lock it to named owners') },
      { name: 'publishing a draft', at: ({ path }) => `/paths/${path}/draft`, open: dialog(/^Publish version/) },
      { name: 'a published version', at: ({ version }) => `/path-versions/${version}` },
      { name: 'sums of learning time', at: () => '/learning-time/sums' },
      { name: 'people', at: () => '/people' },
      { name: 'inviting somebody', at: () => '/people', open: dialog(/^Invite/) },
      { name: 'planning a guild week', at: () => '/guild-weeks/new' },
      { name: 'calendars', at: () => '/calendars' },
      { name: 'a site’s year', at: ({ telAviv }) => `/calendars/${telAviv}?year=2027` },
      { name: 'a site with another week to come', at: ({ telAviv }) => `/calendars/${telAviv}`, open: async (page) => {
        await dialog(/^Edit Tel Aviv/)(page);
        await press('Change the week from a day on')(page);
        await page.getByRole('group', { name: 'Change 1' }).waitFor();
      } },
      { name: 'a day off', at: ({ telAviv }) => `/calendars/${telAviv}`, open: dialog('Add a day off') },
      { name: 'importing days off', at: ({ telAviv }) => `/calendars/${telAviv}/import` },
      { name: 'what a file of days off brings', at: ({ telAviv }) => `/calendars/${telAviv}/import`, open: async (page) => {
        await page.getByLabel('The file’s text').fill('2027-01-01,New Year\n2027-04-22,Pesach\n2027-01-01,Again\n2031-01-01,Later\nsoon,Nonsense');
        await press('Read this')(page);
        await page.getByRole('region', { name: 'Could not be read' }).waitFor();
      } },
      { name: 'what somebody shared', at: () => '/mobility', open: async (page) => {
        await page.getByRole('link', { name: 'What Oksana Shevchenko would like next' }).click();
        await press('Read it')(page);
        await page.getByLabel('A note').waitFor();
      } },
      { name: 'growth', at: () => '/growth' },
      { name: 'a nomination to decide', at: ({ tomas }) => `/growth/nominations/${tomas}` },
      { name: 'areas of expertise', at: () => '/growth/areas', open: async (page) => {
        await press('New area')(page);
        await page.getByLabel('Name').waitFor();
      } },
      { name: 'coverage', at: () => '/growth/coverage' },
      { name: 'calendars elsewhere', at: () => '/calendar-links', open: async (page) => {
        await page.getByLabel('Where will you use it?').fill('Laptop');
        await press('Make a link')(page);
        await page.getByText('“Laptop” is ready').waitFor();
      } },
      INBOX,
      ACCOUNT,
    ],
  },
  'an expert': {
    person: 'Giedrius Stankevičius',
    screens: [
      { name: 'consultations', at: () => '/consultations' },
      { name: 'passing a consultation on', at: () => '/consultations', open: async (page) => {
        await page.getByRole('link', { name: 'A pool of workers that shuts down cleanly' }).click();
        await press('Pass it on')(page);
        await page.getByLabel('Why you pass it on').waitFor();
      } },
    ],
  },
  'an expert whose title ends soon': {
    person: 'Dana Friedman',
    screens: [
      { name: 'renewing a title', at: () => '/growth', open: press('Renew') },
    ],
  },
  'an admin': {
    person: 'Lina Urbonienė',
    screens: [
      { name: 'paths', at: () => '/paths' },
      { name: 'a path', at: ({ path }) => `/paths/${path}` },
      { name: 'people', at: () => '/people' },
      { name: 'calendars', at: () => '/calendars' },
      { name: 'mail', at: () => '/mail' },
      { name: 'connections', at: () => '/connections' },
      { name: 'a new source', at: () => '/connections/new' },
      { name: 'a source', at: ({ gitHub }) => `/connections/sources/${gitHub}` },
      { name: 'a new token of the guild', at: () => '/service-tokens', open: async (page) => {
        await page.getByLabel('What will use it?').fill('Dashboard');
        await page.getByLabel('Read changes').check();
        await page.getByLabel('It ends').selectOption('never');
        await press('Make a token')(page);
        await page.getByText('“Dashboard” is ready').waitFor();
      } },
      { name: 'sign-in providers', at: () => '/sign-in-providers' },
      { name: 'changing a provider', at: () => '/sign-in-providers', open: dialog(/^Edit/) },
      INBOX,
      ACCOUNT,
    ],
  },
};

let guild: DemoWorld;
let places: Places;
let browser: Browser;

beforeAll(async () => {
  [guild, browser] = await Promise.all([openDemoWorld('browser_screens'), openBrowser()]);
  const [path, noa, roni, nadav, asked, cedar, alder, damson] = await Promise.all([
    guild.path(), guild.journeyOf('Noa Cohen'), guild.journeyOf('Roni Ohayon'), guild.journeyOf('Nadav Golan'), guild.journeyOf('Layla Haddad'),
    guild.cohort('Cedar'), guild.cohort('Alder'), guild.cohort('Damson'),
  ]);
  const nominationOf = async (name: string) => {
    const [row] = await guild.world.rows<{ id: string }>('SELECT n.id FROM nominations n JOIN people p ON p.id = n.nominee_id WHERE p.name = $1', [name]);
    return row!.id;
  };
  const [tomas, yael] = await Promise.all([nominationOf('Tomas Petrauskas'), nominationOf('Yael Mizrahi')]);
  const { site: { id: telAviv } } = await guild.somebody('Noa Cohen');
  const mentor = (await guild.somebody('Yael Mizrahi')).id;
  const [{ id: gitHub } = { id: '' }] = await guild.world.rows<{ id: string }>('SELECT id FROM event_sources');
  places = { gitHub, mentor, telAviv, tomas, yael, noa, roni, nadav, cedar, alder, damson, asked, path: path.id, version: path.versionId, next: path.nextId };
  const manager = await guild.world.as(await guild.somebody('Tamar Levi'));
  await manager.post(`/paths/${path.id}/draft`);
}, PATIENCE);

afterAll(async () => {
  await browser.close();
  await guild.world.close();
});

describe.each(Object.entries(SCREENS))('%s can use', (_, { person, screens }) => {
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    const visitor = person === null ? guild.world.stranger() : await guild.world.as(await guild.somebody(person));
    page = await (await windowOf(browser, visitor, guild.world.clock.now())).newPage();
    complaints = complaintsOf(page);
  }, PATIENCE);
  afterAll(() => page.context().close());

  const looked = screens.map((screen, place) => ({ ...screen, looks: place === 0 ? [...LOOKS, ...FRAME_ON_A_PHONE] : LOOKS }));

  it.each(looked)('$name', async ({ at, open, looks }) => {
    complaints.length = 0;
    await page.goto(at(places));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await turnTo(page, {});
    await page.locator('[aria-busy=true], .mantine-Skeleton-root').first().waitFor({ state: 'detached' });
    await open?.(page);

    const headings = page.locator('h1');
    expect(await headings.count()).toBe(1);
    expect(await page.title()).toBe(`${await headings.innerText()} · Guildpath`);

    const faults: string[] = [];
    for (const { name, look, rules } of looks) {
      await turnTo(page, look);
      faults.push(...(await axeFaults(page, rules)).map((fault) => `${name}: ${fault}`));
      const sideways = look.phone ? await overflow(page) : 0;
      if (sideways > 0) faults.push(`${name}: can be scrolled sideways by ${sideways} px`);
    }
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
  }, PATIENCE);
});
