import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  CohortDashboardDto, CohortPreviewDto, CohortSummaryDto, MentorLoadDto, PlanCohortDto, PlannedHireDto, ReadHiresResultDto, StartedCohortDto,
} from '../../src/cohorts/dto/cohorts.dto';
import { MONDAY, newKey, openWorld, type Journey, type Person, type Visitor, type World } from '../support/world';

let world: World;
let manager: Person;
let mentor: Person;
let backup: Person;
let asManager: Visitor;
let versionId: string;

beforeAll(async () => {
  world = await openWorld({ name: 'http_cohorts', replicas: 2 });
  manager = await world.a.person({ roles: ['manager'], name: 'Marta Manager' });
  mentor = await world.a.person({ roles: ['mentor'], name: 'Mila Mentor' });
  backup = await world.a.person({ roles: ['mentor'], name: 'Bo Backup' });
  asManager = await world.as(manager);
  versionId = (await world.a.publishedPath(manager)).id;
}, 60_000);

afterAll(async () => {
  await world?.close();
});

let named = 0;

function hire(more: Partial<PlannedHireDto> = {}): PlannedHireDto {
  named += 1;
  return {
    name: `New Hire ${named}`, email: `new.hire.${named}@example.com`, siteId: manager.guild.site.id, mentorId: mentor.id, backupId: backup.id, ...more,
  };
}

function plan(hires: PlannedHireDto[], more: Partial<PlanCohortDto> = {}): PlanCohortDto {
  named += 1;
  return { name: `Planned ${named}`, pathVersionId: versionId, startOn: MONDAY, hires, ...more };
}

const preview = (of: PlanCohortDto) => asManager.post<CohortPreviewDto>('/cohorts/preview', of);

async function counts(): Promise<Record<string, number>> {
  const [row] = await world.rows<Record<string, string>>(
    `SELECT (SELECT count(*) FROM cohorts) AS cohorts, (SELECT count(*) FROM journeys) AS journeys, (SELECT count(*) FROM people) AS people,
            (SELECT count(*) FROM journey_milestones) AS milestones, (SELECT count(*) FROM invitations) AS invitations,
            (SELECT count(*) FROM inbox_messages) AS messages, (SELECT count(*) FROM activity WHERE journey_id IS NOT NULL) AS activity`,
  );
  return Object.fromEntries(Object.entries(row ?? {}).map(([what, count]) => [what, Number(count)]));
}

describe('reading pasted hires', () => {
  it('tells each line what it understood and what it did not', async () => {
    const text = ['Name;E-mail;Office;Mentor', 'Zoe Bar;ZOE@example.com;tel aviv;Mila Mentor', 'Bob;bob;Paris;', '', 'Zoe;zoe@example.com;Vilnius;'].join('\r\n');
    const { lines } = await asManager.post<ReadHiresResultDto>('/cohorts/read-hires', { text });
    expect(lines[0]).toEqual({
      line: 2,
      text: 'Zoe Bar;ZOE@example.com;tel aviv;Mila Mentor',
      hire: { name: 'Zoe Bar', email: 'zoe@example.com', siteId: manager.guild.telAviv.id, startOn: null, mentorId: mentor.id, backupId: null },
      problems: [],
    });
    expect(lines[1]?.hire).toBeNull();
    expect(lines[1]?.problems).toEqual(['“bob” is no e-mail address.', 'There is no site “Paris”; the sites are Tel Aviv, Vilnius.']);
    expect(lines[2]?.problems).toEqual(['Line 2 has the same e-mail address.']);
  });
});

