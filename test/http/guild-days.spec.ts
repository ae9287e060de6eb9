import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  ArchivedSessionDto, GuildDayDto, GuildDaysDto, GuildDaySeriesDto, GuildSessionDto, GuildSessionPageDto, HostsListDto, ProposalDto, ProposalsDto,
  PublishedProgrammeDto,
} from '../../src/guild-days/dto/guild-days.dto';
import { GUILD_DAY, guildThatMeets, publishedSession, sessionPlan } from '../support/guild-days-world';
import { walker } from '../support/journey-walker';
import { openWorld, type Person, type Visitor, type World } from '../support/world';

let world: World;
let manager: Person;
let boss: Visitor;

/** A path with what a guild day can prove, by itself and for somebody else to review. */
const PROVED = `format: guildpath/path@1
key: proved
title: Proved
phases:
  - key: only
    title: Only
    milestones:
      - { key: first-guild-day, title: Join your first guild day, type: session, due: guild day from day 1, done: attended, proved by: guild day }
      - { key: exercise, title: Group exercise, type: session, due: guild day from day 3, done: attended, proved by: group exercise }
      - { key: sign-in, title: Sign in, due: day 1 }
      - { key: later, title: Another guild day, type: session, due: guild day from day 5, done: attended, needs: sign-in, proved by: guild day }
`;

beforeAll(async () => {
  world = await openWorld({ name: 'http_guild_days', replicas: 2 });
  manager = await guildThatMeets(world);
  boss = await world.as(manager);
}, 60_000);
afterAll(() => world?.close());

const kindsFor = async (person: Person, sessionId: string) =>
  (await world.rows<{ kind: string }>('SELECT kind FROM inbox_messages WHERE person_id = $1 AND link = $2 ORDER BY created_at', [
    person.id, `/guild-sessions/${sessionId}`,
  ])).map(({ kind }) => kind);

async function confirmedProposal(author: Person, title: string): Promise<ProposalDto> {
  const browser = await world.as(author);
  const { id } = await browser.post<ProposalDto>('/session-proposals', { kind: 'talk', title, abstract: 'What I learned.', durationMinutes: 30 });
  await browser.post(`/session-proposals/${id}/commands`, { command: 'submit' });
  await boss.post(`/session-proposals/${id}/commands`, { command: 'accept' });
  return browser.post<ProposalDto>(`/session-proposals/${id}/commands`, { command: 'confirm' });
}

describe('when the guild meets', () => {
  it('is proposed from the weeks of its sites, and shown six weeks ahead without holidays of everybody', async () => {
    const series = await boss.get<GuildDaySeriesDto>('/guild-days/series');
    expect(series.choices.filter(({ sitesOff }) => sitesOff.length === 0).map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4]);
    expect(series.choices.find(({ weekday }) => weekday === 5)?.sitesOff).toEqual(['Tel Aviv']);
    const { days } = await boss.get<GuildDaysDto>('/guild-days');
    expect(days.map(({ day }) => day)).toEqual(['2026-11-26', '2026-12-03', '2026-12-10', '2026-12-17', '2026-12-24', '2026-12-31']);
    // Thirteen o'clock in Vilnius in winter.
    expect(days[0]).toMatchObject({ startsAt: '2026-11-26T11:00:00.000Z', endsAt: '2026-11-26T15:00:00.000Z', sitesOff: [] });
  });

  it('is not changed over somebody else’s change', async () => {
    const { revision, choices: _, saved: __, ...series } = await boss.get<GuildDaySeriesDto>('/guild-days/series');
    expect(await boss.tries('PUT', '/guild-days/series', series, { revision: revision + 1 })).toBe('412 stale');
    expect(await boss.tries('PUT', '/guild-days/series', { ...series, timeZone: 'Mars/Base' }, { revision })).toBe('422 invalid_input');
    expect(await boss.tries('GET', '/guild-days/2026-11-27')).toBe('404 not_found');
  });
});

