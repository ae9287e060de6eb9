import { isObject, read, type Json, type JsonObject } from './json';
import { isCore } from './urns';

/** What of a resource is wanted in the answer (RFC 7644, section 3.9); both empty is everything. */
export interface Wanted {
  readonly attributes: readonly string[];
  readonly excluded: readonly string[];
}

/** Always part of an answer. */
const ALWAYS = ['schemas', 'id'];

/** A resource cut down to what was asked for. */
export function projected(resource: JsonObject, { attributes, excluded }: Wanted): JsonObject {
  if (attributes.length > 0) return merged([...ALWAYS, ...attributes].map((name) => only(resource, pathOf(resource, name))));
  return excluded.map((name) => pathOf(resource, name)).filter(([first]) => !ALWAYS.includes(first?.toLowerCase() ?? '')).reduce<JsonObject>(without, resource);
}

/** `name.givenName` is two steps; `urn:…:User:startDate` as well: the extension, then its attribute. */
function pathOf(resource: JsonObject, name: string): string[] {
  const colon = name.lastIndexOf(':');
  if (colon < 0) return name.split('.');
  if (read(resource, name) !== undefined) return [name];
  const urn = name.slice(0, colon);
  const steps = name.slice(colon + 1).split('.');
  return isCore(urn) ? steps : [urn, ...steps];
}

function only(value: JsonObject, [first, ...rest]: readonly string[]): JsonObject {
  const key = Object.keys(value).find((name) => name.toLowerCase() === first?.toLowerCase());
  if (key === undefined) return {};
  const item = value[key]!;
  if (rest.length === 0) return { [key]: item };
  if (Array.isArray(item)) return { [key]: item.map((one) => (isObject(one) ? only(one, rest) : one)) };
  return isObject(item) ? { [key]: only(item, rest) } : {};
}

function without(value: JsonObject, [first, ...rest]: readonly string[]): JsonObject {
  const kept = Object.entries(value).flatMap(([key, item]): [string, Json][] => {
    if (key.toLowerCase() !== first?.toLowerCase()) return [[key, item]];
    if (rest.length === 0) return [];
    if (Array.isArray(item)) return [[key, item.map((one) => (isObject(one) ? without(one, rest) : one))]];
    return [[key, isObject(item) ? without(item, rest) : item]];
  });
  return Object.fromEntries(kept);
}

function merged(parts: readonly JsonObject[]): JsonObject {
  const result: JsonObject = {};
  for (const part of parts) {
    for (const [key, item] of Object.entries(part)) {
      const before = result[key];
      if (isObject(before) && isObject(item)) result[key] = merged([before, item]);
      else if (Array.isArray(before) && Array.isArray(item)) result[key] = before.map((one, index) => both(one, item[index]));
      else result[key] = item;
    }
  }
  return result;
}

function both(one: Json, other: Json | undefined): Json {
  return isObject(one) && isObject(other) ? merged([one, other]) : one;
}
