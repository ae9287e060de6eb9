import type { GuildDaysDto, GuildSessionPageDto } from '../../src/guild-days/dto/guild-days.dto';
import { sessionPlan } from './guild-days-world';
import type { Scene, SceneRequest } from './scenes';
import type { Journey, Person, Visitor, World } from './world';

const PROPOSAL = { kind: 'talk', title: 'What I learned', abstract: 'In ten minutes.', durationMinutes: 10 };

/** A proper request to each route of guild days. Sessions are planned by `manager`, and the hire of the journey holds them. */
export function guildDaysScenes(world: World, manager: Person): Record<string, Scene> {
  async function planSession({ hire }: Journey): Promise<{ id: string; day: string }> {
    const browser = await world.as(manager);
    const { days: [next] } = await browser.get<GuildDaysDto>('/guild-days');
    const { id } = await browser.post<{ id: string }>(`/guild-days/${next!.day}/sessions`, sessionPlan({ title: `Of ${hire.name}`, speakerIds: [hire.id], keptForFirstTime: true }));
    await browser.post(`/guild-days/${next!.day}/publish`);
    return { id, day: next!.day };
  }
  const revisionOf = async (table: 'guild_sessions' | 'session_proposals', id: string) =>
    (await world.rows<{ revision: number }>(`SELECT revision FROM ${table} WHERE id = $1`, [id]))[0]!.revision;

  const plainly = (body?: unknown): Scene => async () => () => ({ body });
  const onDay = (body?: unknown): Scene => async (journey) => {
    const { day } = await planSession(journey);
    return () => ({ params: { day }, body });
  };
  const onSession = (body?: unknown): Scene => async (journey) => {
    const { id } = await planSession(journey);
    return async () => ({ params: { id }, body, revision: await revisionOf('guild_sessions', id) });
  };
  /** While the session is on: it begins when the scene is set, whatever the clock says by then. */
  const onSessionNow = (request: (on: { id: string; host: Visitor; hire: Person }) => Promise<SceneRequest>): Scene => async (journey) => {
    const { id } = await planSession(journey);
    const now = world.clock.now();
    await world.rows('UPDATE guild_sessions SET starts_at = $2, ends_at = $3 WHERE id = $1', [id, now, new Date(now.getTime() + 3_600_000)]);
    const made = await request({ id, host: await world.as(manager), hire: journey.hire });
    return () => made;
  };
  const onProposal = (body: unknown, handsIn: boolean): Scene => async ({ hire }) => {
    const browser = await world.as(hire);
    const { id } = await browser.post<{ id: string }>('/session-proposals', PROPOSAL);
    if (handsIn) await browser.post(`/session-proposals/${id}/commands`, { command: 'submit' });
    return async () => ({ params: { id }, body, revision: await revisionOf('session_proposals', id) });
  };

  return {
    'GET /guild-days': plainly(),
    'GET /guild-days/series': plainly(),
    'PUT /guild-days/series': async () => async (person) => {
      const { guild } = person ?? manager;
      const [row] = await world.rows<{ revision: number }>('SELECT revision FROM guild_day_series WHERE guild_id = $1', [guild.id]);
      const body = { weekday: 4, startsMinutes: 780, durationMinutes: 240, timeZone: 'Europe/Vilnius', siteIds: [guild.site.id] };
      return { body, revision: row?.revision ?? 0 };
    },
    'GET /guild-days/archive': plainly(),
    'GET /guild-days/figures': plainly(),
    'GET /guild-days/figures/attendance.csv': plainly(),
    'GET /guild-days/figures/speakers.csv': plainly(),
    'GET /guild-days/{day}': onDay(),
    'POST /guild-days/{day}/sessions': onDay(sessionPlan()),
    'POST /guild-days/{day}/publish': onDay({}),
    'GET /guild-sessions/{id}': onSession(),
    'PUT /guild-sessions/{id}': onSession(sessionPlan()),
    'DELETE /guild-sessions/{id}': onSession(),
    'DELETE /guild-sessions/{id}/draft': onSession(),
    'POST /guild-sessions/{id}/release': onSession({}),
    'POST /guild-sessions/{id}/seat': onSession({}),
    'DELETE /guild-sessions/{id}/seat': onSession(),
    'POST /guild-sessions/{id}/seat/confirm': async (journey) => {
      const { id } = await planSession(journey);
      await world.rows(`INSERT INTO session_seats (session_id, person_id, state, asked_at) VALUES ($1, $2, 'seated', now())`, [id, journey.hire.id]);
      return () => ({ params: { id } });
    },
    'GET /guild-sessions/{id}/attendance': onSession(),
    'POST /guild-sessions/{id}/attendance': onSessionNow(async ({ id, host }) => {
      const { code } = await host.get<{ code: string }>(`/guild-sessions/${id}/attendance`);
      return { params: { id }, body: { code } };
    }),
    'POST /guild-sessions/{id}/attendance/{personId}': onSessionNow(async ({ id, hire }) => ({ params: { id, personId: hire.id } })),
    'DELETE /guild-sessions/{id}/attendance/{personId}': onSessionNow(async ({ id, host, hire }) => {
      await host.post(`/guild-sessions/${id}/attendance/${hire.id}`);
      return { params: { id, personId: hire.id } };
    }),
    'POST /guild-sessions/{id}/feedback': onSessionNow(async ({ id, host, hire }) => {
      await host.post(`/guild-sessions/${id}/attendance/${hire.id}`);
      return { params: { id }, body: { rating: 4, words: 'Good' } };
    }),
    'POST /guild-sessions/{id}/materials': onSession({ kind: 'slides', title: 'Slides', url: 'https://example.com' }),
    'DELETE /guild-sessions/{id}/materials/{materialId}': onSessionNow(async ({ id, host }) => {
      const { materials: [first] } = await host.post<GuildSessionPageDto>(`/guild-sessions/${id}/materials`, { kind: 'slides', title: 'Slides', url: 'https://example.com' });
      return { params: { id, materialId: first!.id } };
    }),
    'GET /session-proposals': plainly(),
    'POST /session-proposals': plainly(PROPOSAL),
    'PUT /session-proposals/{id}': onProposal(PROPOSAL, false),
    'POST /session-proposals/{id}/commands': onProposal({ command: 'revise', reason: 'To say it better' }, true),
  };
}