describe('a proposal', () => {
  it('goes from a draft that nobody else sees to a session on the programme, and back when that is taken off', async () => {
    const author = await world.a.person();
    const browser = await world.as(author);
    const draft = await browser.post<ProposalDto>('/session-proposals', { kind: 'talk', title: 'My first talk', abstract: 'Hello', durationMinutes: 30 });
    expect(draft).toMatchObject({ state: 'draft', firstTime: true, abilities: ['submit', 'withdraw'] });
    expect((await boss.get<ProposalsDto>('/session-proposals')).others.map(({ id }) => id)).not.toContain(draft.id);
    expect(await boss.tries('POST', `/session-proposals/${draft.id}/commands`, { command: 'accept' })).toBe('404 not_found');

    await browser.post(`/session-proposals/${draft.id}/commands`, { command: 'submit' });
    expect((await boss.get<ProposalsDto>('/session-proposals')).others.map(({ id }) => id)).toContain(draft.id);
    expect(await boss.tries('POST', `/session-proposals/${draft.id}/commands`, { command: 'reject' })).toBe('422 invalid_input');
    await boss.post(`/session-proposals/${draft.id}/commands`, { command: 'accept' });
    await browser.post(`/session-proposals/${draft.id}/commands`, { command: 'confirm' });
    const session = await boss.post<GuildSessionDto>(`/guild-days/2026-12-03/sessions`, sessionPlan({ proposalId: draft.id, title: 'My first talk' }));
    expect(session.speakers.map(({ id }) => id)).toEqual([author.id]);
    expect((await browser.get<ProposalsDto>('/session-proposals')).mine[0]).toMatchObject({ state: 'scheduled', sessionId: session.id });
    expect(await boss.tries('POST', `/guild-days/2026-12-10/sessions`, sessionPlan({ proposalId: draft.id }))).toBe('409 scheduled_already');

    await boss.delete(`/guild-sessions/${session.id}`);
    expect((await browser.get<ProposalsDto>('/session-proposals')).mine[0]).toMatchObject({ state: 'confirmed', sessionId: null });
  });

  it('has a kept place only while its author has not spoken before, until that is released', async () => {
    const [newcomer, speaker] = [await world.a.person(), await world.a.person()];
    await world.rows(
      `WITH d AS (INSERT INTO guild_days (guild_id, day, published_number) VALUES ($1, '2026-11-19', 1) RETURNING id),
            s AS (INSERT INTO guild_sessions (guild_day_id, kind, title, abstract, track, starts_at, ends_at, capacity, kept_for_first_time, code_secret, published_at)
                  SELECT id, 'talk', 'Long ago', '', '', '2026-11-19T11:00Z', '2026-11-19T12:00Z', 40, false, '\\x00', '2026-11-18T12:00Z' FROM d RETURNING id)
       INSERT INTO session_speakers (session_id, person_id) SELECT id, $2 FROM s`,
      [manager.guild.id, speaker.id],
    );
    const kept = await boss.post<GuildSessionDto>('/guild-days/2026-12-17/sessions', sessionPlan({ keptForFirstTime: true, title: 'Kept' }));
    const again = await confirmedProposal(speaker, 'Once more');
    const first = await confirmedProposal(newcomer, 'Never before');
    const fill = (proposalId: string) => boss.tries('PUT', `/guild-sessions/${kept.id}`, sessionPlan({ proposalId }), { revision: kept.revision });
    expect(await fill(again.id)).toBe('409 kept_for_first_time');
    expect(await fill(first.id)).toBe('200');
    const { session } = await boss.get<GuildSessionPageDto>(`/guild-sessions/${kept.id}`);
    expect(session).toMatchObject({ keptForFirstTime: true, proposalId: first.id });

    const other = await boss.post<GuildSessionDto>('/guild-days/2026-12-17/sessions', sessionPlan({ keptForFirstTime: true, title: 'Kept too' }));
    const released = await boss.post<GuildSessionDto>(`/guild-sessions/${other.id}/release`);
    expect(released.keptForFirstTime).toBe(false);
    expect(await boss.tries('PUT', `/guild-sessions/${other.id}`, sessionPlan({ proposalId: again.id }), { revision: released.revision })).toBe('200');
  });
});

