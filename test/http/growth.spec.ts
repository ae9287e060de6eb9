import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AreaDto, QuestionDto } from '../../src/growth/dto/ask.dto';
import type { CoverageDto } from '../../src/growth/dto/growth.dto';
import type { GrowthDto, NominationDto } from '../../src/growth/dto/nominations.dto';
import type { InboxDto } from '../../src/notifications/dto/inbox.dto';
import type { Guild } from '../support/builders';
import { expertiseArea, givenTitle, type Area } from '../support/growth';
import { MONDAY, newKey, openWorld, type Person, type Visitor, type World } from '../support/world';

type Built = { Terms: typeof import('../../src/growth/titles/terms.service').Terms };

let world: World;
let guild: Guild;
let area: Area;
let nominee: Person;
let nominator: Person;
let manager: Person;
let master: Person;
let as: Record<'nominee' | 'nominator' | 'manager' | 'master', Visitor>;

beforeAll(async () => {
  world = await openWorld({ name: 'http_growth' });
}, 60_000);

afterAll(() => world?.close());

/** A guild of its own for each test, with a master of the one area it has. */
beforeEach(async () => {
  world.clock.set(`${MONDAY}T07:00:00Z`);
  guild = await world.a.newGuild();
  area = await expertiseArea(world, guild, 'Messaging');
  nominee = await world.a.person({ guild, name: 'Noa Cohen' });
  nominator = await world.a.person({ guild, name: 'Dan Levi' });
  manager = await world.a.person({ guild, name: 'Tamar Levi', roles: ['manager'] });
  master = await world.a.person({ guild, name: 'Rūta Kalnienė', site: guild.telAviv });
  await givenTitle(world, master, area, { kind: 'master', groupName: 'Payments' });
  as = { nominee: await world.as(nominee), nominator: await world.as(nominator), manager: await world.as(manager), master: await world.as(master) };
});

const EVIDENCE = [
  { kind: 'talk', title: 'Queues that keep their order', url: 'https://talks.example/queues' },
  { kind: 'design_review', title: 'The ledger’s design', url: null },
];

const nominate = (over: object = {}, by = as.nominator, key?: string) => by.post<NominationDto>('/growth/nominations', {
  nomineeId: nominee.id, kind: 'expert', areaId: area.id, reason: 'Everybody asks her already.', ...over,
}, { key });

async function submitted(over: object = {}, by = as.nominator): Promise<NominationDto> {
  const { id, revision } = await nominate(over, by);
  await as.nominee.put(`/growth/nominations/${id}/portfolio`, { statement: 'I like **queues**.', evidence: EVIDENCE }, { revision });
  return as.nominee.post<NominationDto>(`/growth/nominations/${id}/submit`);
}

const decide = (id: string, by: Visitor, over: object = {}, key?: string) =>
  by.send<NominationDto>('POST', `/growth/nominations/${id}/decision`, { outcome: 'granted', reasons: 'Your reviews changed how we build.', ...over }, { key });
const growth = (by: Visitor) => by.get<GrowthDto>('/growth');
const sentences = async (by: Visitor) => (await by.get<InboxDto>('/inbox')).messages.map(({ sentence }) => sentence);
const titleRows = () => world.rows<{ until: string; ended: string | null; end_reason: string | null }>(
  'SELECT until::text, ended_on::text AS ended, end_reason FROM titles WHERE person_id = $1 ORDER BY granted_on, until', [nominee.id]);

/** What the night does. */
async function night(): Promise<void> {
  const { Terms } = (await import(join(__dirname, '../../dist/src/growth/titles/terms.service.js'))) as Built;
  await world.apps[0]!.get(Terms).look();
}

