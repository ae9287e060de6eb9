import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AreaDto, QuestionDto, QuestionListDto } from '../../src/growth/dto/ask.dto';
import type { MilestonePageDto } from '../../src/journeys/dto/journeys.dto';
import type { InboxDto, InboxMessageDto } from '../../src/notifications/dto/inbox.dto';
import type { Guild } from '../support/builders';
import { newKey, openWorld, type Person, type Visitor, type World } from '../support/world';

let world: World;
let guild: Guild;
let asker: Person;
let expert: Person;
let far: Person;
let browser: Visitor;

beforeAll(async () => {
  world = await openWorld({ name: 'http_asking' });
}, 60_000);

afterAll(() => world?.close());

/** A guild of its own for each test: an asker and an expert in Vilnius, another expert in Tel Aviv. */
beforeEach(async () => {
  guild = await world.a.newGuild();
  asker = await world.a.person({ guild, name: 'Noa Cohen' });
  expert = await world.a.person({ guild, name: 'Žygis Balčiūnas', roles: ['expert'] });
  far = await world.a.person({ guild, name: 'Ada Amir', roles: ['expert'], site: guild.telAviv });
  for (const person of [expert, far]) {
    await world.rows('INSERT INTO focal_points (guild_id, topic, person_id) VALUES ($1, $2, $3)', [guild.id, 'observability', person.id]);
  }
  browser = await world.as(asker);
});

async function toldTo(person: Person): Promise<InboxMessageDto[]> {
  return (await (await world.as(person)).get<InboxDto>('/inbox')).messages.toReversed();
}

const ask = (body: object, key?: string) => browser.post<QuestionDto>('/questions', { title: 'Where do the logs go?', ...body }, { key });
const answer = async (person: Person, id: string, body = 'To the log store.', key?: string) =>
  (await world.as(person)).post<QuestionDto>(`/questions/${id}/answers`, { body }, { key });
const titles = async (query: string, from = browser) => (await from.get<QuestionListDto>(`/questions${query}`)).questions.map(({ title }) => title);

describe('the directory', () => {
  it('names who to ask on each area, those at the reader’s own site first, and nobody who left', async () => {
    const people = async (visitor: Visitor) => (await visitor.get<AreaDto[]>('/focal-points')).map(({ topic, people: all }) => [topic, ...all.map(({ name }) => name)]);
    expect(await people(browser)).toEqual([['observability', 'Žygis Balčiūnas', 'Ada Amir']]);
    expect(await people(await world.as(far))).toEqual([['observability', 'Ada Amir', 'Žygis Balčiūnas']]);
    await world.rows('UPDATE people SET deactivated_at = now() WHERE id = $1', [expert.id]);
    expect(await people(browser)).toEqual([['observability', 'Ada Amir']]);
  });
});

describe('asking', () => {
  it('tells the nearest focal point of the topic, once, however often it is sent', async () => {
    const key = newKey();
    const first = await ask({ topic: 'observability' }, key);
    const again = await ask({ topic: 'observability' }, key);
    expect(again).toEqual(first);
    expect(first).toMatchObject({ topic: 'observability', told: { name: 'Žygis Balčiūnas' }, answers: [], abilities: ['answer', 'accept'] });
    expect(await toldTo(expert)).toMatchObject([
      { kind: 'question_asked', link: `/questions/${first.id}`, sentence: 'Noa Cohen asks the guild: “Where do the logs go?”. You are the one to ask about it.' },
    ]);
    expect(await toldTo(far)).toEqual([]);
    expect(await titles('')).toEqual(['Where do the logs go?']);
  });

  it('tells nobody when no topic is named, and never whoever asks', async () => {
    expect((await ask({})).told).toBeNull();
    const own = await (await world.as(expert)).post<QuestionDto>('/questions', { title: 'Mine', topic: 'observability' });
    expect(own.told?.name).toBe('Ada Amir');
    expect(await toldTo(expert)).toEqual([]);
  });

  it('refuses a topic that nobody answers for, a milestone that is not there, and blanks', async () => {
    const faults = async (body: object) => (await browser.send<{ errors: { field: string }[] }>('POST', '/questions', body)).body.errors.map(({ field }) => field);
    expect(await faults({ title: 'Why?', topic: 'astrology' })).toEqual(['topic']);
    expect(await faults({ title: 'Why?', pathId: newKey(), milestoneKey: 'design' })).toEqual(['milestoneKey']);
    expect(await faults({ title: 'Why?', milestoneKey: 'design' })).toEqual(['milestoneKey']);
    expect(await faults({ title: '   ' })).toEqual(['title']);
    expect(await titles('')).toEqual([]);
  });
});

