import type { Scene } from './scenes';
import { newKey, type World } from './world';

/** A proper request to each route of signing in elsewhere; the provider is one that is not called, and the identity the hire's. */
export function providerScenes(world: World, guildId: string): Record<string, Scene> {
  const plainly = (body?: unknown): Scene => async () => () => ({ body });
  const inGuild = async (): Promise<string> => {
    const [row] = await world.rows<{ id: string }>(
      `INSERT INTO sign_in_providers (id, guild_id, name, issuer, client_id, position, added_at)
       VALUES (gen_random_uuid(), $1, $2, $3, 'guildpath', 1, now()) RETURNING id`,
      [guildId, `Provider ${newKey()}`, `http://127.0.0.1/${newKey()}`],
    );
    return row!.id;
  };
  const saved = () => ({ name: `Provider ${newKey()}`, clientId: 'guildpath', enabled: true, joinsByEmail: false, emailDomains: [] });
  const atProvider: Scene = async () => async () => ({ params: { id: await inGuild() } });
  const toProvider: Scene = async () => async () => ({ body: { providerId: await inGuild() } });
  return {
    'POST /sign-in': toProvider,
    'GET /sign-in/callback/{id}': atProvider,
    'POST /invitations/{token}/sign-in': async (journey) => async () => ({
      params: { token: journey.invitationUrl!.split('/').at(-1)! }, body: { providerId: await inGuild() },
    }),
    'GET /me/ways-in': plainly(),
    'POST /me/identities': toProvider,
    'DELETE /me/identities/{id}': async ({ hire }) => async () => {
      const [row] = await world.rows<{ id: string }>(
        `INSERT INTO identities (person_id, issuer, subject, linked_by, linked_at) VALUES ($1, 'https://gone.example', $2, 'person', now()) RETURNING id`,
        [hire.id, newKey()],
      );
      return { params: { id: row!.id } };
    },
    'GET /sign-in-providers': plainly(),
    'POST /sign-in-providers': async () => () => ({ body: { id: newKey(), issuer: 'http://127.0.0.1', ...saved() } }),
    'PUT /sign-in-providers/order': async () => async () => {
      const rows = await world.rows<{ id: string }>('SELECT id FROM sign_in_providers WHERE guild_id = $1', [guildId]);
      return { body: { ids: rows.map(({ id }) => id) } };
    },
    'PUT /sign-in-providers/passwords': plainly({ on: true }),
    'PUT /sign-in-providers/{id}': async () => async () => ({ params: { id: await inGuild() }, body: saved(), revision: 1 }),
    'DELETE /sign-in-providers/{id}': atProvider,
    'POST /sign-in-providers/{id}/test': atProvider,
  };
}