describe('the preview of a cohort', () => {
  it('dates everybody on their own calendar and names the days without a mentor', async () => {
    const { hires, problems } = await preview(plan([hire(), hire({ siteId: manager.guild.telAviv.id, startOn: '2026-11-22' })]));
    expect(problems).toEqual([]);
    const due = (index: number, key: string) => hires[index]?.dues.find((milestone) => milestone.key === key)?.due;
    // Friday is a day off in Tel Aviv and Sunday in Vilnius, so the fifth working day differs.
    expect([due(0, 'sign-in'), due(0, 'first-service'), due(0, 'deploy')]).toEqual(['2026-11-23', '2026-11-27', '2026-12-03']);
    expect([due(1, 'sign-in'), due(1, 'first-service'), due(1, 'deploy')]).toEqual(['2026-11-22', '2026-11-26', '2026-12-02']);
    expect(hires[0]?.uncovered).toEqual([]);
    expect(hires[1]?.uncovered).toEqual(['2026-11-22', '2026-11-29', '2026-12-06']);
  });

  it('counts days on which both mentors are away as uncovered', async () => {
    await (await world.as(mentor)).post('/me/away', { from: '2026-12-01', to: '2026-12-04' });
    await (await world.as(backup)).post('/me/away', { from: '2026-12-03', to: '2026-12-08' });
    const { hires } = await preview(plan([hire()]));
    expect(hires[0]?.uncovered).toEqual(['2026-12-03', '2026-12-04']);
    await world.rows('DELETE FROM away_periods');
  });

  it('names every reason that stops a hire', async () => {
    const elsewhere = await world.a.person({ guild: await world.a.newGuild(), name: 'Elsa Elsewhere' });
    const walking = await world.a.journey({ manager, mentor, backup, pathVersionId: versionId });
    const twice = hire();
    const { hires } = await preview(plan([
      hire({ backupId: mentor.id }),
      hire({ email: mentor.email }),
      hire({ mentorId: manager.id }),
      hire({ email: elsewhere.email }),
      hire({ email: walking.hire.email }),
      twice,
      hire({ email: twice.email.toUpperCase() }),
      hire({ startOn: '2024-11-25' }),
      hire({ siteId: elsewhere.site.id }),
    ]));
    expect(hires.map(({ problems }) => problems)).toEqual([
      ['Mentor and backup are the same person: choose two, so that one can stand in.'],
      ['Mila Mentor cannot be their own mentor.'],
      ['Marta Manager, the mentor, does not have the mentor role.'],
      [`${elsewhere.email} belongs to somebody in another guild here; one address is one person.`],
      [`${walking.hire.name} walks this path already.`],
      [],
      [`${twice.email} stands twice in the list: it is hire 6 too.`],
      ['The start, 2024-11-25, is more than a year ago. Is the year right?'],
      ['There is no such site in this guild.'],
    ]);
  });

  it('warns of what it does not forbid', async () => {
    const busy = await world.a.person({ roles: ['mentor'], name: 'Busy Bea' });
    const { warnings } = await preview(plan([1, 2, 3].map(() => hire({ mentorId: busy.id }))));
    expect(warnings).toEqual([
      'Busy Bea would mentor 3 hires at once; 2 is what leaves time for each.',
      '“Make the accounts” is for an admin to do, and the guild has none. Give somebody the admin role in time; it waits for them in their queue.',
      '“Extend the service” is reviewed by an expert, and the guild has none yet. Give somebody the expert role in time.',
    ]);
  });

  it('writes nothing', async () => {
    const before = await counts();
    await preview(plan([hire(), hire()]));
    expect(await counts()).toEqual(before);
  });
});

