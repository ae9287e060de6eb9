import type { QuestionDto } from '../../src/growth/dto/ask.dto';
import type { PathDraftDto, PathVersionDto } from '../../src/paths/dto/paths.dto';
import { growthScenes } from './growth-scenes';
import { guildWeekScenes } from './guild-week-scenes';
import { consultationScenes } from './consultation-scenes';
import { walker } from './journey-walker';
import { creditScenes } from './credit-scenes';
import { eventScenes } from './event-scenes';
import { feedsScenes } from './feeds-scenes';
import { tokenScenes } from './token-scenes';
import { scimScenes } from './scim-scenes';
import { guildDaysScenes } from './guild-days-scenes';
import { freshnessScenes } from './freshness-scenes';
import { movingScenes } from './moving-scenes';
import { learningTimeScenes } from './learning-time-scenes';
import { mentoringScenes } from './mentoring-scenes';
import { pulseScenes } from './pulse-scenes';
import { samplePath } from './sample-path';
import { tellingProgramsScenes } from './telling-programs-scenes';
import { newKey, type Journey, type Person, type Visitor, type World } from './world';

/** What a try needs to be a proper request; made anew for each route, and for each person who tries. */
export interface SceneRequest {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  revision?: number;
}
export type Scene = (journey: Journey) => Promise<(person: Person | null) => SceneRequest | Promise<SceneRequest>>;

/** A proper request to each route of the API, and the people around the journeys that they are about. */
export interface Scenes {
  people: {
    'other hire': Person;
    'other mentor': Person;
    'other guild’s manager': Person;
    admin: Person;
    reviewer: Person;
    manager: Person;
    backup: Person;
    mentor: Person;
  };
  /** By route, such as `GET /journeys/{id}`. */
  scenes: Readonly<Record<string, Scene>>;
  /** Two hires with the same mentors; scenes are about the first. */
  newJourneys(): Promise<[hire: Journey, peer: Journey]>;
  /** A command on one milestone, after something has been prepared. */
  on(key: string, body?: unknown, prepare?: (journey: Journey) => Promise<unknown>): Scene;
  /** Hands `design` in to the expert. */
  handedIn(journey: Journey): Promise<void>;
}

