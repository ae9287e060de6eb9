import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { walker, type Walker } from '../support/journey-walker';
import { openWorld, type Journey, type World } from '../support/world';

let world: World;
let journey: Journey;
let hire: Walker;
let mentor: Walker;
let backup: Walker;
let manager: Walker;

beforeAll(async () => {
  world = await openWorld({ name: 'http_milestone_life' });
}, 60_000);

afterAll(() => world?.close());

beforeEach(async () => {
  journey = await world.a.journey();
  hire = walker(await world.as(journey.hire), journey);
  mentor = walker(await world.as(journey.mentor), journey);
  backup = walker(await world.as(journey.backup), journey);
  manager = walker(await world.as(journey.manager), journey);
});

describe('checking off', () => {
  it('settles a milestone at once, and unlocks what builds on it', async () => {
    const result = await hire.does('check-off', 'sign-in');
    expect(result).toMatchObject({
      key: 'sign-in', state: 'done', changed: [{ key: 'first-service', state: 'available' }], journeyState: 'active', replayed: false,
    });
    expect(await hire.states()).toMatchObject({ 'sign-in': 'done', 'first-service': 'available', deploy: 'locked', design: 'locked' });
  });

  it('is taken back freely while nothing that builds on it has moved', async () => {
    await hire.does('check-off', 'sign-in');
    const undone = await hire.does('undo', 'sign-in');
    expect(undone).toMatchObject({ state: 'available', changed: [{ key: 'first-service', state: 'locked' }] });

    await hire.does('check-off', 'sign-in');
    await hire.does('start', 'first-service');
    expect(await hire.tries('undo', 'sign-in')).toBe('409 dependants_moved');
    expect(await hire.states()).toMatchObject({ 'sign-in': 'done', 'first-service': 'in_progress' });
  });

  it('returns to where it was when work had begun', async () => {
    await hire.does('start', 'sign-in');
    await hire.does('check-off', 'sign-in');
    expect(await hire.does('undo', 'sign-in')).toMatchObject({ state: 'in_progress' });
  });

  it('is reopened with a reason once something built on it, which stays open', async () => {
    await hire.does('check-off', 'sign-in');
    await hire.does('start', 'first-service');
    expect(await hire.tries('reopen', 'sign-in', {})).toBe('422 invalid_input');
    expect(await hire.tries('reopen', 'sign-in', { reason: '  ' })).toBe('409 reason_needed');
    expect(await hire.does('reopen', 'sign-in', { reason: 'The key card stopped working.' })).toMatchObject({ state: 'reopened', changed: [] });
    const page = await mentor.page('sign-in');
    expect(page.conversation).toMatchObject([{ kind: 'reopened', body: 'The key card stopped working.' }]);
    expect(await hire.does('check-off', 'sign-in')).toMatchObject({ state: 'done' });
  });

  it('is not for what somebody reviews, takes part in, or has not unlocked', async () => {
    expect(await hire.tries('check-off', 'welcome')).toBe('409 needs_attendance');
    expect(await hire.tries('check-off', 'design')).toBe('409 needs_review');
    expect(await hire.tries('submit', 'first-service')).toBe('409 not_unlocked');
    expect(await hire.tries('check-off', 'no-such-thing')).toBe('404 not_found');
    expect(await mentor.tries('check-off', 'sign-in')).toBe('403 only_the_hire');
  });
});