describe('answering', () => {
  it('tells the asker of each answer, once, and nobody of an own one', async () => {
    const { id } = await ask({});
    const key = newKey();
    await answer(expert, id, 'To the log store.', key);
    const { answers } = await answer(expert, id, 'To the log store.', key);
    expect(answers.map(({ body, author }) => [author.name, body])).toEqual([['Žygis Balčiūnas', 'To the log store.']]);
    await answer(asker, id, 'Found it myself.');
    expect((await toldTo(asker)).map(({ kind, sentence }) => [kind, sentence])).toEqual([
      ['question_answered', 'Žygis Balčiūnas answered your question “Where do the logs go?”.'],
    ]);
  });

  it('lets the asker say what helped, change her mind, and take it back', async () => {
    const { id } = await ask({});
    await answer(expert, id, 'First');
    const { answers: [first, second] } = await answer(far, id, 'Second');
    const accept = (answerId: string) => browser.post<QuestionDto>(`/questions/${id}/answers/${answerId}/accept`);
    const bodies = ({ answers, settled }: QuestionDto) => [settled, ...answers.map(({ body, accepted }) => (accepted ? `${body} helped` : body))];
    expect(bodies(await accept(second!.id))).toEqual([true, 'Second helped', 'First']);
    expect(bodies(await accept(first!.id))).toEqual([true, 'First helped', 'Second']);
    expect(bodies(await accept(second!.id))).toEqual([true, 'Second helped', 'First']);
    expect(bodies(await browser.delete<QuestionDto>(`/questions/${id}/accepted`))).toEqual([false, 'First', 'Second']);
    expect((await toldTo(far)).map(({ kind }) => kind)).toEqual(['answer_accepted']);
    expect(await (await world.as(expert)).tries('POST', `/questions/${id}/answers/${first!.id}/accept`)).toBe('403 only_the_asker');
    expect(await browser.tries('POST', `/questions/${id}/answers/${newKey()}/accept`)).toBe('404 not_found');
  });

  it('leaves one accepted answer when two are accepted at the same moment', async () => {
    const { id } = await ask({});
    await answer(expert, id, 'First');
    const { answers } = await answer(far, id, 'Second');
    await Promise.all(Array.from({ length: 8 }, (_, index) => browser.post(`/questions/${id}/answers/${answers[index % 2]!.id}/accept`)));
    const { answers: after } = await browser.get<QuestionDto>(`/questions/${id}`);
    expect(after.filter(({ accepted }) => accepted)).toHaveLength(1);
  });

  it('ends at fifty, also when they come at once', async () => {
    const { id } = await ask({});
    await world.rows(`INSERT INTO answers (question_id, author_id, body, answered_at) SELECT $1, $2, 'x', now() FROM generate_series(1, 48)`, [id, expert.id]);
    const helper = await world.as(expert);
    const tries = await Promise.all(Array.from({ length: 6 }, () => helper.tries('POST', `/questions/${id}/answers`, { body: 'One more' })));
    expect(tries.sort()).toEqual(['201', '201', '409 enough_answers', '409 enough_answers', '409 enough_answers', '409 enough_answers']);
  });
});

