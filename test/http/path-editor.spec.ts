import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PathPreviewDto } from '../../src/journeys/dto/preview.dto';
import type { PathDiffDto } from '../../src/paths/dto/path-diff.dto';
import type { PathDetailDto, PathDraftDto, PathFaultDto, PathItemDto, PathSummaryDto, PathVersionDto, PathWalkerDto } from '../../src/paths/dto/paths.dto';
import type { WriteDraftDto, WriteMilestoneDto } from '../../src/paths/dto/write-path.dto';
import { samplePath } from '../support/sample-path';
import { newKey, openWorld, type Person, type Visitor, type World } from '../support/world';

const NOTE = { note: 'As agreed in the guild.' };

let world: World;
let tamar: Person;
let rasa: Person;
let manager: Visitor;
let other: Visitor;

beforeAll(async () => {
  world = await openWorld({ name: 'http_path_editor', replicas: 2 });
  world.clock.set('2026-11-22T18:00:00Z');
  tamar = await world.a.person({ roles: ['manager'], name: 'Tamar Levi' });
  rasa = await world.a.person({ roles: ['manager'], name: 'Rasa Kazlauskienė', guild: tamar.guild });
  manager = await world.as(tamar);
  other = await world.as(rasa);
}, 60_000);

afterAll(() => world?.close());

async function imported(): Promise<PathDraftDto> {
  return manager.post('/path-imports', { name: 'path.yaml', content: samplePath(`path-${newKey()}`) });
}

async function published(): Promise<PathVersionDto> {
  const { pathId, revision } = await imported();
  return manager.post(`/paths/${pathId}/draft/publish`, NOTE, { revision });
}

/** A draft as the app would send it back. */
function written({ title, description, phases }: Pick<PathDraftDto, 'title' | 'description' | 'phases'>): WriteDraftDto {
  return {
    title,
    description,
    phases: phases.map(({ key, title: name, summary, milestones }) => ({ key, title: name, summary, milestones: milestones.map(itemOf) })),
  };
}

function itemOf({ reading: _, ...item }: PathItemDto): WriteMilestoneDto {
  return item;
}

function find(draft: WriteDraftDto, key: string): WriteMilestoneDto {
  const found = draft.phases.flatMap(({ milestones }) => milestones).find((one) => one.key === key);
  if (!found) throw new Error(`no milestone ${key}`);
  return found;
}

/** A milestone that nobody has written yet. */
const fresh = (key: string, more: Partial<WriteMilestoneDto> = {}): WriteMilestoneDto => ({
  key, title: `Reach ${key}`, guide: '', doneWhen: [], type: 'task', mode: 'self', dueDay: 1, needs: [], requirement: 'required', assignee: 'hire', ...more,
});

const keysOf = ({ phases }: { phases: { key: string; milestones: { key: string }[] }[] }) =>
  phases.map(({ key, milestones }) => `${key}: ${milestones.map((one) => one.key).join(' ')}`);

describe('a new path', () => {
  it('begins as an empty draft, and says what it still needs', async () => {
    const draft = await manager.post<PathDraftDto>('/paths', { title: 'Step to mentor' });
    expect(draft).toMatchObject({ key: 'step-to-mentor', title: 'Step to mentor', origin: 'editor', phases: [], nextNumber: 1, publishedKeys: [], savedBy: { name: 'Tamar Levi' } });
    expect(draft.faults.map(({ code }) => code)).toEqual(['empty_path']);
    expect((await manager.get<PathSummaryDto[]>('/paths')).find(({ id }) => id === draft.pathId)).toMatchObject({ hasDraft: true, owners: [] });
  });

  it('is not begun over one that is there, whoever of several is first', async () => {
    const tries = await Promise.all([1, 2, 3, 4].map((turn) => (turn % 2 ? manager : other).tries('POST', '/paths', { title: 'Return from long leave' })));
    expect(tries.sort()).toEqual(['201', '409 path_exists', '409 path_exists', '409 path_exists']);
    await manager.post('/paths', { title: 'Return from long leave', key: 'return-again' });
    expect(await manager.tries('POST', '/paths', { title: ' ' })).toBe('422 invalid_input');
    expect(await manager.tries('POST', '/paths', { title: 'Fine', key: 'Not Fine' })).toBe('422 invalid_input');
  });
});