describe('a review', () => {
  beforeEach(async () => {
    await hire.does('check-off', 'sign-in');
  });

  it('goes through changes to acceptance, with evidence and words kept', async () => {
    await hire.does('submit', 'first-service', { url: 'https://git.example.com/pull/1', text: 'Endpoint and tests.' });
    expect((await mentor.page('first-service')).evidence).toMatchObject([
      { kind: 'link', url: 'https://git.example.com/pull/1' }, { kind: 'text', body: 'Endpoint and tests.' },
    ]);
    expect(await mentor.tries('request-changes', 'first-service', {})).toBe('422 invalid_input');
    expect(await mentor.tries('request-changes', 'first-service', { comment: '   ' })).toBe('409 comment_needed');
    expect(await mentor.does('request-changes', 'first-service', { comment: 'Please cover the error.' })).toMatchObject({ state: 'changes_requested' });
    expect(await mentor.tries('accept', 'first-service')).toBe('409 not_submitted');

    await hire.does('start', 'first-service');
    await hire.does('submit', 'first-service', { url: 'https://git.example.com/pull/2' });
    const accepted = await mentor.does('accept', 'first-service', { comment: 'Lovely.' });
    expect(accepted.state).toBe('done');
    expect(accepted.changed.map(({ key }) => key).sort()).toEqual(['design', 'sign-off']);

    const page = await hire.page('first-service');
    expect(page.conversation.map(({ kind, body }) => [kind, body])).toEqual([
      ['changes_requested', 'Please cover the error.'], ['accepted', 'Lovely.'],
    ]);
    expect(page.history.map(({ code }) => code)).toEqual(['submitted', 'changes_requested', 'started', 'submitted', 'accepted']);
    expect(await hire.tries('undo', 'first-service')).toBe('409 reopen_instead');
  });

  it('is never made by the one who handed it in', async () => {
    await hire.does('submit', 'first-service');
    expect(await hire.tries('accept', 'first-service')).toBe('403 own_work');
    expect(await hire.tries('request-changes', 'first-service', { comment: 'More' })).toBe('403 own_work');
    expect(await manager.tries('accept', 'first-service')).toBe('403 only_the_reviewer');
  });

  it('is withdrawn by the hire alone', async () => {
    await hire.does('submit', 'first-service');
    expect(await mentor.tries('withdraw', 'first-service')).toBe('403 only_the_hire');
    expect(await hire.does('withdraw', 'first-service')).toMatchObject({ state: 'in_progress' });
    expect(await mentor.tries('accept', 'first-service')).toBe('409 not_submitted');
  });

  it('stays with the reviewer while pairing on it', async () => {
    await hire.does('submit', 'first-service');
    expect(await mentor.does('pair', 'first-service', { comment: 'Tomorrow at ten?' })).toMatchObject({ state: 'submitted' });
    const page = await hire.page('first-service');
    expect(page.milestone).toMatchObject({ state: 'submitted', pairing: true, turn: 'mentor' });
    expect(page.conversation).toMatchObject([{ kind: 'pairing', body: 'Tomorrow at ten?' }]);
    expect(await backup.does('accept', 'first-service')).toMatchObject({ state: 'done' });
  });

  it('of prior knowledge waives, when a mentor confirms it', async () => {
    expect(await hire.does('claim', 'deploy', { reason: 'I deployed here as a contractor.' })).toMatchObject({ state: 'submitted' });
    expect((await mentor.page('deploy')).submission).toMatchObject({ kind: 'claim', reviewer: 'mentor' });
    expect(await mentor.does('accept', 'deploy')).toMatchObject({ state: 'waived' });
    const page = await hire.page('deploy');
    expect(page.waiverReason).toBe('prior_knowledge');
    expect(page.conversation).toMatchObject([{ kind: 'claim', body: 'I deployed here as a contractor.' }]);
  });

  it('of prior knowledge that is not shared leaves a locked milestone locked', async () => {
    await hire.does('claim', 'deploy', { reason: 'I know this.' });
    expect(await mentor.does('request-changes', 'deploy', { comment: 'Let us do it once together.' })).toMatchObject({ state: 'locked' });
  });

  it('is an expert’s where the path says so, and stays to be seen by whoever made it', async () => {
    await hire.does('submit', 'first-service');
    await mentor.does('accept', 'first-service');
    const person = await world.a.person({ roles: ['expert'], guild: journey.hire.guild });
    const expert = walker(await world.as(person), journey);
    const { reviewers } = await hire.page('design');
    expect(reviewers.map(({ id }) => id)).toContain(person.id);
    expect(await expert.tries('accept', 'design')).toBe('404 not_found');
    await hire.does('submit', 'design', { text: 'The plan', reviewerId: person.id });
    expect((await expert.page('design')).evidence).toMatchObject([{ body: 'The plan' }]);
    expect(await expert.browser.tries('GET', `/journeys/${journey.id}`)).toMatch(/^404/);
    expect(await mentor.tries('accept', 'design')).toBe('403 only_the_reviewer');
    expect(await expert.does('accept', 'design')).toMatchObject({ state: 'done' });
    expect(await expert.does('accept', 'design')).toMatchObject({ state: 'done', changed: [] });
    expect((await expert.page('design')).milestone.state).toBe('done');
  });

  it('is a manager’s where the path says so', async () => {
    await hire.does('submit', 'first-service');
    await mentor.does('accept', 'first-service');
    expect(await manager.browser.tries('GET', `/journeys/${journey.id}/milestones/sign-off`)).toBe('403 not_open_to_managers');
    await hire.does('submit', 'sign-off');
    expect((await manager.page('sign-off')).submission).toMatchObject({ reviewer: 'manager', reviewerPerson: { id: journey.manager.id } });
    expect(await manager.does('accept', 'sign-off')).toMatchObject({ state: 'done' });
  });

  it('is handed to somebody by name, who then sees that item and nothing else', async () => {
    await hire.does('submit', 'first-service');
    const person = await world.a.person({ guild: journey.hire.guild });
    const delegate = walker(await world.as(person), journey);
    expect(await hire.tries('delegate', 'first-service', { reviewerId: person.id })).toMatch(/^403/);
    expect(await mentor.tries('delegate', 'first-service', { reviewerId: journey.hire.id })).toBe('422 invalid_input');
    await mentor.does('delegate', 'first-service', { reviewerId: person.id });
    expect((await delegate.page('first-service')).submission).toMatchObject({ reviewerPerson: { id: person.id } });
    expect(await delegate.browser.tries('GET', `/journeys/${journey.id}/milestones/sign-in`)).toBe('404 not_found');
    expect(await delegate.does('accept', 'first-service')).toMatchObject({ state: 'done' });
  });

  it('reaches the mentors where the guild has nobody in the role', async () => {
    await hire.does('submit', 'first-service');
    await mentor.does('accept', 'first-service');
    const alone = await world.a.journey({ manager: await world.a.person({ roles: ['manager'], guild: await world.a.newGuild() }) });
    const [other, theirMentor] = [walker(await world.as(alone.hire), alone), walker(await world.as(alone.mentor), alone)];
    await other.does('check-off', 'sign-in');
    await other.does('submit', 'first-service');
    await theirMentor.does('accept', 'first-service');
    await other.does('submit', 'design');
    expect(await theirMentor.does('accept', 'design')).toMatchObject({ state: 'done' });
  });
});

