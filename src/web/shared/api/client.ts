import createClient from 'openapi-fetch';
import { problemOf } from './problem';
import type { paths } from '../../../client/schema';

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * The one way this app speaks to its server: typed by the API's own document, so that a changed route or shape
 * fails the type check. A refused request rejects with a `ProblemError`.
 */
export const client = createClient<paths>({ baseUrl: '', credentials: 'same-origin' });

client.use({
  async onRequest({ request }) {
    request.headers.set('Accept', 'application/json');
    if (!UNSAFE.has(request.method) || request.method === 'DELETE' || request.headers.has('Content-Type')) {
      return request;
    }
    // Commands without input still travel as JSON: the server refuses what a foreign page's form could send.
    const headers = new Headers(request.headers);
    headers.set('Content-Type', 'application/json');
    return new Request(request, { headers, body: '{}' });
  },
  async onResponse({ response }) {
    if (!response.ok) {
      throw await problemOf(response);
    }
    return response;
  },
});

/** The data of an answer; a refusal has already been thrown by then. */
export async function answer<T>(request: Promise<{ data?: T; response: Response }>): Promise<T> {
  const { data } = await request;
  return data as T;
}

/** A fresh key for one intention of a person: sent again with a retry, so that nothing is carried out twice. */
export function commandKey(): string {
  // randomUUID exists on secure origins only; a guild may well try this over plain http in its own network.
  if (typeof crypto.randomUUID === 'function') {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The header that makes a command safe to repeat. */
export function idempotent(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}

/** The header that refuses a write over somebody else's newer one. */
export function ifMatch(revision: number): { 'If-Match': string } {
  return { 'If-Match': `"${revision}"` };
}