describe('starting a cohort', () => {
  it('starts 200 hires in one go, with progress on the way', async () => {
    const key = newKey();
    const before = await counts();
    const seen: { done: number; total: number }[] = [];
    const stream = await fetch(`${asManager.origin}/api/live`, { headers: { cookie: asManager.cookie ?? '' } });
    const reading = collectProgress(stream, key, seen);
    const started = await asManager.post<StartedCohortDto>('/cohorts', plan(Array.from({ length: 200 }, () => hire())), { key });
    await reading;
    expect(started.hires).toHaveLength(200);
    expect(new Set(started.hires.map(({ invitationUrl }) => invitationUrl)).size).toBe(200);
    const after = await counts();
    expect(after).toEqual({
      cohorts: Number(before['cohorts']) + 1, journeys: Number(before['journeys']) + 200, people: Number(before['people']) + 200,
      milestones: Number(before['milestones']) + 200 * 14, invitations: Number(before['invitations']) + 200,
      messages: Number(before['messages']) + 400, activity: Number(before['activity']) + 200,
    });
    expect(seen[0]).toEqual({ done: 20, total: 200 });
    expect(seen.at(-1)).toEqual({ done: 200, total: 200 });
  }, 60_000);

  it('starts everybody or nobody', async () => {
    const before = await counts();
    const answer = await asManager.send('POST', '/cohorts', plan([hire(), hire(), hire({ backupId: mentor.id })]));
    expect(answer.status).toBe(422);
    expect((answer.body as { errors: unknown }).errors).toEqual([
      { field: 'hires[2]', problem: 'Mentor and backup are the same person: choose two, so that one can stand in.' },
    ]);
    expect(await counts()).toEqual(before);
  });

  it('refuses a name that is taken, also when two arrive at once', async () => {
    const name = 'The only one';
    const before = await counts();
    const answers = await Promise.all([0, 1].map(async (replica) => (await world.as(manager, replica)).send('POST', '/cohorts', plan([hire()], { name }))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect((await counts())['journeys']).toBe(Number(before['journeys']) + 1);
  });

  it('does not start one person twice on one path, also when two cohorts race', async () => {
    const somebody = await world.a.person({ name: 'Rita Raced' });
    const answers = await Promise.all(
      [0, 1].map(async (replica) => (await world.as(manager, replica)).send('POST', '/cohorts', plan([hire({ email: somebody.email })]))),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(['409 walks_already', '422 invalid_input']).toContain(answers.filter(({ status }) => status !== 201).map(({ status, code }) => `${status} ${code}`)[0]);
    const [row] = await world.rows<{ count: number }>('SELECT count(*) FROM journeys WHERE hire_id = $1', [somebody.id]);
    expect(row?.count).toBe(1);
  });

  it('answers the same request again with what it started, and keeps no secret for it', async () => {
    const key = newKey();
    const request = plan([hire(), hire()]);
    const visitors = [await world.as(manager, 0), await world.as(manager, 1)];
    const before = await counts();
    const [a, b] = await Promise.all(visitors.map((visitor) => visitor.post<StartedCohortDto>('/cohorts', request, { key })));
    const again = await asManager.post<StartedCohortDto>('/cohorts', request, { key });
    expect([a?.replayed, b?.replayed].sort()).toEqual([false, true]);
    expect(again).toEqual({ ...a, replayed: true, hires: a?.hires.map((each) => ({ ...each, invitationUrl: null, firstDayUrl: null })) });
    expect((await counts())['journeys']).toBe(Number(before['journeys']) + 2);
    const [kept] = await world.rows<{ result: unknown }>('SELECT result FROM idempotency_keys WHERE key = $1', [key]);
    expect(JSON.stringify(kept?.result)).not.toMatch(/invitation|first-day|http/i);
    expect(await asManager.tries('POST', `/cohorts/${again.id}/hires`, hire(), { key })).toBe('422 idempotency_key_reused');
  });

  it('keeps a start that lies ahead scheduled, and tells hire and mentor once', async () => {
    const started = await asManager.post<StartedCohortDto>('/cohorts', plan([hire()], { startOn: '2026-12-07' }));
    const [journey] = await world.rows<{ state: string; told: string[] }>(
      `SELECT state, ARRAY(SELECT person_id::text FROM inbox_messages m WHERE m.journey_id = j.id AND kind = 'started') AS told FROM journeys j WHERE cohort_id = $1`,
      [started.id],
    );
    expect(journey?.state).toBe('scheduled');
    expect(journey?.told.sort()).toEqual([started.hires[0]?.personId, mentor.id].sort());
  });

  it('adds a late joiner whose first day is today when the cohort has begun', async () => {
    const cohort = await asManager.post<StartedCohortDto>('/cohorts', plan([hire()], { startOn: '2026-11-02' }));
    const joined = await asManager.post<StartedCohortDto>(`/cohorts/${cohort.id}/hires`, hire());
    const [journey] = await world.rows<{ start: string; due: string }>(
      `SELECT start_on::text AS start, (SELECT current_due::text FROM journey_milestones m WHERE m.journey_id = j.id AND key = 'sign-in') AS due
       FROM journeys j WHERE id = $1`,
      [joined.hires[0]?.journeyId],
    );
    expect(journey).toEqual({ start: MONDAY, due: MONDAY });
  });

  it('opens to managers only, and to those of the guild', async () => {
    const { id: cohortId } = await asManager.post<StartedCohortDto>('/cohorts', plan([hire()]));
    const asMentor = await world.as(mentor);
    const stranger = await world.as(await world.a.person({ roles: ['manager'], guild: await world.a.newGuild() }));
    for (const path of ['/cohorts', '/mentors', `/cohorts/${cohortId}`, `/cohorts/${cohortId}/sums.csv`]) {
      expect([path, await asMentor.tries('GET', path)]).toEqual([path, '404 not_found']);
    }
    expect(await stranger.tries('GET', `/cohorts/${cohortId}`)).toBe('404 not_found');
    expect(await stranger.tries('GET', `/cohorts/${cohortId}/sums.csv`)).toBe('404 not_found');
    expect(await stranger.tries('POST', `/cohorts/${cohortId}/hires`, hire())).toBe('404 not_found');
    expect(await stranger.get('/cohorts')).toEqual([]);
  });
});

describe('the dashboard of a cohort', () => {
  let journeys: Journey[];
  let cohortId: string;

  beforeAll(async () => {
    const started = await asManager.post<StartedCohortDto>('/cohorts', plan(['Żaneta', 'Adam', 'Ewa', 'Łukasz', 'Bea'].map((name) => hire({ name }))));
    cohortId = started.id;
    journeys = started.hires.map((each) => ({
      id: each.journeyId, cohortId, hire: { id: each.personId, name: each.name, email: each.email, guild: manager.guild, site: manager.guild.site },
      mentor, backup, manager, invitationUrl: null,
    }));
  });

  const dashboard = () => asManager.get<CohortDashboardDto>(`/cohorts/${cohortId}`);
  const journeyOf = (name: string): Journey => {
    const journey = journeys.find(({ hire: { name: own } }) => own === name);
    if (!journey) throw new Error(`no journey of ${name}`);
    return journey;
  };

  it('shows rows in name order, and states by letter', async () => {
    const { rows, phases } = await dashboard();
    expect(rows.map(({ name }) => name)).toEqual(['Adam', 'Bea', 'Ewa', 'Łukasz', 'Żaneta']);
    expect(phases.flatMap(({ milestones }) => milestones.map(({ key }) => key))).toHaveLength(14);
    // Ten of the hire's own, then a manager's, two mentors' and an admin's.
    expect(rows[0]?.cells).toBe('ooollllooogmmg');
  });

  it('says who needs our help and since when, and never that somebody pressed stuck', async () => {
    const adam = await world.as(journeyOf('Adam').hire);
    const ewa = await world.as(journeyOf('Ewa').hire);
    const bea = await world.as(journeyOf('Bea').hire);
    const on = (name: string, command: string) => `/journeys/${journeyOf(name).id}/milestones/${command}`;
    await adam.post(on('Adam', 'sign-in/stuck'), { category: 'answer', note: 'A private worry' });
    world.clock.advance({ minutes: 30 });
    await ewa.post(on('Ewa', 'sign-in/check-off'), {});
    await ewa.post(on('Ewa', 'first-service/submit'), { url: 'https://git.example/1', text: 'my private words' });
    world.clock.advance({ minutes: 30 });
    await bea.post(on('Bea', 'sign-in/stuck'), { category: 'access', widened: true });
    const answer = await asManager.send<CohortDashboardDto>('GET', `/cohorts/${cohortId}`);
    const help = answer.body.needsHelp.filter(({ what }) => what !== 'waits for what we have to do on');
    expect(help.map(({ name, what, key, turn, who }) => [name, what, key, turn, who?.name])).toEqual([
      ['Ewa', 'waits for a review of', 'first-service', 'mentor', 'Mila Mentor'],
      ['Bea', 'is stuck without access on', 'sign-in', 'access', undefined],
    ]);
    expect(answer.text).not.toMatch(/private|git\.example/);
    expect(answer.body.rows.map(({ name, cells }) => [name, cells.slice(0, 4)])).toEqual([
      ['Adam', 'oool'], ['Bea', 'pool'], ['Ewa', 'doom'], ['Łukasz', 'oool'], ['Żaneta', 'oool'],
    ]);
  });

  it('turns to the backup while the mentor is away', async () => {
    const asMentor = await world.as(mentor);
    await asMentor.post('/me/away', { from: MONDAY, to: MONDAY });
    const { needsHelp } = await dashboard();
    expect(needsHelp.find(({ name, key }) => name === 'Ewa' && key === 'first-service')?.who?.name).toBe('Bo Backup');
    await world.rows('DELETE FROM away_periods');
  });

  it('leaves one line a reader and day for the hires to see', async () => {
    await dashboard();
    await dashboard();
    const views = await world.rows('SELECT reader_id, day::text FROM grid_views WHERE cohort_id = $1', [cohortId]);
    expect(views).toEqual([{ reader_id: manager.id, day: MONDAY }]);
  });

  it('shows a burn-up from five hires on', async () => {
    const { burnUp } = await dashboard();
    expect([burnUp.n, burnUp.tooFew, burnUp.days[1]?.median]).toEqual([5, false, 0]);
    const four = await asManager.post<StartedCohortDto>('/cohorts', plan([1, 2, 3, 4].map(() => hire())));
    const small = await asManager.get<CohortDashboardDto>(`/cohorts/${four.id}`);
    expect([small.burnUp.n, small.burnUp.tooFew, small.burnUp.days.every(({ median }) => median === null)]).toEqual([4, true, true]);
    expect(small.burnUp.days.at(-1)?.plan).toBe(10);
  });

  it('lists mentors in name order with what they carry', async () => {
    const { mentors } = await dashboard();
    const loads = await asManager.get<MentorLoadDto[]>('/mentors');
    expect(mentors.map(({ person }) => person.name)).toEqual(['Mila Mentor']);
    expect(mentors[0]?.active).toBe(loads.find(({ person }) => person.id === mentor.id)?.active);
    expect(loads.map(({ person }) => person.name)).toEqual([...loads.map(({ person }) => person.name)].sort());
  });

  it('gives sums as CSV: no names, and nothing a spreadsheet would run', async () => {
    const version = await world.a.publishedPath(manager, [
      'format: guildpath/path@1', 'key: formula', 'title: Formula', 'phases:', '  - key: one', '    title: One', '    milestones:',
      '      - key: evil', '        title: "=HYPERLINK(0)"', '        due: day 1', '',
    ].join('\n'));
    const started = await asManager.post<StartedCohortDto>('/cohorts', plan([hire({ name: 'Unnamed Here' })], { pathVersionId: version.id, name: 'Ünusual name' }));
    const answer = await asManager.send('GET', `/cohorts/${started.id}/sums.csv`);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="unusual-name-sums.csv"');
    expect(answer.text.replace('\uFEFF', '')).toBe("milestone,done,open,waiting on us,waived\n'=HYPERLINK(0),0,1,0,0\n");
    expect(answer.text).not.toContain('Unnamed');
  });

  it('summarises every cohort in the list', async () => {
    const cohorts = await asManager.get<CohortSummaryDto[]>('/cohorts');
    const own = cohorts.find(({ id }) => id === cohortId);
    expect(own).toMatchObject({ hires: 5, siteNames: ['Vilnius'], state: 'running', done: 1, total: 50, pathTitle: 'First weeks', pathVersion: 1 });
    expect(cohorts.filter(({ state }) => state === 'upcoming').every(({ startOn }) => startOn > MONDAY)).toBe(true);
  });
});

describe('figures that pool the guild', () => {
  it('estimate the first deploy with unfinished hires counted, from five on', async () => {
    const guild = await world.a.newGuild();
    const boss = await world.a.person({ roles: ['manager'], guild });
    const cohort = await world.a.cohort({ manager: boss, hires: 6, startOn: '2026-11-02' });
    const asBoss = await world.as(boss);
    const done = async (index: number, at: string) => {
      await world.rows(
        `UPDATE journey_milestones SET state = 'done', started_at = $2::timestamptz - interval '2 hours', done_at = $2 WHERE journey_id = $1 AND key = 'deploy'`,
        [cohort.journeys[index]?.id, at],
      );
    };
    await done(0, '2026-11-10T10:00:00Z');
    await done(1, '2026-11-12T10:00:00Z');
    await done(2, '2026-11-12T11:00:00Z');
    await done(3, '2026-11-13T10:00:00Z');
    const { firstDeploy } = await asBoss.get<CohortDashboardDto>(`/cohorts/${cohort.id}`);
    // Working days 7, 9, 9 and 10 of six hires; two are still on their way on day 16.
    expect(firstDeploy).toMatchObject({ n: 6, tooFew: false, p50: 9, p75: null, p90: null, months: 12 });
    expect(firstDeploy?.steps.map(({ day, share }) => [day, Math.round(share * 6)])).toEqual([[7, 1], [9, 3], [10, 4]]);
  });

  it('say "too few" for four', async () => {
    const boss = await world.a.person({ roles: ['manager'], guild: await world.a.newGuild() });
    const cohort = await world.a.cohort({ manager: boss, hires: 4, startOn: '2026-11-02' });
    const { firstDeploy, reviewWait } = await (await world.as(boss)).get<CohortDashboardDto>(`/cohorts/${cohort.id}`);
    expect(firstDeploy).toMatchObject({ n: 4, tooFew: true, p50: null, steps: [] });
    expect(reviewWait).toEqual({ n: 0, tooFew: true, medianHours: null, p90Hours: null });
  });
});

/** Reads the live stream until the work that `key` names is done. */
async function collectProgress(stream: Response, key: string, seen: { done: number; total: number }[]): Promise<void> {
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    text += value;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      if (!event.includes('event: progress')) continue;
      const progress = JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '{}') as { id: string; done: number; total: number };
      if (progress.id !== key) continue;
      seen.push({ done: progress.done, total: progress.total });
      if (progress.done === progress.total) return void (await reader.cancel());
    }
  }
}