describe('what is settled without doing it', () => {
  it('skips what is optional, and says that what is conditional does not apply', async () => {
    expect(await hire.tries('skip', 'sign-in', { reason: 'skipped' })).toBe('409 cannot_be_skipped');
    expect(await hire.tries('skip', 'shadow', { reason: 'does_not_apply' })).toBe('409 reason_does_not_fit');
    expect(await hire.tries('skip', 'shadow', { reason: 'bored' })).toBe('422 invalid_input');
    expect(await hire.does('skip', 'shadow', { reason: 'skipped' })).toMatchObject({ state: 'waived' });
    expect(await hire.does('skip', 'guild-week', { reason: 'does_not_apply' })).toMatchObject({ state: 'waived' });
    expect((await hire.page('shadow')).waiverReason).toBe('skipped');
    expect(await hire.does('undo', 'shadow')).toMatchObject({ state: 'available' });
  });

  it('is waived by a mentor with a reason, and only by one', async () => {
    expect(await hire.tries('waive', 'sign-in', { reason: 'No need' })).toBe('403 only_the_mentors');
    expect(await manager.tries('waive', 'sign-in', { reason: 'No need' })).toBe('403 only_the_mentors');
    expect(await mentor.tries('waive', 'sign-in', { reason: '' })).toBe('422 invalid_input');
    expect(await backup.does('waive', 'sign-in', { reason: 'Returned after a year.' })).toMatchObject({
      state: 'waived', changed: [{ key: 'first-service', state: 'available' }],
    });
    expect(await hire.tries('undo', 'sign-in')).toBe('403 only_whoever_did_it');
    expect(await hire.does('reopen', 'sign-in', { reason: 'I would like to do it.' })).toMatchObject({
      state: 'reopened', changed: [{ key: 'first-service', state: 'locked' }],
    });
  });
});

describe('attendance', () => {
  it('is marked by the hire or by a mentor, and by nobody else', async () => {
    expect(await manager.tries('attend', 'welcome')).toBe('403 take_part');
    expect(await mentor.does('attend', 'welcome')).toMatchObject({ state: 'done' });
    expect(await hire.does('attend', 'guild-week')).toMatchObject({ state: 'done' });
    expect(await hire.tries('attend', 'sign-in')).toBe('409 check_it_off');
  });
});