export async function openScenes(world: World): Promise<Scenes> {
  const { a } = world;
  const manager = await a.person({ roles: ['manager'] });
  const other = await a.journey();
  const people: Scenes['people'] = {
    'other hire': other.hire,
    'other mentor': other.mentor,
    'other guild’s manager': await a.person({ roles: ['manager'], guild: await a.newGuild() }),
    admin: await a.person({ roles: ['admin'] }),
    reviewer: await a.person({ roles: ['expert'] }),
    manager,
    backup: await a.person({ roles: ['mentor'] }),
    mentor: await a.person({ roles: ['mentor'] }),
  };
  const version: PathVersionDto = await a.publishedPath(manager);

  async function newJourneys(): Promise<[hire: Journey, peer: Journey]> {
    const { mentor, backup, manager } = people;
    const { journeys: [own, peer] } = await world.a.cohort({ hires: 2, mentor, backup, manager, pathVersionId: version.id });
    return [own!, peer!];
  }

  const hireOf = async (journey: Journey) => walker(await world.as(journey.hire), journey);
  const on = (key: string, body?: unknown, prepare: (journey: Journey) => Promise<unknown> = async () => undefined): Scene => async (journey) => {
    await prepare(journey);
    return () => ({ params: { key }, body });
  };
  const plainly = (body?: unknown): Scene => async () => () => ({ body });

  /** `design` is handed in, to the expert of the walk. */
  async function handedIn(journey: Journey): Promise<void> {
    const hire = await hireOf(journey);
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    await walker(await world.as(journey.mentor), journey).does('accept', 'first-service');
    await hire.does('submit', 'design', { reviewerId: people.reviewer.id });
  }

  const checkedOff = async (journey: Journey) => (await hireOf(journey)).does('check-off', 'sign-in');
  const revisionOf = async (table: 'people' | 'sites' | 'journeys', id: string) =>
    (await world.rows<{ revision: number }>(`SELECT revision FROM ${table} WHERE id = $1`, [id]))[0]!.revision;

  const meetingRevision = async (journeyId: string) =>
    (await world.rows<{ revision: number }>('SELECT revision FROM agreed_meetings WHERE journey_id = $1', [journeyId]))[0]?.revision ?? 0;

  /** A path with a draft, for one route. */
  async function drafted(): Promise<PathDraftDto> {
    const browser = await world.as(people.manager);
    return browser.post('/path-imports', { name: 'path.yaml', content: samplePath(`walk-${newKey()}`) });
  }
  const onDraft = (body?: unknown): Scene => async () => {
    const { pathId, revision } = await drafted();
    return () => ({ params: { id: pathId }, body, revision });
  };
  const inCohort: Scene = async ({ cohortId }) => () => ({ params: { id: cohortId } });
  const onVersion: Scene = async () => () => ({ params: { id: version.id } });

  /** The hire asked the guild, and the mentor answered. */
  const asked: Scene = async ({ hire, mentor }) => {
    const { id } = await (await world.as(hire)).post<QuestionDto>('/questions', { title: 'Where do the logs go?' });
    const { answers: [given] } = await (await world.as(mentor)).post<QuestionDto>(`/questions/${id}/answers`, { body: 'To the log store.' });
    return () => ({ params: { id, answerId: given!.id } });
  };

  const plan = (journey: Journey) => ({
    name: `Cohort ${newKey()}`,
    pathVersionId: version.id,
    startOn: '2026-11-30',
    hires: [{ name: 'New Hire', email: `${newKey()}@example.com`, siteId: journey.hire.site.id, mentorId: people.mentor.id, backupId: people.backup.id }],
  });
  const site = () => ({ name: `Site ${newKey()}`, timeZone: 'Europe/Kyiv', workingWeek: [1, 2, 3, 4, 5],
    holidays: [{ day: '2027-01-01', name: 'New Year', half: false }] });

  /** A link of somebody who starts next week and cannot sign in yet, and what they asked with it. */
  const soon = async (): Promise<{ id: string; token: string; cohortId: string }> => {
    const { mentor, backup, manager } = people;
    const { id, cohortId, firstDayUrl } = await a.journey({ mentor, backup, manager, pathVersionId: version.id, startOn: '2026-12-07' });
    return { id, cohortId, token: firstDayUrl!.split('/').at(-1)! };
  };
  const withLink = (body?: unknown): Scene => async () => async () => ({ params: { token: (await soon()).token }, body });
  const anew: Scene = async () => {
    const { id } = await soon();
    return () => ({ params: { id } });
  };
  const task = (body?: unknown): Scene => async () => () => ({ params: { key: 'prepare' }, body });
  const one = ({ mentor, backup }: Journey, { id: personId }: Person) => ({ personId, pathVersionId: version.id, startOn: '2026-11-30', mentorId: mentor.id, backupId: backup.id });

  const scenes: Readonly<Record<string, Scene>> = {
    'GET /first-days/{token}': withLink(),
    'POST /first-days/{token}/open': withLink(),
    'POST /first-days/{token}/another': withLink(),
    'POST /first-days/{token}/questions': withLink({ body: 'May I bring my dog?' }),
    'GET /cohorts/{id}/welcome': async ({ cohortId }) => () => ({ params: { id: cohortId } }),
    'PUT /cohorts/{id}/welcome-note': async () => {
      const { cohortId } = await soon();
      return () => ({ params: { id: cohortId }, body: { place: 'At the door' }, revision: 0 });
    },
    'PUT /sites/{id}/welcome-note': async () => {
      const [site] = await world.rows<{ id: string }>(
        `INSERT INTO sites (guild_id, name, time_zone, working_week) VALUES ($1, $2, 'Europe/Vilnius', '{1,2,3,4,5}') RETURNING id`,
        [people.manager.guild.id, `Site ${newKey()}`],
      );
      return () => ({ params: { id: site!.id }, body: { place: 'At the door' }, revision: 0 });
    },
    'POST /journeys/{id}/first-day-link': anew,
    'GET /journeys/{id}/first-questions': async () => () => ({}),
    'PUT /journeys/{id}/first-questions/{questionId}/answer': async ({ id }) => {
      const [asked] = await world.rows<{ id: string }>(
        `INSERT INTO first_questions (journey_id, body, asked_at) VALUES ($1, 'May I bring my dog?', now()) RETURNING id`, [id],
      );
      return () => ({ params: { questionId: asked!.id }, body: { answer: 'Do.' } });
    },
    'GET /tasks/{id}/{key}': task(),
    'POST /tasks/{id}/{key}/done': task(),
    'POST /tasks/{id}/{key}/undo': task(),
    'POST /tasks/{id}/{key}/take': task(),
    'POST /tasks/{id}/{key}/hand-on': async ({ id }) => async () => {
      await world.rows('DELETE FROM task_holders WHERE journey_id = $1', [id]);
      return { params: { key: 'prepare' }, body: { personId: people['other mentor'].id } };
    },
    'POST /tasks/{id}/{key}/give-back': task(),
    'GET /my-journeys': plainly(),
    'POST /cohorts/of-one/preview': async (journey) => {
      const person = await a.person();
      return () => ({ body: one(journey, person) });
    },
    'POST /cohorts/of-one': async (journey) => {
      const person = await a.person();
      return () => ({ body: one(journey, person) });
    },

    'GET /health/live': plainly(),
    'GET /health/ready': plainly(),
    'GET /welcome': plainly(),
    'POST /session': async () => () => ({ body: { email: `${newKey()}@example.com`, password: 'guess' } }),
    'DELETE /session': plainly(),
    'POST /setup': plainly({
      token: 'not-the-token-printed', guildName: 'G', siteName: 'S', timeZone: 'Europe/Vilnius', workingWeek: [1], name: 'N',
      email: 'n@example.com', password: 'long enough to be taken',
    }),
    'POST /demo/session': plainly({ personId: newKey() }),
    'GET /invitations/{token}': async (journey) => () => ({ params: { token: journey.invitationUrl!.split('/').at(-1)! } }),
    'POST /invitations/{token}': async () => () => ({ params: { token: 'no-such-token' }, body: { password: 'long enough to be taken' } }),

    'GET /session': plainly(),
    'GET /live': plainly(),
    'PATCH /me': plainly({ contactUrl: 'https://chat.example.com/me' }),
    'POST /me/password': plainly({ current: 'none', next: 'long enough to be taken' }),
    'GET /me/sessions': plainly(),
    'DELETE /me/sessions/{id}': async ({ hire }) => {
      await world.as(hire);
      const [session] = await world.rows<{ id: string }>('SELECT id FROM sessions WHERE person_id = $1', [hire.id]);
      return () => ({ params: { id: session!.id } });
    },
    'GET /me/away': plainly(),
    'POST /me/away': plainly({ from: '2027-03-01', to: '2027-03-02' }),
    'DELETE /me/away/{id}': async ({ hire }) => {
      const [away] = await (await world.as(hire)).post<{ id: string }[]>('/me/away', { from: '2027-04-01', to: '2027-04-02' });
      return () => ({ params: { id: away!.id } });
    },
    'GET /me/weeks': plainly(),
    'PUT /me/weeks/{from}': async () => () => ({ params: { from: '2027-05-03' }, body: { weekdays: [1, 2, 3] } }),
    'DELETE /me/weeks/{from}': async ({ hire }) => {
      await (await world.as(hire)).put('/me/weeks/2027-06-07', { weekdays: [1, 2, 3] });
      return () => ({ params: { from: '2027-06-07' } });
    },
    'GET /me/message-choices': plainly(),
    'PUT /me/message-choices': plainly({ choices: [{ group: 'guild', way: 'digest' }], digestAt: '08:30' }),
    'POST /unsubscribe/{token}': async () => () => ({ params: { token: 'whatever-it-is' } }),
    'GET /mail-status': plainly(),
    'GET /journeys/{id}/nudges': plainly(),
    'POST /journeys/{id}/nudges/rest': plainly(),
    'DELETE /journeys/{id}/nudges/rest': plainly(),
    'GET /inbox': plainly(),
    'POST /inbox/read-all': plainly(),
    'POST /inbox/{id}/read': async ({ hire }) => {
      const { messages: [message] } = await (await world.as(hire)).get<{ messages: { id: string }[] }>('/inbox');
      return () => ({ params: { id: message!.id } });
    },
    'GET /queue': plainly(),
    'GET /my-hires': plainly(),
    'GET /guild': plainly(),
    'GET /sites': plainly(),
    'GET /dates-to-look-at': plainly(),

    'GET /focal-points': plainly(),
    'GET /questions': plainly(),
    'POST /questions': plainly({ title: 'Where do the logs go?' }),
    'GET /questions/{id}': asked,
    'POST /questions/{id}/answers': async (journey) => {
      const request = await asked(journey);
      return async (person) => ({ ...(await request(person)), body: { body: 'To the platform’s log store.' } });
    },
    'POST /questions/{id}/answers/{answerId}/accept': asked,
    'DELETE /questions/{id}/accepted': asked,

    'GET /people': plainly(),
    'POST /people': async () => (person) => ({
      body: { name: 'Somebody', email: `${newKey()}@example.com`, siteId: (person ?? people.manager).guild.site.id, roles: [] },
    }),
    'PATCH /people/{id}': async ({ hire }) => async () => ({ params: { id: hire.id }, body: { name: 'Renamed' }, revision: await revisionOf('people', hire.id) }),
    'POST /people/{id}/invitation': async ({ hire }) => () => ({ params: { id: hire.id } }),
    'PATCH /guild': async () => () => ({ body: { guildDayWeekday: 3 }, revision: 1 }),
    'POST /sites': async () => () => ({ body: site() }),
    'PUT /sites/{id}': async ({ hire }) => async () => ({
      params: { id: hire.guild.telAviv.id }, body: site(), revision: await revisionOf('sites', hire.guild.telAviv.id),
    }),
    'POST /sites/{id}/holidays/preview': async ({ hire }) => () => ({
      params: { id: hire.guild.telAviv.id }, body: { text: 'day,name\n2027-01-01,New Year\n', fromYear: 2027, toYear: 2027 },
    }),

    'GET /paths': plainly(),
    'POST /paths': async () => () => ({ body: { title: `Path ${newKey()}` } }),
    'GET /paths/{id}': onDraft(),
    'POST /path-imports': async () => () => ({ body: { name: 'path.yaml', content: samplePath(`walk-${newKey()}`) } }),
    'GET /paths/{id}/draft': onDraft(),
    'POST /paths/{id}/draft': async () => {
      const { pathId } = await world.a.publishedPath(people.manager);
      return () => ({ params: { id: pathId } });
    },
    'PUT /paths/{id}/draft': onDraft({ title: 'First weeks', phases: [] }),
    'GET /paths/{id}/draft/preview': async ({ hire }) => {
      const { pathId } = await drafted();
      return () => ({ params: { id: pathId }, query: { startOn: '2026-11-30', siteId: hire.site.id } });
    },
    'GET /paths/{id}/diff': async () => () => ({ params: { id: version.pathId }, query: { from: version.id, to: version.id } }),
    'PUT /paths/{id}/owners': onDraft({ ownerIds: [people.manager.id] }),
    'DELETE /paths/{id}/owners': async () => {
      const { pathId, revision } = await drafted();
      await (await world.as(people.manager)).put(`/paths/${pathId}/owners`, { ownerIds: [people.manager.id] });
      return () => ({ params: { id: pathId }, revision });
    },
    'PATCH /paths/{id}/draft': onDraft({ keys: ['sign-in'], dueDay: 1 }),
    'DELETE /paths/{id}/draft': onDraft(),
    'POST /paths/{id}/draft/publish': onDraft({ note: 'As agreed in the guild.' }),
    'GET /paths/{id}/draft/yaml': onDraft(),
    'GET /path-versions/{id}': onVersion,
    'GET /path-versions/{id}/yaml': onVersion,
    'GET /path-versions/{id}/walkers': onVersion,
    ...movingScenes(world, people.manager),

    'GET /cohorts': plainly(),
    'GET /mentors': plainly(),
    'POST /cohorts/read-hires': plainly({ text: 'Ada Lovelace, ada@example.com, Vilnius' }),
    'POST /cohorts/preview': async (journey) => () => ({ body: plan(journey) }),
    'POST /cohorts': async (journey) => () => ({ body: plan(journey) }),
    'GET /cohorts/{id}': inCohort,
    'GET /cohorts/{id}/sums.csv': inCohort,
    'POST /cohorts/{id}/hires': async (journey) => () => ({ params: { id: journey.cohortId }, body: plan(journey).hires[0] }),

    ...guildDaysScenes(world, manager),
    ...guildWeekScenes(world, people),
    ...learningTimeScenes(world),
    ...freshnessScenes(world),
    ...pulseScenes(world),
    ...consultationScenes(world, people),
    ...growthScenes(world),
    ...feedsScenes(world),
    ...tellingProgramsScenes(world, people.admin),
    ...tokenScenes(world, people.admin),
    ...eventScenes(world, people.admin),
    ...scimScenes(world),
    ...creditScenes(world, people.admin),
    ...mentoringScenes(world),

    'GET /journeys/{id}': plainly(),
    'GET /journeys/{id}/today': plainly(),
    'GET /journeys/{id}/timeline': plainly(),
    'GET /journeys/{id}/visibility': plainly(),
    'POST /journeys/{id}/open': plainly(),
    'POST /journeys/{id}/replan/preview': plainly({ startOn: '2026-11-30' }),
    'POST /journeys/{id}/replan': async ({ id }) => async () => ({ body: { startOn: '2026-11-30' }, revision: await revisionOf('journeys', id) }),
    'GET /replans': plainly(),
    'POST /replans/preview': async ({ cohortId }) => () => ({ body: { cohortId, change: { startOn: '2026-11-30' } } }),
    'POST /replans': async ({ id }) => async () => (
      { body: { change: { startOn: '2026-11-30' }, journeys: [{ journeyId: id, revision: await revisionOf('journeys', id) }] } }
    ),
    'POST /replans/{id}/undo': async ({ id, mentor }) => async () => {
      const { replanId } = await (await world.as(mentor)).post<{ replanId: string }>(
        `/journeys/${id}/replan`, { startOn: '2026-11-30' }, { revision: await revisionOf('journeys', id) },
      );
      return { params: { id: replanId } };
    },
    'PUT /journeys/{id}/milestones/{key}/pin': on('design', { dueOn: '2026-12-09', reason: 'A conference that week' }, handedIn),
    'DELETE /journeys/{id}/milestones/{key}/pin': async (journey) => {
      await handedIn(journey);
      return async () => {
        await (await world.as(journey.mentor)).put(`/journeys/${journey.id}/milestones/design/pin`, { dueOn: '2026-12-09', reason: 'A conference that week' });
        return { params: { key: 'design' } };
      };
    },
    'DELETE /journeys/{id}/absences/{absenceId}': async ({ id, hire }) => async () => {
      const browser = await world.as(hire);
      await world.rows('DELETE FROM journey_absences WHERE journey_id = $1', [id]);
      await browser.post(`/journeys/${id}/replan`, { absence: 'leave', from: '2026-12-01', to: '2026-12-02' }, { revision: await revisionOf('journeys', id) });
      const { absences: [absence] } = await browser.get<{ absences: { id: string }[] }>(`/journeys/${id}`);
      return { params: { absenceId: absence!.id } };
    },
    'GET /journeys/{id}/milestones/{key}': on('sign-in'),

    'POST /journeys/{id}/milestones/{key}/start': on('sign-in', {}),
    'POST /journeys/{id}/milestones/{key}/check-off': on('sign-in', {}),
    'POST /journeys/{id}/milestones/{key}/undo': on('sign-in', {}, checkedOff),
    'POST /journeys/{id}/milestones/{key}/attend': on('welcome', {}),
    'POST /journeys/{id}/milestones/{key}/claim': on('deploy', { reason: 'Did this before' }),
    'POST /journeys/{id}/milestones/{key}/skip': on('shadow', { reason: 'skipped' }),
    'POST /journeys/{id}/milestones/{key}/waive': on('sign-in', { reason: 'Did this before' }),
    'POST /journeys/{id}/milestones/{key}/reopen': on('sign-in', { reason: 'Broke again' }, checkedOff),
    'POST /journeys/{id}/milestones/{key}/comment': on('sign-in', { body: 'Hello' }),
    'POST /journeys/{id}/milestones/{key}/evidence': on('sign-in', { text: 'Here' }),
    'DELETE /journeys/{id}/milestones/{key}/evidence/{evidenceId}': async (journey) => {
      const hire = await hireOf(journey);
      await hire.does('evidence', 'sign-in', { text: 'Here' });
      const { evidence: [given] } = await hire.page('sign-in');
      return () => ({ params: { key: 'sign-in', evidenceId: given!.id } });
    },
    'POST /journeys/{id}/milestones/{key}/stuck': on('sign-in', {}),
    'POST /journeys/{id}/milestones/{key}/unstuck': on('sign-in', {}, async (journey) => (await hireOf(journey)).does('stuck', 'sign-in')),
    'POST /journeys/{id}/milestones/{key}/reflection': on('look-back', { body: 'Mine', shared: false }),

    'PUT /journeys/{id}/milestones/{key}/meeting': async ({ id }) => async () => ({
      params: { key: 'welcome' }, body: { startsAt: '2026-12-01T10:00:00Z', durationMinutes: 30 }, revision: await meetingRevision(id),
    }),
    'DELETE /journeys/{id}/milestones/{key}/meeting': async ({ id }) => async () => ({ params: { key: 'welcome' }, revision: await meetingRevision(id) }),

    'POST /journeys/{id}/milestones/{key}/submit': on('design', {}, handedIn),
    'POST /journeys/{id}/milestones/{key}/withdraw': on('design', {}, handedIn),
    'POST /journeys/{id}/milestones/{key}/accept': on('design', {}, handedIn),
    'POST /journeys/{id}/milestones/{key}/request-changes': on('design', { comment: 'A little more' }, handedIn),
    'POST /journeys/{id}/milestones/{key}/pair': on('design', {}, handedIn),
    'POST /journeys/{id}/milestones/{key}/delegate': async (journey) => {
      await handedIn(journey);
      const next = await world.a.person();
      return () => ({ params: { key: 'design' }, body: { reviewerId: next.id } });
    },
  };

  return { people, scenes, newJourneys, on, handedIn };
}

/** Sends one request, and answers its status without waiting for a stream to end. */
export async function statusOf(browser: Visitor, route: string, { params = {}, query = {}, body, revision }: SceneRequest, journey: Journey): Promise<number> {
  const [method = '', template = ''] = route.split(' ');
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? (name === 'id' ? journey.id : ''));
  if (path !== '/live') return (await browser.send(method, `${path}?${new URLSearchParams(query).toString()}`, body, { revision })).status;
  const response = await fetch(`${browser.origin}/api/live`, { headers: browser.cookie === null ? {} : { cookie: browser.cookie } });
  await response.body?.cancel();
  return response.status;
}