describe('a call for help that managers were not shown', () => {
  it('turns neither a cell nor a sum at the press, but a working day later, like any wait', async () => {
    world.clock.set(`${MONDAY}T08:00:00Z`);
    const started = await asManager.post<StartedCohortDto>('/cohorts', plan([hire({ name: 'Quiet One' })]));
    const [quiet] = started.hires;
    const look = async () => {
      const { rows, needsHelp } = await asManager.get<CohortDashboardDto>(`/cohorts/${started.id}`);
      const { text } = await asManager.send('GET', `/cohorts/${started.id}/sums.csv`);
      return { cell: rows[0]?.cells[0], listed: needsHelp.some(({ key }) => key === 'sign-in'), sums: text.split('\n')[1] };
    };
    const before = await look();
    expect(before).toMatchObject({ cell: 'o', listed: false });
    const person = { id: quiet!.personId, name: quiet!.name, email: quiet!.email, guild: manager.guild, site: manager.guild.site };
    await (await world.as(person)).post(`/journeys/${quiet!.journeyId}/milestones/sign-in/stuck`, {});
    world.clock.advance({ hours: 3 });
    expect(await look()).toEqual(before);
    world.clock.set('2026-11-24T11:00:00Z');
    const later = await look();
    expect(later).toMatchObject({ cell: 'm', listed: true });
    expect(later.sums).not.toBe(before.sums);
  });
});