describe('a draft that is written as a whole', () => {
  it('keeps phases and milestones in their new order, with every field', async () => {
    const draft = await imported();
    const next = written(draft);
    const [start, further, around] = next.phases;
    const everything = fresh('new-one', {
      title: 'Order a desk', guide: 'Ask *early*.\n\n[The shop](https://example.com/desks)', doneWhen: ['It is there'], type: 'meeting', mode: 'review',
      reviewer: 'expert', dueDay: -3, needs: ['sign-in'], requirement: 'conditional', condition: 'there is no desk', effortMinutes: 45,
      owner: 'onboarding', reviewBy: '2027-05-01', assignee: 'mentor', provedBy: 'group exercise', fallbackReviewer: null, dueGuildDayFrom: null,
    });
    further!.milestones.push(everything, start!.milestones.shift()!);
    const saved = await manager.put<PathDraftDto>(`/paths/${draft.pathId}/draft`, { ...next, phases: [further, { ...start, title: 'First days' }, around] }, { revision: 1 });
    expect(saved.revision).toBe(2);
    expect(keysOf(saved)).toEqual([
      'further: design sign-off shadow guild-week look-back new-one sign-in', 'start: read-guide welcome first-service deploy',
      'around: desk prepare cover accounts',
    ]);
    expect(saved.phases[1]!.title).toBe('First days');
    expect(saved.phases[0]!.milestones.find(({ key }) => key === 'new-one')).toEqual({ ...everything, reading: null });
    expect(await manager.get(`/paths/${draft.pathId}/draft`)).toEqual(saved);
  });

  it('may hold what stops publishing, named with its place and field', async () => {
    const draft = await imported();
    const next = written(draft);
    Object.assign(find(next, 'first-service'), { dueDay: 20, mode: 'review', reviewer: null });
    next.phases.push({ key: 'later', title: 'Later', milestones: [] });
    const { faults } = await manager.put<PathDraftDto>(`/paths/${draft.pathId}/draft`, next, { revision: 1 });
    expect(faults).toEqual(expect.arrayContaining([
      expect.objectContaining({ code: 'missing_reviewer', key: 'first-service', phase: 'start', field: 'completion' }),
      expect.objectContaining({ code: 'due_before_prerequisite', key: 'deploy', phase: 'start', field: 'needs' }),
      expect.objectContaining({ code: 'empty_phase', key: null, phase: 'later', field: 'milestones' }),
    ]));
    expect(await manager.tries('POST', `/paths/${draft.pathId}/draft/publish`, NOTE, { revision: 2 })).toBe('409 draft_has_faults');
  });

  it('refuses what not even a draft may hold, says where, and saves nothing of it', async () => {
    const draft = await imported();
    const next = written(draft);
    find(next, 'sign-in').title = ' ';
    find(next, 'read-guide').needs = ['nowhere'];
    find(next, 'design').guide = '[Press](javascript:alert(1))';
    const answer = await manager.send<{ code: string; errors: { field: string }[]; faults: PathFaultDto[] }>('PUT', `/paths/${draft.pathId}/draft`, next, { revision: 1 });
    expect([answer.status, answer.body.code]).toEqual([422, 'draft_cannot_be_kept']);
    expect(answer.body.errors.map(({ field }) => field)).toEqual([
      'phases[0].milestones[0].title', 'phases[0].milestones[1].needs[0]', 'phases[1].milestones[0].guide',
    ]);
    expect(answer.body.faults.map(({ key, field }) => [key, field])).toEqual([['sign-in', 'title'], ['read-guide', 'needs'], ['design', 'guide']]);
    expect(await manager.get(`/paths/${draft.pathId}/draft`)).toEqual(draft);
  });

  it('names every field that is no value of its kind', async () => {
    const draft = await imported();
    const next = written(draft);
    Object.assign(find(next, 'sign-in'), { dueDay: 1.5, mode: 'never', bogus: 1, needs: 'read-guide' });
    const answer = await manager.send<{ errors: { field: string }[] }>('PUT', `/paths/${draft.pathId}/draft`, next, { revision: 1 });
    expect(answer.status).toBe(422);
    expect(new Set(answer.body.errors.map(({ field }) => field.replace(/.*\./, '')))).toEqual(new Set(['dueDay', 'mode', 'bogus', 'needs']));
    const twice = written(draft);
    find(twice, 'sign-in').dueGuildDayFrom = 3;
    expect(await manager.tries('PUT', `/paths/${draft.pathId}/draft`, twice, { revision: 1 })).toBe('422 invalid_input');
    expect(await manager.tries('PUT', `/paths/${draft.pathId}/draft`, written(draft))).toBe('428 revision_needed');
  });

  it('takes one of two people’s texts, tells the other, and says who was first', async () => {
    const draft = await imported();
    const answers = await Promise.all([manager, other, manager, other].map((who, turn) =>
      who.send<PathDraftDto>('PUT', `/paths/${draft.pathId}/draft`, { ...written(draft), title: `Title ${turn}` }, { revision: 1 }),
    ));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    const first = answers.findIndex(({ status }) => status === 200);
    expect(await manager.get(`/paths/${draft.pathId}/draft`)).toMatchObject({
      title: `Title ${first}`, revision: 2, savedBy: { id: first % 2 ? rasa.id : tamar.id },
    });
  });

  it('is saved once, however often a lost connection sends it', async () => {
    const draft = await imported();
    const options = { revision: 1, key: newKey() };
    const answers = await Promise.all([1, 2, 3].map(() => manager.tries('PUT', `/paths/${draft.pathId}/draft`, written(draft), options)));
    expect(answers).toEqual(['200', '200', '200']);
    expect(await manager.get(`/paths/${draft.pathId}/draft`)).toMatchObject({ revision: 2 });
  });

  it('never loses a save to somebody who publishes at the same moment', async () => {
    for (let round = 0; round < 6; round += 1) {
      const draft = await imported();
      const [save, publish] = await Promise.all([
        manager.tries('PUT', `/paths/${draft.pathId}/draft`, { ...written(draft), title: 'Saved' }, { revision: 1 }),
        other.tries('POST', `/paths/${draft.pathId}/draft/publish`, NOTE, { revision: 1 }),
      ]);
      expect([['200', '412 stale'], ['404 not_found', '201']]).toContainEqual([save, publish]);
    }
  });

  it('can begin as any version of the path, and of no other', async () => {
    const first = await published();
    await manager.post(`/paths/${first.pathId}/draft`);
    const next = written(await manager.get<PathDraftDto>(`/paths/${first.pathId}/draft`));
    next.phases = next.phases.slice(0, 1);
    await manager.put(`/paths/${first.pathId}/draft`, next, { revision: 1 });
    const second = await manager.post<PathVersionDto>(`/paths/${first.pathId}/draft/publish`, NOTE, { revision: 2 });
    const foreign = await published();
    expect(await manager.tries('POST', `/paths/${first.pathId}/draft`, { versionId: foreign.id })).toBe('404 not_found');
    const draft = await manager.post<PathDraftDto>(`/paths/${first.pathId}/draft`, { versionId: first.id });
    expect(keysOf(draft)).toEqual(keysOf(first));
    expect(keysOf(draft)).not.toEqual(keysOf(second));
    // Keys that only an earlier version has are still remembered by its journeys.
    expect(draft.publishedKeys).toEqual(first.phases.flatMap(({ milestones }) => milestones.map(({ key }) => key)).sort());
  });
});

