import { ScimProblem } from './scim-problem';
import { isCore, ONBOARDING_SCHEMA, GROUP_SCHEMA, USER_SCHEMA } from './urns';
import { parseFilter, type Filter } from './filter';

/** What a path points at (RFC 7644, figure 7): `emails[type eq "work"].value`, `name.givenName`, `urn:…:User:startDate`. */
export interface Path {
  /** the part of the resource in which the attribute stands; null for the resource itself */
  readonly urn: string | null;
  /** null when the path is a whole extension */
  readonly attribute: string | null;
  readonly filter: Filter | null;
  readonly sub: string | null;
}

const SCHEMAS = [USER_SCHEMA, GROUP_SCHEMA, ONBOARDING_SCHEMA].map((urn) => urn.toLowerCase());
const HEAD = /^(?:(urn:[^\s[\]]+):)?([a-z$][\w$-]*)(?:\.([a-z$][\w$-]*))?$/i;
const TAIL = /^(?:\.([a-z$][\w$-]*))?$/i;
const LONGEST = 2_000;

/** @throws ScimProblem 400 `invalidPath`, or `invalidFilter` for what stands in its brackets */
export function parsePath(text: string): Path {
  const path = text.trim();
  if (path.length > LONGEST) throw badPath('The path');
  if (SCHEMAS.includes(path.toLowerCase())) return { urn: isCore(path) ? null : path, attribute: null, filter: null, sub: null };
  const opened = path.indexOf('[');
  const closed = path.lastIndexOf(']');
  const [, urn, attribute, sub] = HEAD.exec(opened < 0 ? path : path.slice(0, opened)) ?? [];
  const tail = opened < 0 ? ['', undefined] : TAIL.exec(path.slice(closed + 1));
  if (!attribute || !tail || (opened >= 0 && (closed < opened || sub !== undefined))) throw badPath(`“${path}”`);
  return {
    urn: urn === undefined || isCore(urn) ? null : urn,
    attribute,
    filter: opened < 0 ? null : parseFilter(path.slice(opened + 1, closed)),
    sub: sub ?? tail[1] ?? null,
  };
}

function badPath(what: string): ScimProblem {
  return ScimProblem.invalid('invalidPath', `${what} is no path to an attribute. Write it like emails[type eq "work"].value.`);
}
