import type { NewPersonalTokenDto, NewServiceTokenDto } from '../../src/people/dto/api-token.dto';
import type { PersonScope, ProgramScope } from '../../src/platform/access/scopes';
import type { Scene } from './scenes';
import { newKey, type Person, type Visitor, type World } from './world';

/** Somebody's new token, made in their own browser. */
export async function personalToken(world: World, person: Person, scopes: PersonScope[], expiresInDays?: number): Promise<NewPersonalTokenDto> {
  return (await world.as(person)).post<NewPersonalTokenDto>('/me/tokens', { name: newKey(), scopes, expiresInDays });
}

/** A new token of the guild, made by an admin in their own browser. */
export async function serviceToken(world: World, admin: Person, scopes: ProgramScope[], expiresInDays?: number | null): Promise<NewServiceTokenDto> {
  return (await world.as(admin)).post<NewServiceTokenDto>('/service-tokens', { name: newKey(), scopes, expiresInDays });
}

/** How a program goes about: with a token, and without a cookie. */
export function withToken(world: World, token: string, replica = 0): Pick<Visitor, 'send' | 'tries'> {
  const program = world.stranger(replica);
  const authorized = (headers?: Record<string, string>) => ({ authorization: `Bearer ${token}`, ...headers });
  return {
    send: (method, path, body, options = {}) => program.send(method, path, body, { ...options, headers: authorized(options.headers) }),
    tries: (method, path, body, options = {}) => program.tries(method, path, body, { ...options, headers: authorized(options.headers) }),
  };
}

/** A proper request to each route about tokens; personal ones are the hire's. */
export function tokenScenes(world: World, admin: Person): Record<string, Scene> {
  return {
    'GET /me/tokens': async () => () => ({}),
    'POST /me/tokens': async () => () => ({ body: { name: newKey(), scopes: ['read'] } }),
    'DELETE /me/tokens/{id}': async ({ hire }) => {
      const { id } = await personalToken(world, hire, ['read']);
      return () => ({ params: { id } });
    },
    'GET /service-tokens': async () => () => ({}),
    'POST /service-tokens': async () => () => ({ body: { name: newKey(), scopes: ['changes'], expiresInDays: null } }),
    'DELETE /service-tokens/{id}': async () => {
      const { id } = await serviceToken(world, admin, ['changes']);
      return () => ({ params: { id } });
    },
  };
}
