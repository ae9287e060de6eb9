import type { NominationDto } from '../../src/growth/dto/nominations.dto';
import { expertiseArea, givenTitle } from './growth';
import type { Scene } from './scenes';
import { newKey, type Journey, type Person, type World } from './world';

const portfolio = { statement: 'Two talks, and a year of reviews.', evidence: [{ kind: 'talk', title: 'Queues', url: 'https://talks.example/1' }] };

/** A proper request to each route of growth: the hire is nominated by the mentor, and has handed it in where a route needs that. */
export function growthScenes(world: World): Record<string, Scene> {
  async function nominated({ hire, mentor }: Journey, stage: 'draft' | 'submitted'): Promise<NominationDto> {
    const area = await expertiseArea(world, hire.guild);
    const made = await (await world.as(mentor)).post<NominationDto>('/growth/nominations', {
      nomineeId: hire.id, kind: 'expert', areaId: area.id, reason: 'She explains queues to everybody.',
    });
    const nominee = await world.as(hire);
    const filled = await nominee.put<NominationDto>(`/growth/nominations/${made.id}/portfolio`, portfolio, { revision: made.revision });
    return stage === 'draft' ? filled : nominee.post<NominationDto>(`/growth/nominations/${made.id}/submit`);
  }
  const onNomination = (stage: 'draft' | 'submitted', body?: unknown): Scene => async (journey) => {
    const { id } = await nominated(journey, stage);
    return async () => {
      const [row] = await world.rows<{ revision: number }>('SELECT revision FROM nominations WHERE id = $1', [id]);
      return { params: { id }, body, revision: row!.revision };
    };
  };
  const onArea = (body?: unknown): Scene => async ({ hire }) => async () => ({
    params: { id: (await expertiseArea(world, hire.guild)).id }, body, revision: 1,
  });
  const onTitle = (body?: unknown): Scene => async ({ hire }) => {
    const area = await expertiseArea(world, hire.guild);
    const id = await givenTitle(world, hire, area, { until: '2026-12-20' });
    return () => ({ params: { id }, body });
  };
  const nomination = async (nominee: Person) => ({
    nomineeId: nominee.id, kind: 'expert', areaId: (await expertiseArea(world, nominee.guild)).id, reason: 'See for yourself.',
  });

  return {
    'GET /growth': async () => () => ({}),
    'GET /growth/people': async () => () => ({}),
    'GET /growth/coverage': async () => () => ({}),
    'POST /growth/areas': async () => () => ({ body: { name: `Area ${newKey()}`, field: 'infra' } }),
    'PUT /growth/areas/{id}': onArea({ name: 'Renamed', field: 'design' }),
    'POST /growth/areas/{id}/retire': onArea(),
    'POST /growth/areas/{id}/bring-back': onArea(),
    'POST /growth/titles/{id}/renewal': onTitle({ whatIsNew: 'Another year of reviews.' }),
    'POST /growth/titles/{id}/step-down': onTitle(),
    'POST /growth/nominations': async ({ hire }) => async (person) => ({ body: await nomination(person ?? hire) }),
    'GET /growth/nominations/{id}': onNomination('submitted'),
    'PUT /growth/nominations/{id}/portfolio': onNomination('draft', portfolio),
    'POST /growth/nominations/{id}/submit': onNomination('draft'),
    'POST /growth/nominations/{id}/take-back': onNomination('submitted'),
    'POST /growth/nominations/{id}/withdraw': onNomination('draft'),
    'POST /growth/nominations/{id}/decision': onNomination('submitted', { outcome: 'declined', reasons: 'Not yet: tell us more of your reviews.' }),
  };
}