describe('what is for others to do', () => {
  it('is done by whoever it was given to', async () => {
    const person = await world.a.person({ roles: ['admin'], guild: journey.hire.guild });
    const admin = walker(await world.as(person), journey);
    expect(await hire.tries('check-off', 'prepare')).toBe('403 only_the_assignee');
    expect(await mentor.does('check-off', 'prepare')).toMatchObject({ state: 'done' });
    expect(await backup.does('check-off', 'cover')).toMatchObject({ state: 'done' });
    expect(await manager.does('check-off', 'desk')).toMatchObject({ state: 'done' });
    expect(await admin.does('check-off', 'accounts')).toMatchObject({ state: 'done' });
    expect(await admin.tries('check-off', 'sign-in')).toBe('404 not_found');
  });
});

describe('evidence', () => {
  it('is added by the hire, and taken away by whoever added it', async () => {
    await hire.does('evidence', 'sign-in', { url: 'https://chat.example.com/hello', text: 'Said hello' });
    expect(await hire.tries('evidence', 'sign-in', {})).toBe('422 invalid_input');
    expect(await hire.tries('evidence', 'sign-in', { url: 'javascript:alert(1)' })).toBe('422 invalid_input');
    expect(await mentor.tries('evidence', 'sign-in', { text: 'Me too' })).toBe('403 not_theirs_to_do');
    const [link, text] = (await mentor.page('sign-in')).evidence;
    const remove = (id: string) => `/journeys/${journey.id}/milestones/sign-in/evidence/${id}`;
    expect(await mentor.browser.tries('DELETE', remove(link!.id))).toBe('404 not_found');
    expect(await hire.browser.tries('DELETE', remove(link!.id))).toBe('200');
    expect(await hire.browser.tries('DELETE', remove(link!.id))).toBe('404 not_found');
    expect((await mentor.page('sign-in')).evidence).toEqual([text]);
  });

  it('comes with a check-off too, unless it is blank', async () => {
    await hire.does('check-off', 'read-guide', { text: ' \n ' });
    expect((await mentor.page('read-guide')).evidence).toEqual([]);
    await hire.does('check-off', 'sign-in', { text: ' All three work.\n' });
    expect((await mentor.page('sign-in')).evidence).toMatchObject([{ kind: 'text', body: 'All three work.' }]);
  });
});

describe('words', () => {
  it('are read by the hire and the mentors, and not by managers', async () => {
    await hire.does('comment', 'sign-in', { body: 'Which chat?' });
    await mentor.does('comment', 'sign-in', { body: 'The blue one.' });
    expect((await backup.page('sign-in')).conversation.map(({ body }) => body)).toEqual(['Which chat?', 'The blue one.']);
    expect(await manager.tries('comment', 'sign-in', { body: 'Hello' })).toBe('403 not_theirs_to_do');
    expect(await manager.browser.tries('GET', `/journeys/${journey.id}/milestones/sign-in`)).toBe('403 not_open_to_managers');
    expect(await hire.tries('comment', 'sign-in', { body: ' ' })).toBe('422 invalid_input');
  });

  it('of any kind are taken or refused, and never break anything', async () => {
    await hire.does('comment', 'sign-in', { body: 'Žąsys 🪿 \ud800 </script>' });
    expect((await mentor.page('sign-in')).conversation.map(({ body }) => body)).toEqual(['Žąsys 🪿 \ufffd </script>']);
    expect(await hire.tries('comment', 'sign-in', { body: 'a\u0000b' })).toBe('422 invalid_input');
    expect(await hire.tries('stuck', 'sign-in', { note: '\u0000' })).toBe('422 invalid_input');
    expect(await hire.tries('comment', 'sign-in', { body: 'x'.repeat(10_001) })).toBe('422 invalid_input');
    expect(await hire.tries('comment', 'sign-in', { body: { toString: 'x' } })).toBe('422 invalid_input');
    expect(await hire.tries('comment', '%00', { body: 'a' })).toBe('404 not_found');
    expect(await hire.tries('comment', 'sign-in', 'not an object')).toBe('422 invalid_input');
  });
});