describe('publishing', () => {
  it('needs a few words on what is new, and shows them with who said so', async () => {
    const { pathId } = await imported();
    for (const note of [undefined, '', '  ', 'a ']) {
      expect(await manager.tries('POST', `/paths/${pathId}/draft/publish`, { note }, { revision: 1 })).toBe('422 invalid_input');
    }
    await other.post(`/paths/${pathId}/draft/publish`, { note: 'Shorter.' }, { revision: 1 });
    const { versions } = await manager.get<PathDetailDto>(`/paths/${pathId}`);
    expect(versions).toEqual([expect.objectContaining({ number: 1, note: 'Shorter.', publishedBy: expect.objectContaining({ name: 'Rasa Kazlauskienė' }), running: 0, completed: 0 })]);
  });
});

describe('the difference between two versions', () => {
  it('says by milestone what was added, removed, moved and changed, and the guide line by line', async () => {
    const first = await published();
    const draft = await manager.post<PathDraftDto>(`/paths/${first.pathId}/draft`);
    const next = written(draft);
    Object.assign(find(next, 'sign-in'), { title: 'Sign in', dueDay: 2, guide: 'Ask first.\nThen sign in.' });
    const [start, further] = next.phases;
    further!.milestones = further!.milestones.filter(({ key }) => key !== 'shadow');
    further!.milestones.push(start!.milestones.splice(1, 1)[0]!);
    start!.milestones.push(fresh('say-hello'));
    await manager.put(`/paths/${first.pathId}/draft`, next, { revision: 1 });

    const diff = await other.get<PathDiffDto>(`/paths/${first.pathId}/diff?from=${first.id}&to=draft`);
    expect(diff.milestones.map(({ key, kind, moved, fields }) => [key, kind, moved, fields])).toEqual([
      ['sign-in', 'changed', null, ['title', 'due', 'guide']], ['say-hello', 'added', null, []], ['read-guide', 'changed', 'phase', []],
      ['shadow', 'removed', null, []],
    ]);
    expect(diff.milestones[0]).toMatchObject({ before: { title: 'Sign in everywhere', dueDay: 1 }, after: { title: 'Sign in', dueDay: 2 } });
    expect(diff.milestones[0]!.guide).toEqual([{ kind: 'added', text: 'Ask first.' }, { kind: 'added', text: 'Then sign in.' }]);
    expect(diff.milestones[2]).toMatchObject({ phaseBefore: 'Start', phaseAfter: 'Further' });
    expect([diff.from, diff.to]).toMatchObject([{ number: 1 }, { number: null }]);

    const second = await manager.post<PathVersionDto>(`/paths/${first.pathId}/draft/publish`, NOTE, { revision: 2 });
    const between = await other.get<PathDiffDto>(`/paths/${first.pathId}/diff?from=${first.id}&to=${second.id}`);
    expect(between.milestones).toEqual(diff.milestones);
    const back = await other.get<PathDiffDto>(`/paths/${first.pathId}/diff?from=${second.id}&to=${first.id}`);
    expect(back.milestones.map(({ key, kind }) => [key, kind]).sort()).toEqual([
      ['read-guide', 'changed'], ['say-hello', 'removed'], ['shadow', 'added'], ['sign-in', 'changed'],
    ]);
    expect(await other.get<PathDiffDto>(`/paths/${first.pathId}/diff?from=${second.id}&to=${second.id}`)).toMatchObject({ fields: [], phases: [], milestones: [] });
  });

  it('compares versions of one path only, and says what can be compared', async () => {
    const [one, another] = [await published(), await published()];
    expect(await manager.tries('GET', `/paths/${one.pathId}/diff?from=${one.id}&to=${another.id}`)).toBe('404 not_found');
    expect(await manager.tries('GET', `/paths/${one.pathId}/diff?from=draft&to=${one.id}`)).toBe('404 not_found');
    const answer = await manager.send<{ errors: { field: string }[] }>('GET', `/paths/${one.pathId}/diff?from=newest`);
    expect([answer.status, answer.body.errors.map(({ field }) => field)]).toEqual([422, ['from', 'to']]);
  });
});

