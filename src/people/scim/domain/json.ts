/** What JSON can hold. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

export interface JsonObject {
  [name: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A plain value as text; whatever else is as JSON writes it. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}

/** An attribute by its name, in whatever case it was written (RFC 7643, section 2.1). */
export function read(object: JsonObject, name: string): Json | undefined {
  return object[nameIn(object, name)];
}

/** Sets an attribute under the name it has already, or under this one; null and nothing take it away. */
export function write(object: JsonObject, name: string, value: Json | undefined): void {
  const own = nameIn(object, name);
  if (value === null || value === undefined) delete object[own];
  else object[own] = value;
}

function nameIn(object: JsonObject, name: string): string {
  const wanted = name.toLowerCase();
  return Object.keys(object).find((key) => key.toLowerCase() === wanted) ?? name;
}
