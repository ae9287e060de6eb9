import createFetchClient, { type Client } from 'openapi-fetch';
import { GuildpathError, problemOf } from './problem.js';
import { sentAgain } from './send-again.js';
import type { components, paths } from './schema.js';

export { GuildpathError, type Problem } from './problem.js';
export type { components, paths } from './schema.js';

/** Every shape of the API by its name, such as `Schemas['SessionDto']`. */
export type Schemas = components['schemas'];

/** `GET('/api/session')`, `POST('/api/questions', { body })` and so on, each typed by its route. */
export type GuildpathClient = Client<paths>;

export interface ClientOptions {
  /** Where the installation is, such as `https://guildpath.example.com`. */
  baseUrl: string;
  /** A personal token (`gpat_…`) or a service token of the guild (`gpst_…`). */
  token: string;
  /** Another way to send requests; the global `fetch` unless given. */
  fetch?: (request: Request) => Promise<Response>;
}

/** A client that speaks for a token. What the server refuses rejects with a `GuildpathError`. */
export function createClient({ baseUrl, token, fetch = globalThis.fetch }: ClientOptions): GuildpathClient {
  const client = createFetchClient<paths>({ baseUrl, fetch: sentAgain(fetch) });
  client.use({
    onRequest({ request }) {
      request.headers.set('Authorization', `Bearer ${token}`);
      request.headers.set('Accept', 'application/json');
      if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', crypto.randomUUID());
      return request;
    },
    async onResponse({ response }) {
      if (!response.ok) throw new GuildpathError(await problemOf(response));
      return response;
    },
  });
  return client;
}

/** What a request was answered. @throws GuildpathError when it was refused */
export async function answer<T>(request: Promise<{ data?: T }>): Promise<T> {
  const { data } = await request;
  return data as T;
}

/** The header that makes a command safe to send again: use one key for one intention. */
export function idempotencyKey(key: string = crypto.randomUUID()): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}

/** The header that refuses a write over somebody else's newer one. @param revision as it was read */
export function ifMatch(revision: number): { 'If-Match': string } {
  return { 'If-Match': `"${revision}"` };
}

/**
 * Every page of a list, one after the other.
 * @param ask asks for the page that begins at a position; without one, for the first
 */
export async function* pages<Page extends { next: string | null }>(
  ask: (after: string | undefined) => Promise<{ data?: Page }>,
): AsyncGenerator<Page, void, undefined> {
  let after: string | undefined;
  do {
    const page = await answer(ask(after));
    yield page;
    after = page.next ?? undefined;
  } while (after !== undefined);
}