describe('who walks which version', () => {
  it('is counted by version and named in name order', async () => {
    const version = await published();
    const cohort = await world.a.cohort({ manager: tamar, hires: 3, pathVersionId: version.id });
    const walkers = await other.get<PathWalkerDto[]>(`/path-versions/${version.id}/walkers`);
    expect(walkers.map(({ journeyId }) => journeyId).sort()).toEqual(cohort.journeys.map(({ id }) => id).sort());
    expect(walkers.map(({ name }) => name)).toEqual(walkers.map(({ name }) => name).toSorted((one, two) => one.localeCompare(two, 'en')));
    expect((await manager.get<PathDetailDto>(`/paths/${version.pathId}`)).versions).toMatchObject([{ number: 1, running: 3, completed: 0 }]);
  });
});

describe('a draft seen as a hire would walk it', () => {
  const preview = (pathId: string, startOn: string, siteId: string) => `/paths/${pathId}/draft/preview?startOn=${startOn}&siteId=${siteId}`;

  it('has dates on the calendar of the site, with its guild days', async () => {
    const { pathId } = await imported();
    const { site, telAviv } = tamar.guild;
    const here = await manager.get<PathPreviewDto>(preview(pathId, '2026-11-29', site.id));
    // A Sunday: Vilnius begins on the Monday after it, Tel Aviv on the day itself.
    expect([here.siteName, here.firstDay]).toEqual(['Vilnius', '2026-11-30']);
    expect((await manager.get<PathPreviewDto>(preview(pathId, '2026-11-29', telAviv.id))).firstDay).toBe('2026-11-29');
    const due = Object.fromEntries(here.dues.map((one) => [one.key, one.due]));
    expect(due).toMatchObject({ 'sign-in': '2026-11-30', 'first-service': '2026-12-04', deploy: '2026-12-10', desk: '2026-11-26' });
    expect(here.lastDay).toBe(here.dues.map((one) => one.due).sort().at(-1));
    expect(await world.rows('SELECT FROM journeys WHERE path_id = $1', [pathId])).toEqual([]);
  });

  it('asks for a day and a site that are there', async () => {
    const { pathId } = await imported();
    const answer = await manager.send<{ errors: { field: string }[] }>('GET', preview(pathId, '2026-02-30', newKey()));
    expect([answer.status, answer.body.errors.map(({ field }) => field)]).toEqual([422, ['startOn', 'siteId']]);
    const foreign = await world.a.newGuild();
    expect(await manager.tries('GET', preview(pathId, '2026-11-30', foreign.site.id))).toBe('422 invalid_input');
  });
});

