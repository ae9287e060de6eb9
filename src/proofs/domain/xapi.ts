/**
 * The little of xAPI that a course tool needs to tell that something was completed or passed (ADL, "Experience API 1.0.3",
 * part two; IEEE 9274.1.1). Everything else of a statement is not looked at.
 */
export interface Statement {
  /** A UUID in lower case; null where the tool gives none. */
  id: string | null;
  /** By e-mail (`mbox`), or by the name of an account; in lower case. */
  person: string;
  result: 'completed' | 'passed' | null;
  /** The milestone's key: the last part of the activity's id. */
  milestone: string;
}

/** The versions that are spoken. */
export const XAPI_VERSIONS = ['1.0.3', '2.0.0'] as const;

const VERBS: Readonly<Record<string, Statement['result']>> = {
  'http://adlnet.gov/expapi/verbs/completed': 'completed',
  'http://adlnet.gov/expapi/verbs/passed': 'passed',
};
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a version is spoken; 1.0.x and 2.0.x are alike in what is read here. */
export function speaksXapi(version: string | undefined): boolean {
  return version !== undefined && /^(1\.0(\.\d+)?|2\.0(\.\d+)?)$/.test(version);
}

/** @returns what it says, or what is wrong with it: the field and why */
export function readStatement(json: unknown): Statement | { field: string; problem: string } {
  const id = at(json, 'id');
  if (id !== undefined && !(typeof id === 'string' && UUID.test(id))) return { field: 'id', problem: 'A statement’s id is a UUID.' };
  const person = personOf(at(json, 'actor'));
  if (person === null) return { field: 'actor', problem: 'Name one person by mbox (mailto:…) or by account with a name.' };
  const verb = at(json, 'verb', 'id');
  if (typeof verb !== 'string' || verb === '') return { field: 'verb.id', problem: 'Give the verb by its id.' };
  const object = at(json, 'object', 'id');
  const milestone = typeof object === 'string' ? keyIn(object) : null;
  if (milestone === null) {
    return { field: 'object.id', problem: 'Give the activity by an id that ends in the milestone’s key, as https://courses.example/units/first-contract.' };
  }
  return { id: typeof id === 'string' ? id.toLowerCase() : null, person, result: Object.hasOwn(VERBS, verb) ? VERBS[verb]! : null, milestone };
}

function personOf(actor: unknown): string | null {
  const mbox = at(actor, 'mbox');
  const address = typeof mbox === 'string' ? /^mailto:(\S+@\S+)$/i.exec(mbox)?.[1] : undefined;
  const name = at(actor, 'account', 'name');
  const said = address ?? (typeof name === 'string' ? name.trim() : '');
  return said === '' || said.length > 200 ? null : said.toLowerCase();
}

/** The last part of an address or a name such as `urn:x:key`. */
function keyIn(id: string): string | null {
  return /(?:^|[/:#])([a-z0-9]+(?:-[a-z0-9]+)*)\/?$/.exec(id)?.[1] ?? null;
}

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined;
    return (inner as Record<string, unknown>)[key];
  }, value);
}