describe('a programme', () => {
  it('is seen when it is published, and published again tells only those whom it concerns', async () => {
    const [speaker, coming, elsewhere] = [await world.a.person(), await world.a.person(), await world.a.person()];
    const browser = await world.as(coming);
    const day = '2026-12-10';
    const moved = await boss.post<GuildSessionDto>(`/guild-days/${day}/sessions`, sessionPlan({ title: 'Moved', speakerIds: [speaker.id] }));
    const stays = await boss.post<GuildSessionDto>(`/guild-days/${day}/sessions`, sessionPlan({ title: 'Stays', startsMinutes: 14 * 60 }));
    expect((await browser.get<GuildDayDto>(`/guild-days/${day}`)).sessions).toEqual([]);
    expect(await browser.tries('POST', `/guild-sessions/${moved.id}/seat`)).toBe('404 not_found');
    expect(await boss.post<PublishedProgrammeDto>(`/guild-days/${day}/publish`)).toEqual({ changes: 2, told: 1 });
    expect(await kindsFor(speaker, moved.id)).toEqual(['session_published']);

    await browser.post(`/guild-sessions/${moved.id}/seat`);
    await (await world.as(elsewhere)).post(`/guild-sessions/${stays.id}/seat`);
    const { session } = await boss.get<GuildSessionPageDto>(`/guild-sessions/${moved.id}`);
    await boss.put(`/guild-sessions/${moved.id}`, sessionPlan({ title: 'Moved', speakerIds: [speaker.id], room: 'Blue' }), { revision: session.revision });
    expect((await boss.get<GuildDayDto>(`/guild-days/${day}`)).unpublished).toBe(1);
    // Until it is published, everybody else has what they know.
    expect((await browser.get<GuildSessionPageDto>(`/guild-sessions/${moved.id}`)).session).toMatchObject({ room: null, draft: null });
    expect(await boss.post<PublishedProgrammeDto>(`/guild-days/${day}/publish`)).toEqual({ changes: 1, told: 2 });
    expect(await kindsFor(coming, moved.id)).toEqual(['session_changed']);
    expect(await kindsFor(elsewhere, stays.id)).toEqual([]);

    await boss.delete(`/guild-sessions/${stays.id}`);
    expect((await browser.get<GuildDayDto>(`/guild-days/${day}`)).sessions.map(({ title }) => title)).toEqual(['Moved', 'Stays']);
    expect(await boss.post<PublishedProgrammeDto>(`/guild-days/${day}/publish`)).toEqual({ changes: 1, told: 1 });
    expect(await world.rows('SELECT kind, link FROM inbox_messages WHERE person_id = $1', [elsewhere.id])).toEqual([{ kind: 'session_cancelled', link: `/guild-days/${day}` }]);
    expect(await boss.post<PublishedProgrammeDto>(`/guild-days/${day}/publish`)).toEqual({ changes: 0, told: 0 });
    expect(await browser.tries('POST', `/guild-sessions/${stays.id}/seat`)).toBe('409 cancelled');
  });

  it('takes no seat away, and promotes when there are more and people know of them', async () => {
    const session = await publishedSession(world, manager, { title: 'Grows', capacity: 1 }, '2026-12-24');
    const [one, two] = [await world.as(await world.a.person()), await world.as(await world.a.person())];
    await one.post(`/guild-sessions/${session.id}/seat`);
    await two.post(`/guild-sessions/${session.id}/seat`);
    const more = await boss.put<GuildSessionDto>(`/guild-sessions/${session.id}`, sessionPlan({ capacity: 2 }), { revision: session.revision });
    expect(more).toMatchObject({ capacity: 1, draft: { capacity: 2 } });
    expect((await two.get<GuildSessionPageDto>(`/guild-sessions/${session.id}`)).session.mine).toBe('waiting');
    expect(await boss.post<PublishedProgrammeDto>('/guild-days/2026-12-24/publish')).toEqual({ changes: 1, told: 0 });
    expect((await two.get<GuildSessionPageDto>(`/guild-sessions/${session.id}`)).session.mine).toBe('offered');
    const { session: now } = await boss.get<GuildSessionPageDto>(`/guild-sessions/${session.id}`);
    expect(await boss.tries('PUT', `/guild-sessions/${session.id}`, sessionPlan({ capacity: 1 }), { revision: now.revision })).toBe('422 invalid_input');
  });
});