describe('a path that is locked to named owners', () => {
  const ALLOWED = { write: true, readDrafts: true, lock: true, unlock: true };

  async function locked(): Promise<PathDraftDto> {
    const draft = await imported();
    await manager.put(`/paths/${draft.pathId}/owners`, { ownerIds: [tamar.id] });
    return draft;
  }

  it('is written by them alone, and by no other manager; everybody who could see it still can', async () => {
    const draft = await locked();
    const path = `/paths/${draft.pathId}`;
    const refused = await other.send<{ detail: string; owners: { name: string }[] }>('PUT', `${path}/draft`, written(draft), { revision: 1 });
    expect([refused.status, refused.code]).toEqual([403, 'path_locked']);
    expect(refused.body.detail).toContain('Tamar Levi');
    expect(refused.body.owners).toMatchObject([{ name: 'Tamar Levi' }]);
    for (const [method, at, body] of [
      ['PATCH', '/draft', { keys: ['sign-in'], dueDay: 2 }], ['POST', '/draft/publish', NOTE], ['DELETE', '/draft', undefined],
      ['POST', '/draft', {}], ['PUT', '/owners', { ownerIds: [rasa.id] }], ['DELETE', '/owners', undefined],
    ] as const) {
      expect([method, at, await other.tries(method, `${path}${at}`, body, { revision: 1 })]).toEqual([method, at, '403 path_locked']);
    }
    const file = { name: 'mine.yaml', content: samplePath(draft.key), replaceDraft: true };
    expect(await other.tries('POST', '/path-imports', file)).toBe('403 path_locked');
    expect(await other.get(`${path}/draft`)).toMatchObject({
      revision: 1, owners: [{ name: 'Tamar Levi' }], abilities: { write: false, readDrafts: true, lock: false, unlock: false },
    });
    expect(await manager.get(`${path}/draft`)).toMatchObject({ abilities: ALLOWED });
    await manager.put(`${path}/draft`, written(draft), { revision: 1 });
    await manager.post(`${path}/draft/publish`, NOTE, { revision: 2 });
  });

  it('is shared by its owners, who are managers, and never left without one', async () => {
    const { pathId } = await locked();
    const mentor = await world.a.person({ roles: ['mentor'], guild: tamar.guild });
    const stranger = await world.a.person({ roles: ['manager'], guild: await world.a.newGuild() });
    const refused = await manager.send<{ errors: { field: string }[] }>('PUT', `/paths/${pathId}/owners`, { ownerIds: [rasa.id, mentor.id, stranger.id] });
    expect([refused.status, refused.body.errors.map(({ field }) => field)]).toEqual([422, ['ownerIds[1]', 'ownerIds[2]']]);
    expect(await manager.tries('PUT', `/paths/${pathId}/owners`, { ownerIds: [] })).toBe('422 invalid_input');
    await manager.put(`/paths/${pathId}/owners`, { ownerIds: [rasa.id, tamar.id] });
    const path = await other.put<PathDetailDto>(`/paths/${pathId}/owners`, { ownerIds: [rasa.id] });
    expect(path.owners.map(({ name }) => name)).toEqual(['Rasa Kazlauskienė']);
    expect(await manager.tries('DELETE', `/paths/${pathId}/owners`)).toBe('403 path_locked');
  });

  it('is opened again by an owner or an admin', async () => {
    const { pathId } = await locked();
    const admin = await world.as(await world.a.person({ roles: ['admin'], guild: tamar.guild }));
    expect(await admin.get(`/paths/${pathId}`)).toMatchObject({ abilities: { write: false, readDrafts: false, lock: false, unlock: true } });
    expect(await admin.delete<PathDetailDto>(`/paths/${pathId}/owners`)).toMatchObject({ owners: [], abilities: { unlock: false } });
    await other.patch(`/paths/${pathId}/draft`, { keys: ['sign-in'], dueDay: 2 }, { revision: 1 });
    await other.put(`/paths/${pathId}/owners`, { ownerIds: [rasa.id] });
    await other.delete(`/paths/${pathId}/owners`);
    expect(await manager.get(`/paths/${pathId}`)).toMatchObject({ owners: [], abilities: { ...ALLOWED, unlock: false } });
    const recorded = await world.rows<{ code: string }>(`SELECT code FROM activity WHERE data->>'pathId' = $1 ORDER BY id`, [pathId]);
    expect(recorded.map(({ code }) => code)).toEqual(['path_imported', 'path_locked', 'path_unlocked', 'path_locked', 'path_unlocked']);
  });

  it('lets no write through that began before the lock and ended after it', async () => {
    for (let round = 0; round < 6; round += 1) {
      const draft = await imported();
      const [lock, edit] = await Promise.all([
        manager.tries('PUT', `/paths/${draft.pathId}/owners`, { ownerIds: [tamar.id] }),
        other.tries('PATCH', `/paths/${draft.pathId}/draft`, { keys: ['sign-in'], dueDay: 2 }, { revision: 1 }),
      ]);
      expect(lock).toBe('200');
      expect(['200', '403 path_locked']).toContain(edit);
      expect(await other.tries('PATCH', `/paths/${draft.pathId}/draft`, { keys: ['sign-in'], dueDay: 3 }, { revision: edit === '200' ? 2 : 1 })).toBe('403 path_locked');
    }
  });
});