describe('searching', () => {
  it('finds by the beginnings of words, over the question and all its answers', async () => {
    const { id } = await ask({ title: 'Rolling back a CI/CD deployment', body: 'Švelniai' });
    await ask({ title: 'Naming things' });
    await answer(expert, id, 'Press the red button.');
    for (const words of ['deplo', 'DEPLOY button', 'ci-cd', 'red roll', 'švel']) {
      expect({ words, found: await titles(`?search=${encodeURIComponent(words)}`) }).toEqual({ words, found: ['Rolling back a CI/CD deployment'] });
    }
    expect(await titles('?search=ployment')).toEqual([]);
    expect(await titles('?search=deploy%20naming')).toEqual([]);
    expect(await titles('?search=%26%20%7C%20!')).toEqual(['Naming things', 'Rolling back a CI/CD deployment']);
  });

  it('takes whatever is typed, and nothing that is no question of this guild', async () => {
    await ask({ topic: 'observability' });
    for (const typed of ["'; DROP TABLE questions", ':* & <->', '\\', 'a'.repeat(200), '\0', '𐐨'.repeat(100)]) {
      expect([200, 422]).toContain((await browser.send('GET', `/questions?search=${encodeURIComponent(typed)}`)).status);
    }
    expect(await browser.tries('GET', '/questions?topic=%00')).toBe('422 invalid_input');
    expect(await browser.tries('GET', '/questions?after=yesterday')).toBe('422 invalid_input');
    expect(await browser.tries('GET', `/questions?pathId=${newKey()}`)).toBe('422 invalid_input');
    expect(await titles('?topic=observability')).toHaveLength(1);
    expect(await titles('?topic=messaging')).toEqual([]);
    const elsewhere = await world.as(await world.a.person({ guild: await world.a.newGuild() }));
    expect(await titles('?search=logs', elsewhere)).toEqual([]);
  });

  it('keeps the longest texts, in any script', async () => {
    const words = (script: string) => Array.from({ length: 1_200 }, (_, index) => `${script}${index}`).join(' ').slice(0, 5_000).toWellFormed();
    const { id } = await ask({ body: words('слово') });
    for (const script of ['сервис', 'デプロイ', 'לפרוס']) await answer(expert, id, words(script));
    expect(await titles(`?search=${encodeURIComponent('сервис7 デプロイ11')}`)).toHaveLength(1);
  });

  it('is read thirty at a time, with nothing lost or seen twice', async () => {
    for (let number = 0; number < 32; number += 1) await ask({ title: `Question ${number}` });
    const first = await browser.get<QuestionListDto>('/questions');
    const rest = await browser.get<QuestionListDto>(`/questions?after=${encodeURIComponent(first.next!)}`);
    expect([first.questions.length, rest.questions.length, rest.next]).toEqual([30, 2, null]);
    expect(new Set([...first.questions, ...rest.questions].map(({ id }) => id)).size).toBe(32);
  });
});

describe('a milestone', () => {
  it('shows what was asked about it on anybody’s journey, and nothing of whose', async () => {
    const { journeys: [one, other] } = await world.a.cohort({ hires: 2 });
    const [asking, reading] = [await world.as(one!.hire), await world.as(other!.hire)];
    const { pathId } = await asking.get<MilestonePageDto>(`/journeys/${one!.id}/milestones/design`);
    const question = await asking.post<QuestionDto>('/questions', { title: 'How long is a design?', pathId, milestoneKey: 'design' });
    const page = await reading.get<MilestonePageDto>(`/journeys/${other!.id}/milestones/design`);
    const { questions } = await reading.get<QuestionListDto>(`/questions?pathId=${page.pathId}&milestoneKey=design`);
    expect(questions).toMatchObject([{ id: question.id, about: { pathId, key: 'design', title: page.milestone.title } }]);
    expect(JSON.stringify(questions)).not.toContain(one!.id);
    expect((await reading.get<QuestionListDto>(`/questions?pathId=${page.pathId}&milestoneKey=sign-in`)).questions).toEqual([]);
  });
});