describe('a session of one’s own', () => {
  it('takes no seat from those who come to it', async () => {
    const [speaker, guest] = [await world.a.person({ name: 'Ada Host' }), await world.a.person()];
    const { id } = await publishedSession(world, manager, { title: 'Mine to hold', capacity: 1, speakerIds: [speaker.id] });
    const [holds, comes] = [await world.as(speaker), await world.as(guest)];
    const { session } = await holds.get<GuildSessionPageDto>(`/guild-sessions/${id}`);
    expect([session.mine, session.seatsLeft, session.abilities]).toEqual(['none', 1, ['add_material']]);
    expect(await holds.tries('POST', `/guild-sessions/${id}/seat`)).toBe('409 holds_it');
    expect(await comes.post<GuildSessionDto>(`/guild-sessions/${id}/seat`)).toMatchObject({ mine: 'seated', seatsLeft: 0 });
  });
});

describe('being there', () => {
  it('completes what it proves on a hire’s journey, keeps what people decided, and opens feedback', async () => {
    world.clock.set('2026-11-23T07:00:00Z');
    const mentor = await world.a.person({ roles: ['mentor'] });
    const path = await world.a.publishedPath(manager, PROVED);
    const journey = await world.a.journey({ manager, mentor, pathVersionId: path.id });
    const hire = walker(await world.as(journey.hire), journey);
    const speaker = await world.a.person();
    const talk = await publishedSession(world, manager, { title: 'A talk to be at', speakerIds: [speaker.id] });
    const exercise = await publishedSession(world, manager, { title: 'Taken apart together', kind: 'group_exercise', track: 'Hands-on' });
    const host = await world.as(speaker);
    const page = `/guild-sessions/${talk.id}`;

    expect((await host.get<HostsListDto>(`${page}/attendance`)).code).toBeNull();
    expect(await hire.browser.tries('GET', `${page}/attendance`)).toBe('403 only_the_host');
    expect(await hire.browser.tries('POST', `${page}/attendance`, { code: '000000' })).toBe('409 doors_closed');

    world.clock.set('2026-11-26T11:05:00Z');
    const { code } = await host.get<HostsListDto>(`${page}/attendance`);
    const wrong = code === '123456' ? '654321' : '123456';
    expect(await hire.browser.tries('POST', `${page}/attendance`, { code: wrong })).toBe('422 invalid_input');
    expect((await hire.browser.post<GuildSessionDto>(`${page}/attendance`, { code })).attended).toBe(true);
    expect(await hire.states()).toEqual({ 'first-guild-day': 'done', exercise: 'available', 'sign-in': 'available', later: 'locked' });

    // What a person decided stays: the hire reopens it, and being somewhere else the same day does not settle it again.
    await hire.does('reopen', 'first-guild-day', { reason: 'I left after five minutes' });
    await boss.post(`/guild-sessions/${exercise.id}/attendance/${journey.hire.id}`);
    expect(await hire.states()).toMatchObject({ 'first-guild-day': 'reopened', exercise: 'done' });
    await boss.post(`/guild-sessions/${exercise.id}/attendance/${journey.hire.id}`);
    const marks = await world.rows('SELECT how, marked_by FROM session_attendance WHERE person_id = $1 ORDER BY at', [journey.hire.id]);
    expect(marks).toEqual([{ how: 'code', marked_by: journey.hire.id }, { how: 'host', marked_by: manager.id }]);

    const stranger = await world.as(await world.a.person());
    expect(await stranger.tries('POST', `${page}/feedback`, { rating: 5 })).toBe('403 was_not_there');
    await hire.browser.post(`${page}/feedback`, { rating: 4, words: 'The plan of the plan' });
    expect(await hire.browser.tries('POST', `${page}/feedback`, { rating: 1 })).toBe('409 given_already');
    expect((await host.get<GuildSessionPageDto>(page)).feedback).toEqual({ answers: 1, shown: 0, ratings: null, words: [] });
    const others = await Promise.all(Array.from({ length: 5 }, async (_, index) => world.as(await world.a.person(), index % 2)));
    for (const other of others) await other.post(`${page}/attendance`, { code: (await host.get<HostsListDto>(`${page}/attendance`)).code });
    await Promise.all(others.map((other) => other.post(`${page}/feedback`, { rating: 5 })));
    // Six answers, five of them at once on two replicas: five are shown, and the sixth waits for others or for the end.
    const shown = (await host.get<GuildSessionPageDto>(page)).feedback!;
    expect([shown.answers, shown.shown]).toEqual([6, 5]);
    expect((await hire.browser.get<GuildSessionPageDto>(page)).feedback).toBeNull();
    world.clock.set('2026-12-20T08:00:00Z');
    expect((await (await world.as(speaker)).get<GuildSessionPageDto>(page)).feedback).toEqual({ answers: 6, shown: 6, ratings: [0, 0, 0, 1, 5], words: ['The plan of the plan'] });
    const columns = await world.rows<{ name: string }>(`SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'session_feedback_sums'`);
    expect(columns.map(({ name }) => name).sort()).toEqual(['ratings', 'session_id', 'waiting', 'words']);
  });

  it('is guessed at ten times at most', async () => {
    world.clock.set('2026-11-26T11:10:00Z');
    const session = (await boss.get<GuildDayDto>(`/guild-days/${GUILD_DAY}`)).sessions[0]!;
    const guesser = await world.as(await world.a.person());
    const tries: string[] = [];
    for (let index = 0; index < 12; index += 1) tries.push(await guesser.tries('POST', `/guild-sessions/${session.id}/attendance`, { code: String(index).repeat(6).slice(0, 6) }));
    expect(tries.slice(10)).toEqual(['429 too_many_attempts', '429 too_many_attempts']);
  });
});

