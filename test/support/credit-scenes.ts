import type { EventSourceWithSecretDto } from '../../src/proofs/dto/event-sources.dto';
import type { LinkedNameDto } from '../../src/proofs/dto/credit.dto';
import type { Scene } from './scenes';
import { newKey, type Person, type World } from './world';

const SETTINGS = { production: ['production'], courseRepositories: ['acme/course'], holdHours: 24 };

/** A proper request to each route of credit: a name or a service that is the hire's, and work that can be. */
export function creditScenes(world: World, admin: Person): Record<string, Scene> {
  const work = async (guildId: string): Promise<string> => {
    const source = await (await world.as(admin)).post<EventSourceWithSecretDto>('/event-sources', { kind: 'generic', name: newKey() });
    const [row] = await world.rows<{ id: string }>(
      `INSERT INTO unattributed_work (guild_id, what, source_id, name, repository, first_at, last_at) VALUES ($1, 'name', $2, $3, 'acme/orders', $4, $4) RETURNING id`,
      [guildId, source.id, newKey().toLowerCase(), world.clock.now()],
    );
    return row!.id;
  };
  const onWork = (body: (hireId: string) => unknown): Scene => async ({ hire }) => async () => ({ params: { id: await work(hire.guild.id) }, body: body(hire.id) });
  const plain = (body?: () => unknown): Scene => async () => () => ({ body: body?.() });
  return {
    'GET /proofs/journeys/{id}/milestones/{key}': async () => () => ({ params: { key: 'deploy' } }),
    'GET /proofs/settings': plain(),
    'PUT /proofs/settings': async () => async (person) => {
      const [row] = await world.rows<{ revision: number }>('SELECT revision FROM proof_settings WHERE guild_id = $1', [person?.guild.id ?? null]);
      return { body: SETTINGS, revision: row?.revision ?? 0 };
    },
    'GET /proofs/names': plain(),
    'POST /proofs/names': plain(() => ({ name: newKey(), personId: null })),
    'DELETE /proofs/names/{id}': async ({ hire }) => async () => {
      const name = newKey().toLowerCase();
      const names = await (await world.as(hire)).post<LinkedNameDto[]>('/proofs/own-names', { name });
      return { params: { id: names.find((one) => one.name === name)!.id } };
    },
    'GET /proofs/own-names': plain(),
    'POST /proofs/own-names': plain(() => ({ name: newKey() })),
    'GET /proofs/services': plain(),
    'POST /proofs/services': async ({ hire }) => (person) => ({ body: { service: newKey(), personId: person?.id ?? hire.id } }),
    'DELETE /proofs/services/{service}': async ({ hire }) => async () => {
      const service = newKey().toLowerCase();
      await world.rows('INSERT INTO registered_services (guild_id, service, person_id, registered_at) VALUES ($1, $2, $3, $4)', [hire.guild.id, service, hire.id, world.clock.now()]);
      return { params: { service } };
    },
    'POST /evidence': plain(() => ({ person: 'noa', milestone: 'unit', result: 'passed' })),
    'GET /xapi/about': plain(),
    'POST /xapi/statements': plain(() => ({})),
    'PUT /xapi/statements': plain(() => ({})),
    'GET /proofs/unattributed': plain(),
    'POST /proofs/unattributed/{id}/assign': onWork((personId) => ({ personId })),
    'POST /proofs/unattributed/{id}/set-aside': onWork(() => undefined),
    'DELETE /proofs/unattributed/{id}/set-aside': onWork(() => undefined),
  };
}