describe('a nomination', () => {
  it('goes from somebody’s words over the nominee’s portfolio to a title that the guild sees', async () => {
    const draft = await nominate({ groupName: ' Payments ' });
    expect(draft).toMatchObject({ state: 'draft', view: 'nominator', groupName: 'Payments', abilities: ['withdraw'] });
    expect(await sentences(as.nominee)).toEqual(['Dan Levi nominated you: “Expert in Messaging for Payments”. It goes on only if you like it to.']);
    const mine = await as.nominee.get<NominationDto>(`/growth/nominations/${draft.id}`);
    expect(mine).toMatchObject({ view: 'nominee', reason: 'Everybody asks her already.', abilities: ['edit', 'submit', 'withdraw'] });

    const path = `/growth/nominations/${draft.id}`;
    expect(await as.nominee.tries('POST', `${path}/submit`)).toBe('409 portfolio_empty');
    const kept = await as.nominee.put<NominationDto>(`${path}/portfolio`, { statement: 'I like queues.', evidence: EVIDENCE }, { revision: mine.revision });
    expect(kept.evidence).toEqual(EVIDENCE);
    expect(await as.nominee.tries('PUT', `${path}/portfolio`, { statement: '', evidence: [] }, { revision: mine.revision })).toBe('412 stale');
    expect(await as.manager.tries('GET', path)).toBe('404 not_found');

    await as.nominee.post(`${path}/submit`);
    for (const decider of [as.manager, as.master]) {
      expect(await sentences(decider)).toEqual(['Noa Cohen handed in a nomination for you to decide: “Expert in Messaging for Payments”.']);
      expect((await growth(decider)).toDecide.map(({ id }) => id)).toEqual([draft.id]);
    }
    const answer = await decide(draft.id, as.master);
    expect(answer.body).toMatchObject({ state: 'granted', until: '2027-11-22', decidedBy: { name: 'Rūta Kalnienė' }, abilities: [] });
    expect(await sentences(as.nominee)).toContain('Rūta Kalnienė answered your nomination: “Expert in Messaging for Payments”.');

    const { areas: [seen] } = await growth(as.nominator);
    expect(seen).toMatchObject({
      name: 'Messaging',
      experts: [{ name: 'Noa Cohen', siteName: 'Vilnius', nearby: true, groupName: 'Payments', since: MONDAY }],
      masters: [{ name: 'Rūta Kalnienė', siteName: 'Tel Aviv', nearby: false }],
    });
    expect((await growth(as.nominee)).titles).toMatchObject([{ kind: 'expert', until: '2027-11-22', endedOn: null, abilities: ['step_down'] }]);
    const codes = await world.rows<{ code: string; journey_id: string | null }>('SELECT code, journey_id FROM activity WHERE guild_id = $1 ORDER BY id', [guild.id]);
    expect(codes.map(({ code }) => code)).toEqual(['nominated', 'portfolio_saved', 'nomination_submitted', 'nomination_granted']);
    expect(codes.every(({ journey_id }) => journey_id === null)).toBe(true);
  });

  it('shows its nominator no portfolio and no reasons, and everybody else nothing', async () => {
    const { id } = await submitted();
    await decide(id, as.manager, { outcome: 'declined', reasons: 'Not yet: show us a design review.' });
    expect(await as.nominator.get<NominationDto>(`/growth/nominations/${id}`)).toMatchObject({
      view: 'nominator', reason: 'Everybody asks her already.', state: 'declined', statement: '', evidence: [], decision: null, decidedBy: null,
    });
    expect(await as.nominee.get<NominationDto>(`/growth/nominations/${id}`)).toMatchObject({ decision: 'Not yet: show us a design review.', until: null });
    expect((await growth(as.nominee)).titles).toEqual([]);
    const bystander = await world.as(await world.a.person({ guild, roles: ['expert', 'mentor', 'admin'] }));
    expect(await bystander.tries('GET', `/growth/nominations/${id}`)).toBe('404 not_found');
    expect(await growth(bystander)).toMatchObject({ nominations: [], toDecide: [] });
  });

  it('is decided by nobody who is in it', async () => {
    const own = await submitted({}, as.manager);
    expect((await decide(own.id, as.manager)).code).toBe('own_nomination');
    expect((await decide(own.id, as.nominator)).status).toBe(404);
    await world.rows(`INSERT INTO role_grants (person_id, guild_id, role) VALUES ($1, $2, 'manager')`, [nominee.id, guild.id]);
    expect((await decide(own.id, as.nominee)).code).toBe('own_nomination');
    await expect(world.rows(`UPDATE nominations SET state = 'granted', decided_by = nominee_id, decided_at = now(), decision = 'x' WHERE id = $1`, [own.id]))
      .rejects.toThrow('nominations_decided_by_another');
    expect((await decide(own.id, as.master)).body.state).toBe('granted');
  });

  it('is not begun for a title that is held, in an area that is retired, or for somebody of another guild', async () => {
    const stranger = await world.a.person({ guild: await world.a.newGuild() });
    const refused = await as.nominator.send<{ errors: { field: string }[] }>('POST', '/growth/nominations', {
      nomineeId: stranger.id, kind: 'expert', areaId: newKey(), reason: 'Why not', groupName: '',
    });
    expect([refused.status, refused.body.errors.map(({ field }) => field)]).toEqual([422, ['areaId', 'nomineeId']]);
    await givenTitle(world, nominee, area);
    expect(await as.nominator.tries('POST', '/growth/nominations', { nomineeId: nominee.id, kind: 'expert', areaId: area.id, reason: 'Again' })).toBe('409 held_already');
    expect((await nominate({ groupName: 'Payments' })).state).toBe('draft');
    expect((await nominate({ kind: 'master' })).state).toBe('draft');
    await as.manager.post(`/growth/areas/${area.id}/retire`);
    expect((await as.nominator.send('POST', '/growth/nominations', { nomineeId: nominee.id, kind: 'master', areaId: area.id, reason: 'x', groupName: 'B' })).status).toBe(422);
  });

  it('waits with its nominee when there is nobody who could decide', async () => {
    await world.rows(`UPDATE people SET deactivated_at = now() WHERE id = ANY($1)`, [[manager.id, master.id]]);
    const { id, revision } = await nominate();
    await as.nominee.put(`/growth/nominations/${id}/portfolio`, { statement: 'Here.', evidence: [] }, { revision });
    expect(await as.nominee.tries('POST', `/growth/nominations/${id}/submit`)).toBe('409 nobody_decides');
    expect((await as.nominee.get<NominationDto>(`/growth/nominations/${id}`)).state).toBe('draft');
  });

  it('is taken back to a draft and handed in again, and each time the deciders are told', async () => {
    const { id } = await submitted();
    expect(await as.nominee.post(`/growth/nominations/${id}/take-back`)).toMatchObject({ state: 'draft', submittedAt: null });
    expect((await decide(id, as.manager)).status).toBe(404);
    await as.nominee.post(`/growth/nominations/${id}/submit`);
    expect(await sentences(as.manager)).toHaveLength(2);
  });

  it('refuses links that are none, and reasons that say nothing', async () => {
    const { id, revision } = await nominate();
    const wrong = { statement: '', evidence: [{ kind: 'talk', title: ' ', url: 'javascript:alert(1)' }] };
    const answer = await as.nominee.send<{ errors: { field: string }[] }>('PUT', `/growth/nominations/${id}/portfolio`, wrong, { revision });
    expect([answer.status, answer.body.errors.map(({ field }) => field).sort()]).toEqual([422, ['evidence[0].title', 'evidence[0].url']]);
    const { id: handedIn } = await submitted({ kind: 'master' });
    expect((await decide(handedIn, as.manager, { reasons: '  ' })).status).toBe(422);
  });
});

