import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import type { CohortDashboardDto, CohortSummaryDto } from '../../src/cohorts/dto/cohorts.dto';
import type { GrowthDto } from '../../src/growth/dto/nominations.dto';
import type { ArchivedSessionDto, GuildDaysDto, GuildSessionPageDto, ProposalsDto } from '../../src/guild-days/dto/guild-days.dto';
import type { QuestionListDto } from '../../src/growth/dto/ask.dto';
import type { ConsultationSummaryDto, OwnConsultationsDto } from '../../src/growth/dto/consultations.dto';
import type { MobilityDto } from '../../src/growth/dto/mobility.dto';
import type { GuildDayFiguresDto } from '../../src/guild-days/dto/guild-day-figures.dto';
import type { GuildWeekFiguresDto } from '../../src/guild-weeks/dto/guild-week-figures.dto';
import type { JourneyDto, QueueDto, TodayDto } from '../../src/journeys/dto/journeys.dto';
import type { LearningSumsDto, LearningTimeDto } from '../../src/learning-time/dto/learning-time.dto';
import type { SessionDto, WelcomeDto } from '../../src/people/dto/people.dto';
import { openWorld, type Visitor, type World } from '../support/world';

const DIST = join(__dirname, '../../dist/src');

let world: World;
let dataSource: DataSource;
let filled: boolean[];
let took: number;

beforeAll(async () => {
  world = await openWorld({ name: 'http_demo_guild', demo: true });
  const { createDataSource } = (await import(join(DIST, 'platform/database/data-source.js'))) as typeof import('../../src/platform/database/data-source');
  const { fillDemoGuild } = (await import(join(DIST, 'demo/fill-demo-guild.js'))) as typeof import('../../src/demo/fill-demo-guild');
  dataSource = await createDataSource(world.url).initialize();
  const begun = performance.now();
  // Two processes that start together on an empty database.
  filled = await Promise.all([fillDemoGuild(dataSource, world.clock), fillDemoGuild(dataSource, world.clock)]);
  took = performance.now() - begun;
}, 60_000);

afterAll(async () => {
  await dataSource?.destroy();
  await world?.close();
});

async function signInAs(name: string): Promise<{ visitor: Visitor; session: SessionDto }> {
  const visitor = world.stranger();
  const { samplePeople } = await visitor.get<WelcomeDto>('/welcome');
  const person = samplePeople.find((sample) => sample.name === name);
  if (!person) throw new Error(`${name} is no sample person`);
  return { visitor, session: await visitor.post<SessionDto>('/demo/session', { personId: person.id }) };
}

