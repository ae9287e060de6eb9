import { randomUUID } from 'node:crypto';

/** What the server said. */
export interface Answer<T = unknown> {
  status: number;
  headers: Headers;
  text: string;
  /** The body, when it is JSON. */
  body: T;
  /** The stable code of a problem. */
  code: string | undefined;
}

export interface SendOptions {
  /** Idempotency-Key. */
  key?: string;
  /** If-Match. */
  revision?: number;
  headers?: Record<string, string>;
}

/** Somebody with a browser: it keeps the cookie it is given, and talks to one replica. */
export interface Visitor {
  send<T = unknown>(method: string, path: string, body?: unknown, options?: SendOptions): Promise<Answer<T>>;
  /** The answer's body. @throws Error unless it is a 2xx */
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: unknown, options?: SendOptions): Promise<T>;
  put<T>(path: string, body?: unknown, options?: SendOptions): Promise<T>;
  patch<T>(path: string, body?: unknown, options?: SendOptions): Promise<T>;
  delete<T>(path: string, options?: SendOptions): Promise<T>;
  /** How it went, such as `200` or `403 only_the_hire`. */
  tries(method: string, path: string, body?: unknown, options?: SendOptions): Promise<string>;
  /** The cookie as it would be sent; null when signed out. */
  readonly cookie: string | null;
  /** Where this browser talks to, such as `http://127.0.0.1:41234`. */
  readonly origin: string;
}

/**
 * @param origin the replica's address
 * @param startingWith the cookie the browser has already, as `name=value`
 */
export function visitor(origin: string, startingWith: string | null = null): Visitor {
  let cookie = startingWith;

  async function send<T>(method: string, path: string, body?: unknown, { key, revision, headers }: SendOptions = {}): Promise<Answer<T>> {
    const response = await fetch(`${origin}${path.startsWith('/health') ? '' : '/api'}${path}`, {
      method,
      // Where an answer leads is for the spec to see.
      redirect: 'manual',
      headers: {
        ...(cookie !== null && { cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(key !== undefined && { 'idempotency-key': key }),
        ...(revision !== undefined && { 'if-match': `"${revision}"` }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      cookie = /=$/.test(pair) ? null : pair;
    }
    const parsed = /json/.test(response.headers.get('content-type') ?? '') ? (JSON.parse(text) as T) : (undefined as T);
    const code = response.ok ? undefined : (parsed as { code?: string } | undefined)?.code;
    return { status: response.status, headers: response.headers, text, body: parsed, code };
  }

  async function succeed<T>(method: string, path: string, body?: unknown, options?: SendOptions): Promise<T> {
    const answer = await send<T>(method, path, body, options);
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text.slice(0, 600)}`);
    return answer.body;
  }

  return {
    send,
    get: (path) => succeed('GET', path),
    post: (path, body, options) => succeed('POST', path, body, options),
    put: (path, body, options) => succeed('PUT', path, body, options),
    patch: (path, body, options) => succeed('PATCH', path, body, options),
    delete: (path, options) => succeed('DELETE', path, undefined, options),
    async tries(method, path, body, options) {
      const { status, code } = await send(method, path, body, options);
      return code === undefined ? String(status) : `${status} ${code}`;
    },
    get cookie() {
      return cookie;
    },
    origin,
  };
}

/** A fresh Idempotency-Key. */
export const newKey = (): string => randomUUID();