describe('at the same moment', () => {
  it('two deciders come to one decision', async () => {
    const { id } = await submitted();
    const answers = await Promise.all([
      decide(id, as.manager), decide(id, as.master, { outcome: 'declined', reasons: 'Not yet, I think.' }), decide(id, as.manager), decide(id, as.master),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const winner = answers.find(({ status }) => status === 200)!.body;
    expect(await titleRows()).toHaveLength(winner.state === 'granted' ? 1 : 0);
    expect((await sentences(as.nominee)).filter((sentence) => sentence.includes('answered your nomination'))).toHaveLength(1);
  });

  it('a decision sent twice with its key is one', async () => {
    const { id } = await submitted();
    const key = newKey();
    const answers = await Promise.all([decide(id, as.manager, {}, key), decide(id, as.manager, {}, key), decide(id, as.manager, {}, key)]);
    expect(answers.map(({ status, body }) => [status, body.state])).toEqual([[200, 'granted'], [200, 'granted'], [200, 'granted']]);
    expect(await titleRows()).toHaveLength(1);
  });

  it('two nominations for the same title, by different people, make one title', async () => {
    const first = await submitted();
    const other = await world.as(await world.a.person({ guild }));
    const second = await submitted({}, other);
    const third = await nominate({}, as.nominee);
    const answers = await Promise.all([decide(first.id, as.manager), decide(second.id, as.master)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    // The other one was closed with the grant: it is not there for deciders any more, or was still and is refused.
    expect([404, 409]).toContain(answers.find(({ status }) => status !== 200)!.status);
    expect(await titleRows()).toHaveLength(1);
    expect(await as.nominee.get(`/growth/nominations/${third.id}`)).toMatchObject({ state: 'withdrawn' });
  });

  it('the same person is nominated once by one nominator, and one title is live in the database', async () => {
    const body = { nomineeId: nominee.id, kind: 'expert', areaId: area.id, reason: 'Everybody asks her.' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => as.nominator.tries('POST', '/growth/nominations', body)));
    expect(answers.sort()).toEqual(['201', '409 nominated_already', '409 nominated_already', '409 nominated_already', '409 nominated_already']);
    await givenTitle(world, nominee, area);
    await expect(givenTitle(world, nominee, area)).rejects.toThrow('titles_one_live');
  });

  it('granting another term and stepping down leave a title that is either held or ended', async () => {
    const titleId = await givenTitle(world, nominee, area, { until: '2026-12-20' });
    const { id } = await as.nominee.post<NominationDto>(`/growth/titles/${titleId}/renewal`, { whatIsNew: 'A year of reviews.' });
    const [decision, stepping] = await Promise.all([decide(id, as.manager), as.nominee.send('POST', `/growth/titles/${titleId}/step-down`)]);
    expect(stepping.status).toBe(200);
    expect([200, 404, 409]).toContain(decision.status);
    expect((await titleRows()).map(({ end_reason }) => end_reason)).toEqual(['stepped_down']);
  });
});

describe('a term', () => {
  it('is renewed in its last two months, with what is new, from its old end on', async () => {
    const titleId = await givenTitle(world, nominee, area, { until: '2027-02-20' });
    expect(await as.nominee.tries('POST', `/growth/titles/${titleId}/renewal`, { whatIsNew: 'x' })).toBe('409 too_early');
    world.clock.advance({ days: 40 });
    expect((await growth(as.nominee)).titles).toMatchObject([{ abilities: ['renew', 'step_down'] }]);
    expect(await as.nominator.tries('POST', `/growth/titles/${titleId}/renewal`, { whatIsNew: 'x' })).toBe('403 only_the_holder');
    const renewal = await as.nominee.post<NominationDto>(`/growth/titles/${titleId}/renewal`, { whatIsNew: 'I review all the designs of Payments.' });
    expect(renewal).toMatchObject({ state: 'submitted', renewal: true, view: 'nominee' });
    expect(await as.nominee.tries('POST', `/growth/titles/${titleId}/renewal`, { whatIsNew: 'x' })).toBe('409 nominated_already');
    expect((await growth(as.nominee)).titles).toMatchObject([{ renewalId: renewal.id, abilities: ['step_down'] }]);
    await decide(renewal.id, as.manager, { months: 6 });
    expect(await titleRows()).toEqual([{ until: '2027-08-20', ended: null, end_reason: null }]);
  });

  it('reminds its holder thirty days before the end, once, and ends by itself with its last day', async () => {
    await givenTitle(world, nominee, area, { until: '2026-12-23' });
    world.clock.set('2026-11-22T20:00:00Z');
    await night();
    expect(await sentences(as.nominee)).toEqual([]);
    world.clock.set('2026-11-23T10:00:00Z');
    await night();
    await night();
    world.clock.advance({ days: 10 });
    await night();
    expect(await sentences(as.nominee)).toEqual(['Your term ends soon: “Expert in Messaging”. Renew it, or let it end.']);
    // Vilnius is two hours ahead of UTC: its 24th begins before that of UTC.
    world.clock.set('2026-12-23T21:59:00Z');
    await night();
    expect(await titleRows()).toEqual([{ until: '2026-12-23', ended: null, end_reason: null }]);
    world.clock.set('2026-12-23T22:01:00Z');
    await night();
    expect(await titleRows()).toEqual([{ until: '2026-12-23', ended: '2026-12-23', end_reason: 'not_renewed' }]);
    expect((await growth(as.nominator)).areas[0]).toMatchObject({ experts: [], served: [{ name: 'Noa Cohen', kind: 'expert', endedOn: '2026-12-23' }] });
    expect(await world.rows(`SELECT actor_id FROM activity WHERE guild_id = $1 AND code = 'title_not_renewed'`, [guild.id])).toEqual([{ actor_id: null }]);
  });

  it('does not end while others are slow to decide about its renewal', async () => {
    const titleId = await givenTitle(world, nominee, area, { until: '2026-12-01' });
    const { id } = await as.nominee.post<NominationDto>(`/growth/titles/${titleId}/renewal`, { whatIsNew: 'A talk.' });
    world.clock.set('2026-12-04T10:00:00Z');
    await night();
    expect((await titleRows())[0]!.ended).toBeNull();
    await decide(id, as.manager);
    expect(await titleRows()).toEqual([{ until: '2027-12-03', ended: null, end_reason: null }]);
  });

  it('ends when its renewal is declined after its last day', async () => {
    const titleId = await givenTitle(world, nominee, area, { until: '2026-12-01' });
    const { id } = await as.nominee.post<NominationDto>(`/growth/titles/${titleId}/renewal`, { whatIsNew: 'A talk.' });
    world.clock.set('2026-12-04T10:00:00Z');
    await decide(id, as.manager, { outcome: 'declined', reasons: 'Rest a while.' });
    await night();
    expect(await titleRows()).toEqual([{ until: '2026-12-01', ended: '2026-12-01', end_reason: 'not_renewed' }]);
  });

  it('ends with those who leave, and with whoever steps down, who is thanked', async () => {
    const titleId = await givenTitle(world, nominee, area);
    expect(await as.manager.tries('POST', `/growth/titles/${titleId}/step-down`)).toBe('403 only_the_holder');
    const after = await as.nominee.post<GrowthDto>(`/growth/titles/${titleId}/step-down`);
    expect(after.titles).toMatchObject([{ endedOn: MONDAY, abilities: [] }]);
    expect(after.areas[0]!.served).toMatchObject([{ name: 'Noa Cohen', since: '2026-01-12', endedOn: MONDAY }]);
    expect(await as.nominee.tries('POST', `/growth/titles/${titleId}/step-down`)).toBe('409 title_ended');
    expect((await nominate()).state).toBe('draft');

    await as.manager.patch(`/people/${master.id}`, { deactivated: true }, { revision: 1 });
    expect((await growth(as.manager)).areas[0]!.masters).toEqual([]);
    await night();
    expect(await world.rows(`SELECT end_reason FROM titles WHERE person_id = $1`, [master.id])).toEqual([{ end_reason: 'left' }]);
  });
});

describe('areas', () => {
  it('are made, renamed, retired and brought back by managers, and name the topics of focal points and questions', async () => {
    const { areas } = await as.manager.post<GrowthDto>('/growth/areas', { name: 'CI/CD', field: 'infra', about: 'From commit to production.' });
    const made = areas.find(({ key }) => key === 'ci-cd')!;
    expect(made).toMatchObject({ name: 'CI/CD', field: 'infra', retired: false, masters: [], experts: [] });
    expect(await as.manager.tries('POST', '/growth/areas', { name: 'ci cd', field: 'infra' })).toBe('422 invalid_input');

    await world.rows('INSERT INTO focal_points (guild_id, topic, person_id) VALUES ($1, $2, $3), ($1, $4, $3)', [guild.id, 'ci-cd', master.id, 'no-area']);
    const { id } = await as.nominee.post<QuestionDto>('/questions', { title: 'Who deploys on Fridays?', topic: 'ci-cd' });
    await as.manager.put(`/growth/areas/${made.id}`, { name: 'Delivery', field: 'system_knowledge' }, { revision: made.revision });
    expect(await as.manager.tries('PUT', `/growth/areas/${made.id}`, { name: 'X', field: 'infra' }, { revision: made.revision })).toBe('412 stale');
    expect((await as.nominee.get<AreaDto[]>('/focal-points')).map(({ topic, name }) => [topic, name])).toEqual([['ci-cd', 'Delivery'], ['no-area', null]]);
    expect(await as.nominee.get<QuestionDto>(`/questions/${id}`)).toMatchObject({ topic: 'ci-cd', topicName: 'Delivery' });

    await as.manager.post(`/growth/areas/${made.id}/retire`);
    expect((await growth(as.nominee)).areas.map(({ key }) => key)).toEqual(['messaging']);
    const back = await as.manager.post<GrowthDto>(`/growth/areas/${made.id}/bring-back`);
    expect(back.areas.find(({ key }) => key === 'ci-cd')).toMatchObject({ retired: false, name: 'Delivery' });
  });
});

describe('coverage', () => {
  it('says for managers who covers what where, and where nobody does', async () => {
    await givenTitle(world, nominee, area);
    await world.rows('INSERT INTO focal_points (guild_id, topic, person_id) VALUES ($1, $2, $3)', [guild.id, 'messaging', nominator.id]);
    await expertiseArea(world, guild, 'Security');
    const { sites, areas } = await as.manager.get<CoverageDto>('/growth/coverage');
    expect(sites.map(({ name }) => name)).toEqual(['Tel Aviv', 'Vilnius']);
    expect(areas.map(({ name, cells }) => [name, ...cells.map(({ covered, people }) => [covered, ...people.map(({ person, as: what }) => `${person.name}: ${what}`)])])).toEqual([
      ['Messaging', [true, 'Rūta Kalnienė: master'], [true, 'Noa Cohen: expert', 'Dan Levi: focal_point']],
      ['Security', [false], [false]],
    ]);
    expect(await as.master.tries('GET', '/growth/coverage')).toBe('404 not_found');
  });
});
