/**
 * Careful readers of other people's JSON: whatever stands there, they answer with something that can be kept, or null.
 */

const LONGEST = 300;

/** What stands under these names, one in the other; undefined where the way ends. Only the value's own members count. */
export function at(value: unknown, ...path: string[]): unknown {
  let here = value;
  for (const name of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return undefined;
    here = (here as Record<string, unknown>)[name];
  }
  return here;
}

/** Text that the database can keep: without NUL and halves of characters, trimmed and of bounded length; null for none. */
export function words(value: unknown, longest = LONGEST): string | null {
  if (typeof value !== 'string') return null;
  const kept = value.slice(0, longest).replaceAll('\0', '').toWellFormed().trim();
  return kept === '' ? null : kept;
}

/** A name that a system gave: text, or a whole number. */
export function idOf(value: unknown): string | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : words(value);
}

/** The first of these that says something. */
export function first<T>(...values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}

/** The items of a list, as many as one event may reasonably bring. */
export function listOf(value: unknown, most: number): unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : [];
}

/** A commit's hash in lower case; null for none, and for the zeros that stand for "no commit". */
export function shaOf(value: unknown): string | null {
  const sha = words(value)?.toLowerCase() ?? '';
  return /^[0-9a-f]{7,64}$/.test(sha) && !/^0+$/.test(sha) ? sha : null;
}

/** `owner/name` in lower case. */
export function repositoryOf(value: unknown): string | null {
  const name = words(value)?.toLowerCase().replace(/\.git$/, '') ?? '';
  return /^[^\s/]+(?:\/[^\s/]+)+$/.test(name) ? name : null;
}

/** An address that a person can follow: http or https. */
export function linkOf(value: unknown): string | null {
  const link = words(value, 2000);
  return link !== null && /^https?:\/\//i.test(link) && URL.canParse(link) ? link : null;
}

const MOMENT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|UTC|[+-]\d\d:?\d\d)?$/i;

/**
 * An instant as ISO 8601 in UTC, from what systems write: ISO 8601, `2026-11-23 07:00:00 +0200`, `… UTC`, or seconds or
 * milliseconds since 1970. Without a zone it is taken as UTC. Null for what is none.
 */
export function instantOf(value: unknown): string | null {
  if (typeof value === 'number' && value > 0) return written(value < 1e11 ? value * 1000 : value);
  const parts = MOMENT.exec(words(value) ?? '');
  if (parts === null) return null;
  const [, day, time, zone = 'Z'] = parts;
  const offset = /^(z|utc)$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return written(Date.parse(`${day}T${time}${offset}`));
}

const LAST_YEAR = 9999;

function written(milliseconds: number): string | null {
  const moment = new Date(milliseconds);
  return Number.isNaN(moment.getTime()) || moment.getUTCFullYear() > LAST_YEAR || moment.getUTCFullYear() < 0 ? null : moment.toISOString();
}
