import { guildWeeksOf } from './guild-weeks';
import type { Scene, Scenes } from './scenes';
import type { World } from './world';

type Stage = 'proposing' | 'ranking' | 'due' | 'matched' | 'published';

const plan = { title: 'Guild week', about: '', startsOn: '2027-02-15', endsOn: '2027-02-19', rankBy: '2027-02-01T12:00:00Z' };
const option = { kind: 'research', title: 'Query plans', about: '', minSeats: 1, maxSeats: 4, siteIds: [], skills: ['SQL'] };
const outcome = { title: 'A talk', about: '', url: 'https://talks.example/1' };

/** A proper request to each route of guild weeks: the hire hosts the option that it is about, a manager another one. */
export function guildWeekScenes(world: World, people: Scenes['people']): Record<string, Scene> {
  const a = guildWeeksOf(world);

  /** A week brought as far as a route needs. */
  const onWeek = (stage: Stage, body?: unknown): Scene => async ({ hire }) => {
    const id = await a.week({
      guild: hire.guild,
      state: stage === 'proposing' ? 'proposing' : 'ranking',
      rankBy: stage === 'proposing' || stage === 'ranking' ? '2027-01-01T00:00:00Z' : '2026-01-01T00:00:00Z',
    });
    await a.option(id, people.manager);
    const browser = await world.as(people.manager);
    if (stage === 'matched' || stage === 'published') await browser.post(`/guild-weeks/${id}/match`);
    if (stage === 'published') await browser.post(`/guild-weeks/${id}/publish`);
    return async () => {
      const optionId = stage === 'ranking' ? '' : await a.option(id, hire);
      const [week] = await world.rows<{ revision: number }>('SELECT revision FROM guild_weeks WHERE id = $1', [id]);
      return { params: { id, optionId }, body, revision: week!.revision };
    };
  };
  /** A match that no longer is what it was made from: somebody changed the seats. */
  const onOutdated: Scene = async (journey) => {
    const request = await onWeek('matched')(journey);
    return async (person) => {
      const made = await request(person);
      await world.rows('UPDATE guild_week_options SET max_seats = max_seats + 1 WHERE week_id = $1', [made.params!['id']]);
      return made;
    };
  };
  /** A free place in an option that somebody else hosts; with `taken`, it is that of whoever tries. */
  const onPlace = (taken: boolean): Scene => async ({ hire: { guild } }) => {
    const id = await a.week({ guild, state: 'ranking', rankBy: '2026-01-01T00:00:00Z' });
    const browser = await world.as(people.manager);
    await browser.post(`/guild-weeks/${id}/match`);
    await browser.post(`/guild-weeks/${id}/publish`);
    // Past the app, and after the match, which would have closed it: nobody ranked.
    const optionId = await a.option(id, await world.a.person({ guild }), { max: 20 });
    return async (person) => {
      if (taken && person?.guild.id === guild.id) await a.latePlace(id, person, optionId);
      return { params: { id, optionId } };
    };
  };
  const onOption = (stage: Stage, body?: unknown): Scene => async (journey) => {
    const request = await onWeek(stage, body)(journey);
    return async (person) => ({ ...(await request(person)), revision: 1 });
  };
  const onOutcome: Scene = async (journey) => {
    const request = await onWeek('published')(journey);
    return async (person) => {
      const { params } = await request(person);
      const browser = await world.as(journey.hire);
      const { outcomes } = await browser.post<{ outcomes: { id: string }[] }>(`/guild-weeks/${params!['id']}/options/${params!['optionId']}/outcomes`, outcome);
      return { params: { ...params, outcomeId: outcomes.at(-1)!.id } };
    };
  };

  return {
    'GET /guild-weeks': async () => () => ({}),
    'GET /guild-weeks/figures': async () => () => ({}),
    'GET /guild-weeks/figures/match.csv': async () => () => ({}),
    'GET /guild-weeks/figures/options.csv': async () => () => ({}),
    'POST /guild-weeks': async () => () => ({ body: plan }),
    'GET /guild-weeks/gallery': async () => () => ({}),
    'GET /guild-weeks/{id}': onWeek('proposing'),
    'PATCH /guild-weeks/{id}': onWeek('proposing', { ...plan, startsOn: '2027-05-17', endsOn: '2027-05-21' }),
    'POST /guild-weeks/{id}/open-ranking': onWeek('proposing'),
    'POST /guild-weeks/{id}/match': onWeek('due'),
    'GET /guild-weeks/{id}/match': onWeek('matched'),
    'POST /guild-weeks/{id}/match-again': onOutdated,
    'POST /guild-weeks/{id}/publish': onWeek('matched'),
    'POST /guild-weeks/{id}/close': onWeek('published'),
    'GET /guild-weeks/{id}/run': onWeek('published'),
    'PUT /guild-weeks/{id}/ranking': onWeek('ranking', { optionIds: [] }),
    'POST /guild-weeks/{id}/options': onWeek('proposing', option),
    'PUT /guild-weeks/{id}/options/{optionId}': onOption('proposing', option),
    'DELETE /guild-weeks/{id}/options/{optionId}': onOption('proposing'),
    'POST /guild-weeks/{id}/options/{optionId}/place': onPlace(false),
    'DELETE /guild-weeks/{id}/options/{optionId}/place': onPlace(true),
    'POST /guild-weeks/{id}/options/{optionId}/outcomes': onOption('published', outcome),
    'DELETE /guild-weeks/{id}/outcomes/{outcomeId}': onOutcome,
  };
}