describe('what remains', () => {
  it('is found by words and speakers, with its materials, once it is over', async () => {
    world.clock.set('2026-11-26T11:10:00Z');
    const speaker = await world.a.person({ name: 'Grace Hopper' });
    const proposal = await confirmedProposal(speaker, 'Compilers');
    const session = await publishedSession(world, manager, { proposalId: proposal.id, title: 'Compilers', abstract: 'The nanosecond as a wire', speakerIds: [speaker.id] });
    const browser = await world.as(speaker);
    await browser.post(`/guild-sessions/${session.id}/materials`, { kind: 'slides', title: 'Slides', url: 'https://example.com/slides' });
    const reader = await world.as(await world.a.person());
    expect(await reader.tries('POST', `/guild-sessions/${session.id}/materials`, { kind: 'notes', title: 'Mine', url: 'https://example.com' })).toBe('403 only_the_host');
    const search = async (words: string) => (await reader.get<ArchivedSessionDto[]>(`/guild-days/archive?q=${encodeURIComponent(words)}`)).map(({ title }) => title);
    expect(await search('nanosecond')).toEqual([]);
    world.clock.set('2026-11-26T13:00:00Z');
    expect(await search('nanosecond wire')).toEqual(['Compilers']);
    expect(await search('nanosec WIR')).toEqual(['Compilers']);
    expect(await search('hopper')).toEqual(['Compilers']);
    expect(await search('nanosecond elephant')).toEqual([]);
    const { Promotions } = (await import(join(__dirname, '../../dist/src/guild-days/seats/promotions.service.js'))) as typeof import('../../src/guild-days/seats/promotions.service');
    await world.apps[0]!.get(Promotions, { strict: false }).moveOn();
    expect((await browser.get<ProposalsDto>('/session-proposals')).mine).toMatchObject([{ id: proposal.id, state: 'given', abilities: [] }]);
    const [found] = await reader.get<ArchivedSessionDto[]>('/guild-days/archive?q=compilers');
    expect(found!.materials).toMatchObject([{ kind: 'slides', title: 'Slides', url: 'https://example.com/slides' }]);
  });
});
