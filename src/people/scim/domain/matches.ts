import type { Comparison, Filter, Operand } from './filter';
import { isObject, read, type Json, type JsonObject } from './json';
import { isCore } from './urns';

/** Told apart by case; everything else is not (RFC 7643, section 2.2, `caseExact`). */
const EXACT: ReadonlySet<string> = new Set(['id', 'externalid']);

/** Whether a resource, or one value of a multi-valued attribute, is what a filter asks for. */
export function matches(filter: Filter, of: JsonObject): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.of.every((part) => matches(part, of));
    case 'or':
      return filter.of.some((part) => matches(part, of));
    case 'not':
      return !matches(filter.of, of);
    case 'present':
      return valuesOf(of, filter.attribute).some(isPresent);
    case 'compare':
      return compare(valuesOf(of, filter.attribute), filter.by, filter.value, EXACT.has(filter.attribute.toLowerCase()));
    case 'within':
      return reach(of, filter.attribute).some(
        (value) => isObject(value) && matches(filter.of, value) && (filter.then === null || matches(filter.then, value)),
      );
  }
}

/** What an attribute holds, one by one; of a complex value it is its `value` (RFC 7643, section 2.4). */
function valuesOf(of: JsonObject, attribute: string): Json[] {
  return reach(of, attribute).map((value) => (isObject(value) ? (read(value, 'value') ?? value) : value));
}

function reach(of: JsonObject, attribute: string): Json[] {
  const { inside, names } = stepsOf(of, attribute);
  return names.reduce<Json[]>(
    (values, name) => values.flatMap((value) => (isObject(value) ? listed(read(value, name)) : [])),
    inside === null ? [] : [inside],
  );
}

/** `urn:…:2.0:User:startDate` is looked for in the part that the URN names; the dots in a URN part nothing. */
function stepsOf(of: JsonObject, attribute: string): { inside: JsonObject | null; names: string[] } {
  const colon = attribute.lastIndexOf(':');
  if (colon < 0) return { inside: of, names: attribute.split('.') };
  const whole = read(of, attribute);
  if (isObject(whole)) return { inside: whole, names: [] };
  const urn = attribute.slice(0, colon);
  const part = isCore(urn) ? of : read(of, urn);
  return { inside: isObject(part) ? part : null, names: attribute.slice(colon + 1).split('.') };
}

function listed(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isPresent(value: Json): boolean {
  return value !== null && value !== '' && !(isObject(value) && Object.keys(value).length === 0);
}

function compare(values: readonly Json[], by: Comparison, wanted: Operand, exact: boolean): boolean {
  if (wanted === null) return by === 'eq' ? values.length === 0 : by === 'ne' && values.length > 0;
  if (by === 'ne') return !compare(values, 'eq', wanted, exact);
  return values.some((value) => holds(by, folded(value, exact), foldedLike(value, wanted, exact)));
}

function holds(by: Comparison, value: Json, wanted: Operand): boolean {
  if (by === 'eq') return value === wanted;
  if (typeof value === 'string' && typeof wanted === 'string') {
    if (by === 'co') return value.includes(wanted);
    if (by === 'sw') return value.startsWith(wanted);
    if (by === 'ew') return value.endsWith(wanted);
    return ordered(by, value, wanted);
  }
  return typeof value === 'number' && typeof wanted === 'number' && ordered(by, value, wanted);
}

function ordered<T extends string | number>(by: Comparison, value: T, wanted: T): boolean {
  if (by === 'gt') return value > wanted;
  if (by === 'ge') return value >= wanted;
  if (by === 'lt') return value < wanted;
  return by === 'le' && value <= wanted;
}

function folded(value: Json, exact: boolean): Json {
  return typeof value === 'string' && !exact ? value.toLowerCase() : value;
}

/** Entra writes truth as text: `active eq "True"`. */
function foldedLike(value: Json, wanted: Operand, exact: boolean): Operand {
  if (typeof wanted !== 'string') return wanted;
  const lower = wanted.toLowerCase();
  if (typeof value === 'boolean' && (lower === 'true' || lower === 'false')) return lower === 'true';
  return exact ? wanted : lower;
}

/**
 * The one value that everything asked for must have in an attribute: `userName eq "noa"` and more joined by `and`.
 * Null when there is none; then everybody has to be looked at.
 */
export function mustEqual(filter: Filter, attribute: string): string | null {
  if (filter.kind === 'compare' && filter.by === 'eq' && filter.attribute.toLowerCase() === attribute.toLowerCase()) {
    return typeof filter.value === 'string' ? filter.value : null;
  }
  if (filter.kind === 'within' && filter.then && attribute.toLowerCase().startsWith(`${filter.attribute.toLowerCase()}.`)) {
    return mustEqual(filter.then, attribute.slice(filter.attribute.length + 1));
  }
  if (filter.kind !== 'and') return null;
  return filter.of.map((part) => mustEqual(part, attribute)).find((value) => value !== null) ?? null;
}
