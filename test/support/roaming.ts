import type { Visitor } from './visitor';

/** What a page answered, and where it leads. */
export interface Answered {
  status: number;
  /** Where it leads to, in full; null when it leads nowhere. */
  location: string | null;
  text: string;
}

/** A browser that goes from site to site by itself: it keeps each one's cookies, and follows nothing unless told to. */
export interface Roaming {
  get(url: string): Promise<Answered>;
  /** Sends JSON as our own pages do. */
  post<T>(url: string, body: unknown): Promise<{ status: number; body: T }>;
  /** Signs in at a provider, from the address it was sent to. @returns the address that the provider sends it back to */
  signInAt(url: string, login: string): Promise<string>;
  /** The cookies of a site, by name. */
  cookies(origin: string): Map<string, string>;
}

/** @param visitor whose session the browser has already */
export function roaming(visitor?: Visitor): Roaming {
  const jars = new Map<string, Map<string, string>>();
  const cookies = (origin: string) => {
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    return jar;
  };
  if (visitor?.cookie) {
    const [name = '', value = ''] = visitor.cookie.split('=');
    cookies(visitor.origin).set(name, value);
  }

  async function send(url: string, init: RequestInit = {}): Promise<Response> {
    const jar = cookies(new URL(url).origin);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...(cookie && { cookie }), ...(init.headers as Record<string, string>) } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  async function answered(response: Response, url: string): Promise<Answered> {
    const location = response.headers.get('location');
    return { status: response.status, location: location === null ? null : new URL(location, url).href, text: await response.text() };
  }

  async function get(url: string): Promise<Answered> {
    return answered(await send(url), url);
  }

  /** Follows what leads on within one site. */
  async function within(site: string, from: Answered): Promise<Answered> {
    let page = from;
    while (page.location !== null && new URL(page.location).origin === site) page = await get(page.location);
    return page;
  }

  return {
    get,
    cookies,
    async post<T>(url: string, body: unknown) {
      const response = await send(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
      return { status: response.status, body: (await response.json()) as T };
    },
    async signInAt(url, login) {
      const site = new URL(url).origin;
      const form = await within(site, await get(url));
      const action = /<form[^>]* action="([^"]+)"/.exec(form.text)?.[1];
      if (action === undefined) throw new Error(`The provider shows no form at ${url}: ${form.status} ${form.text.slice(0, 400)}`);
      const body = new URLSearchParams({ prompt: 'login', login, password: 'any' });
      const sent = new URL(action, site).href;
      const back = await within(site, await answered(await send(sent, { method: 'POST', body }), sent));
      if (back.location === null) throw new Error(`The provider sends nobody back: ${back.status} ${back.text.slice(0, 400)}`);
      return back.location;
    },
  };
}