describe('a reflection', () => {
  it('is the hire’s alone until it is shared, and again after', async () => {
    expect(await mentor.tries('reflection', 'look-back', { body: 'Mine', shared: true })).toBe('403 only_the_hire');
    await hire.does('reflection', 'look-back', { body: 'I was lost on Tuesday.', shared: false });
    expect((await hire.page('look-back')).reflection).toMatchObject({ body: 'I was lost on Tuesday.', shared: false });
    const before = await mentor.page('look-back');
    expect(before.reflection).toBeNull();
    expect(before.history).toEqual([]);
    expect(JSON.stringify(await mentor.browser.get(`/journeys/${journey.id}/timeline`))).not.toMatch(/reflection/);

    await hire.does('reflection', 'look-back', { body: 'I was lost on Tuesday, and asked.', shared: true });
    expect((await mentor.page('look-back')).reflection).toMatchObject({ body: 'I was lost on Tuesday, and asked.', shared: true });
    await hire.does('reflection', 'look-back', { body: 'On second thoughts…', shared: false });
    expect((await mentor.page('look-back')).reflection).toBeNull();
  });
});

describe('being stuck', () => {
  it('takes one tap, is sorted later, and is resolved with a note', async () => {
    await hire.does('stuck', 'sign-in');
    expect((await mentor.page('sign-in')).blocker).toMatchObject({ category: 'unsorted', owner: 'mentor', note: null, widened: false });
    await hire.does('stuck', 'sign-in', { category: 'access', note: 'No chat account.' });
    expect((await mentor.page('sign-in')).blocker).toMatchObject({ category: 'access', owner: 'access', note: 'No chat account.' });
    expect(await mentor.does('unstuck', 'sign-in', { resolution: 'Account made.' })).toMatchObject({ state: 'available' });
    expect(await hire.page('sign-in')).toMatchObject({
      blocker: null, resolvedBlockers: [{ resolution: 'Account made.', resolvedBy: { id: journey.mentor.id } }],
    });
  });

  it('is seen by a manager only when the hire widens it', async () => {
    await manager.browser.post(`/journeys/${journey.id}/open`);
    const stuckTo = async () => (await manager.journey()).phases.flatMap(({ milestones }) => milestones).find(({ key }) => key === 'sign-in')!.stuck;
    await hire.does('stuck', 'sign-in', { note: 'Private' });
    expect(await stuckTo()).toBe(false);
    expect(await manager.tries('unstuck', 'sign-in')).toMatch(/^40[34]/);
    expect(JSON.stringify(await manager.journey())).not.toContain('Private');
    expect(await mentor.tries('stuck', 'sign-in', { widened: true })).toBe('403 only_the_hire');
    await hire.does('stuck', 'sign-in', { widened: true });
    expect(await stuckTo()).toBe(true);
    await hire.does('stuck', 'sign-in', { widened: false });
    expect(await stuckTo()).toBe(false);
  });

  it('ends with the milestone', async () => {
    await hire.does('stuck', 'sign-in');
    await hire.does('check-off', 'sign-in');
    expect((await mentor.page('sign-in')).blocker).toBeNull();
    expect(await hire.tries('stuck', 'sign-in')).toBe('409 already_settled');
  });
});

describe('a journey', () => {
  it('completes with its last required milestone, whatever others still have to do, and reopens', async () => {
    for (const key of ['sign-in', 'read-guide', 'look-back']) await hire.does('check-off', key);
    await hire.does('attend', 'welcome');
    await hire.does('submit', 'first-service');
    await mentor.does('accept', 'first-service');
    await mentor.does('waive', 'design', { reason: 'Nothing to extend yet.' });
    await hire.does('submit', 'deploy', { url: 'https://deploy.example.com/7' });
    await mentor.does('accept', 'deploy');
    await hire.does('submit', 'sign-off');
    expect(await manager.does('accept', 'sign-off')).toMatchObject({ state: 'done', journeyState: 'completed' });
    expect(await hire.journey()).toMatchObject({ state: 'completed' });

    expect(await mentor.does('reopen', 'deploy', { reason: 'It was rolled back.' })).toMatchObject({ state: 'reopened', journeyState: 'active' });
    const codes = (await world.rows<{ code: string }>('SELECT code FROM activity WHERE journey_id = $1 ORDER BY id', [journey.id])).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('journey_'))).toEqual(['journey_started', 'journey_completed', 'journey_reopened']);
  });
});