describe('the demo guild', () => {
  it('is filled once, and quickly', () => {
    expect([...filled].sort()).toEqual([false, true]);
    expect(took).toBeLessThan(10_000);
  });

  it('has the people and cohorts it promises', async () => {
    const [counts] = await world.rows(
      `SELECT (SELECT count(*) FROM people) AS people, (SELECT count(*) FROM sites) AS sites,
              (SELECT count(*) FROM role_grants WHERE role = 'mentor') AS mentors, (SELECT count(*) FROM role_grants WHERE role = 'manager') AS managers,
              (SELECT count(*) FROM people WHERE contact_url IS NULL) AS unreachable`,
    );
    expect(counts).toEqual({ people: 62, sites: 3, mentors: 8, managers: 2, unreachable: 0 });
    const { visitor } = await signInAs('Tamar Levi');
    const cohorts = await visitor.get<CohortSummaryDto[]>('/cohorts');
    expect(cohorts.map(({ name, state }) => [name, state])).toEqual([
      ['Damson', 'upcoming'], ['Maya Azoulay: A new team', 'upcoming'], ['Cedar', 'running'], ['Birch', 'running'], ['Alder', 'finished'],
    ]);
    for (const { id } of cohorts.filter(({ pathTitle }) => pathTitle === 'Backend engineer')) {
      const { rows, firstDeploy } = await visitor.get<CohortDashboardDto>(`/cohorts/${id}`);
      expect(rows.every(({ cells }) => /^[dwohmegplx]{44}$/.test(cells))).toBe(true);
      expect(firstDeploy?.tooFew).toBe(false);
    }
  });

  it('has something to prepare for somebody who changes teams, with credit from before', async () => {
    const { visitor } = await signInAs('Lina Urbonienė');
    const { items } = await visitor.get<QueueDto>('/queue');
    expect(items.map(({ kind, title, hire }) => [kind, title, hire.name])).toEqual([
      ['task', 'Give access to the team\'s repositories and dashboards', 'Maya Azoulay'],
    ]);
    const credits = await world.rows(
      `SELECT c.key, m.state FROM milestone_credits c JOIN journey_milestones m ON m.journey_id = c.journey_id AND m.key = c.key`,
    );
    expect(credits).toEqual([{ key: 'guild-review-checklist', state: 'waived' }]);
  });

  it('leaves a history that agrees with how things stand', async () => {
    const disagreeing = await world.rows(
      `SELECT m.journey_id, m.key, m.state, last.data->>'to' AS told
       FROM journey_milestones m
       JOIN LATERAL (SELECT a.data FROM activity a WHERE a.journey_id = m.journey_id AND a.key = m.key AND a.data ? 'to' ORDER BY a.id DESC LIMIT 1) last ON true
       WHERE m.state <> last.data->>'to'`,
    );
    expect(disagreeing).toEqual([]);
    const outOfOrder = await world.rows(
      `SELECT id FROM (SELECT id, at, lag(at) OVER (PARTITION BY journey_id ORDER BY id) AS before FROM activity WHERE journey_id IS NOT NULL) a
       WHERE before > at`,
    );
    expect(outOfOrder).toEqual([]);
    expect(await world.rows(`SELECT j.id FROM journeys j WHERE NOT EXISTS (SELECT 1 FROM activity a WHERE a.journey_id = j.id AND a.code = 'journey_started')`)).toEqual([]);
  });

  it('meets every week: half a year to look back at, a day to look forward to, and proposals that wait', async () => {
    const { visitor } = await signInAs('Tamar Levi');
    const { days, setUp } = await visitor.get<GuildDaysDto>('/guild-days');
    expect(setUp).toBe(true);
    const next = days.find(({ sessions }) => sessions.length > 0);
    expect(next).toMatchObject({ published: true, unpublished: 1 });
    expect(next!.sessions.some(({ seatsLeft, waiting }) => seatsLeft === 0 && waiting > 0)).toBe(true);
    const archive = await visitor.get<ArchivedSessionDto[]>('/guild-days/archive');
    expect(archive.length).toBeGreaterThanOrEqual(30);
    const { feedback } = await visitor.get<GuildSessionPageDto>(`/guild-sessions/${archive[0]!.id}`);
    expect(feedback?.ratings).not.toBeNull();
    expect((await visitor.get<ProposalsDto>('/session-proposals')).others.map(({ state }) => state).sort()).toEqual(['confirmed', 'submitted']);
  });

  it('has learning time: what counted by itself, and what some added', async () => {
    const noa = await (await signInAs('Noa Cohen')).visitor.get<LearningTimeDto>('/learning-time');
    expect(noa).toMatchObject({ halfDays: 5, sources: { guildDays: 3, guildWeeks: 0, own: 2 } });
    const { visitor } = await signInAs('Tamar Levi');
    const now = await visitor.get<LearningSumsDto>('/learning-time/sums');
    expect([now.guild, ...now.sites].every(({ sum }) => sum !== null && sum.guildDays > 0)).toBe(true);
    const before = await visitor.get<LearningSumsDto>(`/learning-time/sums?quarter=${now.before}`);
    expect(before.guild.sum!.guildWeeks).toBeGreaterThan(0);
  });

  it('has experts and masters, a nomination to decide, a term to renew, and an area without anybody', async () => {
    const { visitor } = await signInAs('Tamar Levi');
    const { areas, toDecide } = await visitor.get<GrowthDto>('/growth');
    expect(toDecide.map(({ nominee }) => nominee.name)).toEqual(['Tomas Petrauskas']);
    expect(areas.filter(({ experts, masters }) => experts.length + masters.length === 0).map(({ name }) => name)).toEqual(['Performance']);
    expect((await (await signInAs('Yael Mizrahi')).visitor.get<GrowthDto>('/growth')).nominations).toMatchObject([{ state: 'draft' }]);
    const topics = await world.rows<{ topic: string }>(
      `SELECT DISTINCT topic FROM focal_points f WHERE NOT EXISTS (SELECT 1 FROM expertise_areas a WHERE a.guild_id = f.guild_id AND a.key = f.topic) ORDER BY topic`);
    expect(topics.map(({ topic }) => topic)).toEqual(['guild-days', 'guild-weeks']);
    expect(await world.rows(`SELECT id FROM titles WHERE until BETWEEN '2026-11-23' AND '2026-12-23' AND ended_on IS NULL`)).toHaveLength(1);
  });

  it('has its conversations in calendars: those of hires, and of their mentors', async () => {
    const meetings = await world.rows<{ mentored: boolean; ahead: boolean }>(
      `SELECT a.person_id = t.with_id AS mentored, t.starts_at > $1 AS ahead
       FROM agreed_meetings t JOIN mentor_assignments a ON a.journey_id = t.journey_id AND a.kind = 'primary'`, [world.clock.now()]);
    expect(meetings.length).toBeGreaterThan(0);
    expect(meetings.every(({ mentored, ahead }) => mentored && ahead)).toBe(true);
    const { visitor } = await signInAs('Noa Cohen');
    expect(await visitor.get('/me/calendar-links')).toMatchObject({ links: [{ name: 'Phone', lastUsedOn: '2026-11-23' }], mayAdd: true });
  });

  it('has figures that say something: of most guild days, of first-time speakers, of the last match', async () => {
    const { visitor } = await signInAs('Tamar Levi');
    const { days, speakers } = await visitor.get<GuildDayFiguresDto>('/guild-days/figures');
    expect(days.filter(({ there }) => there !== null).length).toBeGreaterThanOrEqual(20);
    expect(days.some(({ firstDays }) => firstDays !== null)).toBe(true);
    expect(speakers.reduce((sum, { firstTime, keptUsed }) => sum + Math.min(firstTime, keptUsed), 0)).toBeGreaterThanOrEqual(3);
    const [week] = await visitor.get<GuildWeekFiguresDto[]>('/guild-weeks/figures');
    expect(week?.distribution).toMatchObject({ tooFew: false });
    expect(week?.options.some(({ ranked }) => ranked !== null && ranked >= 5)).toBe(true);
  });

  it('gives each sample person something to see', async () => {
    const noa = await signInAs('Noa Cohen');
    const journeyId = noa.session.journeys[0]?.id;
    const today = await noa.visitor.get<TodayDto>(`/journeys/${journeyId}/today`);
    expect(today.next.length).toBeGreaterThan(0);
    const journey = await noa.visitor.get<JourneyDto>(`/journeys/${journeyId}`);
    expect(journey.phases.flatMap(({ milestones }) => milestones)).toHaveLength(44);
    const queueOf = async (name: string) => (await (await signInAs(name)).visitor.get<QueueDto>('/queue')).items.length;
    expect(await queueOf('Yael Mizrahi')).toBeGreaterThanOrEqual(3);
    expect(await queueOf('Giedrius Stankevičius')).toBeGreaterThanOrEqual(2);
    expect(await queueOf('Tamar Levi')).toBeGreaterThanOrEqual(1);
    expect((await signInAs('Layla Haddad')).session.journeys).toHaveLength(1);
    expect((await signInAs('Lina Urbonienė')).session.roles).toEqual(['admin']);
  });

  it('has asked itself things, and shows each of its people whose turn it is', async () => {
    const { visitor: noa } = await signInAs('Noa Cohen');
    const { questions } = await noa.get<QuestionListDto>('/questions');
    expect(questions.map(({ settled }) => settled).sort()).toEqual([false, false, true, true, true, true]);
    expect((await noa.get<QuestionListDto>('/questions?search=queues%20order')).questions).toHaveLength(1);
    expect((await noa.get<OwnConsultationsDto>('/consultations')).asked).toMatchObject([{ state: 'answered', turn: 'asker' }]);
    expect(await noa.get<ConsultationSummaryDto[]>('/consultations/kept?search=cursors')).toHaveLength(1);
    const { visitor: giedrius } = await signInAs('Giedrius Stankevičius');
    const { waitingOnMe, room } = await giedrius.get<OwnConsultationsDto>('/consultations');
    expect([waitingOnMe.map(({ state }) => state).sort(), room?.open]).toEqual([['accepted', 'offered'], 2]);
    const { visitor: tamar } = await signInAs('Tamar Levi');
    expect((await tamar.get<MobilityDto>('/mobility')).sharedWithMe).toMatchObject([{ person: { name: 'Oksana Shevchenko' }, lastReadAt: null }]);
  });
});
