import type { Filter } from './filter';
import { isObject, read, write, type Json, type JsonObject } from './json';
import { matches } from './matches';
import { parsePath, type Path } from './path';
import { ScimProblem } from './scim-problem';

type Verb = 'add' | 'replace' | 'remove';

/** Attributes that hold several values; a single one that is set there becomes the only one of a list. */
const MULTI_VALUED: ReadonlySet<string> = new Set([
  'emails', 'phonenumbers', 'ims', 'photos', 'addresses', 'groups', 'entitlements', 'roles', 'x509certificates', 'members',
]);
const MOST_OPERATIONS = 1_000;

/**
 * A resource as it is after these operations (RFC 7644, section 3.5.2); the one given stays as it was.
 *
 * Read as the providers write it: verbs in any case; operations without a path whose value has paths for names
 * (`"name.givenName": …`); a filter that finds nothing makes the value it describes; values to remove given as a list.
 *
 * @throws ScimProblem 400 `invalidSyntax`, `invalidPath`, `invalidFilter`, `invalidValue` or `noTarget`
 */
export function patched(resource: JsonObject, operations: Json | undefined): JsonObject {
  if (!Array.isArray(operations) || operations.length === 0) {
    throw ScimProblem.invalid('invalidSyntax', 'Send Operations: a list of at least one.');
  }
  if (operations.length > MOST_OPERATIONS) throw ScimProblem.invalid('tooMany', `At most ${MOST_OPERATIONS} operations are taken at once.`);
  const result = structuredClone(resource);
  for (const operation of operations) {
    if (!isObject(operation)) throw ScimProblem.invalid('invalidSyntax', 'Each of the Operations is an object with op, path and value.');
    carryOut(result, operation);
  }
  return result;
}

function carryOut(resource: JsonObject, operation: JsonObject): void {
  const verb = verbOf(read(operation, 'op'));
  const path = read(operation, 'path');
  const value = structuredClone(read(operation, 'value'));
  if (typeof path === 'string' && path.trim() !== '') {
    change(resource, verb, parsePath(path), value);
    return;
  }
  if (path !== undefined && path !== null && path !== '') throw ScimProblem.invalid('invalidPath', 'A path is text.');
  if (verb === 'remove') throw ScimProblem.invalid('noTarget', 'A remove needs a path: say what to take away.');
  if (!isObject(value)) throw ScimProblem.invalid('invalidValue', 'Without a path, the value is an object of attributes.');
  for (const [name, item] of Object.entries(value)) change(resource, verb, parsePath(name), item);
}

function verbOf(op: Json | undefined): Verb {
  const verb = typeof op === 'string' ? op.toLowerCase() : '';
  if (verb === 'add' || verb === 'replace' || verb === 'remove') return verb;
  throw ScimProblem.invalid('invalidSyntax', 'An operation is one of add, replace and remove.');
}

function change(resource: JsonObject, verb: Verb, path: Path, value: Json | undefined): void {
  if (verb !== 'remove' && value === undefined) throw ScimProblem.invalid('invalidValue', `A value is missing for ${verb}.`);
  const part = partOf(resource, path.urn, verb);
  if (!part) return;
  if (path.attribute === null) {
    changeWhole(resource, part, verb, path, value);
  } else if (path.filter !== null) {
    changeValues(part, verb, { attribute: path.attribute, filter: path.filter, sub: path.sub }, value);
  } else if (path.sub !== null) {
    changeSub(part, verb, path.attribute, path.sub, value);
  } else if (verb === 'remove') {
    removeFrom(part, path.attribute, value);
  } else {
    setIn(part, verb, path.attribute, value ?? null);
  }
  if (path.urn !== null && Object.keys(part).length === 0) write(resource, path.urn, null);
}

/** Where an attribute stands: the resource, or the part that an extension's URN names, made when something is put there. */
function partOf(resource: JsonObject, urn: string | null, verb: Verb): JsonObject | null {
  if (urn === null) return resource;
  const part = read(resource, urn);
  if (isObject(part)) return part;
  if (verb === 'remove') return null;
  const made: JsonObject = {};
  write(resource, urn, made);
  return made;
}

/** A path that is a schema: `urn:…:User` with an object of its attributes. */
function changeWhole(resource: JsonObject, part: JsonObject, verb: Verb, { urn }: Path, value: Json | undefined): void {
  if (verb === 'remove') {
    if (urn === null) throw ScimProblem.invalid('noTarget', 'A whole resource is taken away by DELETE.');
    write(resource, urn, null);
    return;
  }
  if (!isObject(value)) throw ScimProblem.invalid('invalidValue', 'The value of a whole schema is an object of its attributes.');
  for (const [name, item] of Object.entries(value)) setIn(part, verb, name, item);
}

function setIn(part: JsonObject, verb: 'add' | 'replace', name: string, value: Json): void {
  const before = read(part, name);
  if (Array.isArray(before) || MULTI_VALUED.has(name.toLowerCase())) {
    const kept = verb === 'add' && Array.isArray(before) ? before : [];
    write(part, name, withOnePrimary(kept, value === null ? [] : listOf(value)));
  } else if (isObject(value)) {
    const into: JsonObject = isObject(before) ? before : {};
    for (const [key, item] of Object.entries(value)) write(into, key, item);
    write(part, name, into);
  } else {
    write(part, name, value);
  }
}

/** `members` with values to take away, as Entra sends them; without any, all of it goes. */
function removeFrom(part: JsonObject, name: string, value: Json | undefined): void {
  const before = read(part, name);
  if (!Array.isArray(before) || value === undefined || value === null) {
    write(part, name, null);
    return;
  }
  const gone = listOf(value).map(keyOf);
  write(part, name, before.filter((item) => !gone.includes(keyOf(item))));
}

function changeSub(part: JsonObject, verb: Verb, name: string, sub: string, value: Json | undefined): void {
  const before = read(part, name);
  const wanted = verb === 'remove' ? null : value;
  if (Array.isArray(before) && before.length > 0) {
    for (const item of before) if (isObject(item)) write(item, sub, wanted);
    return;
  }
  if (verb === 'remove' && !isObject(before)) return;
  const into: JsonObject = isObject(before) ? before : {};
  write(into, sub, wanted);
  write(part, name, MULTI_VALUED.has(name.toLowerCase()) ? [into] : into);
}

function changeValues(
  part: JsonObject,
  verb: Verb,
  { attribute, filter, sub }: { attribute: string; filter: Filter; sub: string | null },
  value: Json | undefined,
): void {
  const before = listOf(read(part, attribute) ?? []);
  const isMeant = (item: Json) => isObject(item) && matches(filter, item);
  if (verb === 'remove') {
    if (sub === null) write(part, attribute, before.filter((item) => !isMeant(item)));
    else for (const item of before) if (isObject(item) && matches(filter, item)) write(item, sub, null);
    return;
  }
  const found = before.some(isMeant);
  const meant = found ? before.filter(isMeant) : [describedBy(filter)];
  const others = before.filter((item) => !meant.includes(item));
  for (const item of meant) {
    if (!isObject(item)) continue;
    if (sub !== null) write(item, sub, value);
    else if (isObject(value)) for (const [key, sent] of Object.entries(value)) write(item, key, sent);
    else write(item, 'value', value);
  }
  write(part, attribute, found ? withOnePrimary([], before, meant) : withOnePrimary(others, meant));
}

/** What a filter says of the value it looks for: `type eq "work"` describes one of that type. */
function describedBy(filter: Filter): JsonObject {
  if (filter.kind === 'compare' && filter.by === 'eq') return { [filter.attribute]: filter.value };
  if (filter.kind === 'and') return Object.assign({}, ...filter.of.map(describedBy)) as JsonObject;
  throw ScimProblem.invalid('noTarget', 'No value is what the filter asks for.');
}

/** The values with those added that are not there yet; a new primary one takes the mark from the others (RFC 7643, section 2.4). */
function withOnePrimary(kept: readonly Json[], added: readonly Json[], marked: readonly Json[] = added): Json[] {
  const known = new Set(kept.map(keyOf));
  const values = [...kept, ...added.filter((item) => !known.has(keyOf(item)))];
  const primary = marked.findLast((item) => isObject(item) && read(item, 'primary') === true);
  if (primary === undefined) return values;
  return values.map((item) => (item !== primary && isObject(item) && read(item, 'primary') === true ? { ...item, primary: false } : item));
}

function listOf(value: Json): Json[] {
  return Array.isArray(value) ? value : [value];
}

/** What tells one value from another: its `value` and its type, or all of it. */
function keyOf(item: Json): string {
  if (!isObject(item)) return JSON.stringify(item);
  const value = read(item, 'value');
  return value === undefined ? JSON.stringify(item) : JSON.stringify(typeof value === 'string' ? value.toLowerCase() : value);
}
