import { createHash } from 'node:crypto';
import { isObject, textOf, type JsonObject } from './domain/json';
import { ScimProblem } from './domain/scim-problem';

/** A resource with its version: the same as long as nothing in it changes (RFC 7644, section 3.14). */
export function withVersion(resource: JsonObject): JsonObject {
  const hash = createHash('sha256').update(JSON.stringify(resource)).digest('base64url').slice(0, 22);
  const meta = isObject(resource['meta']) ? resource['meta'] : {};
  return { ...resource, meta: { ...meta, version: `W/"${hash}"` } };
}

export function versionOf(resource: JsonObject): string {
  const meta = resource['meta'];
  return isObject(meta) ? textOf(meta['version']) : '';
}

/** Whether a version stands in a header such as `W/"one", "two"`, compared weakly; `*` is every one (RFC 9110, section 13.1). */
export function isNamed(version: string, header: string): boolean {
  const names = header.split(',').map((name) => name.trim().replace(/^W\//, ''));
  return names.includes('*') || names.includes(version.replace(/^W\//, ''));
}

/** @param header If-Match; null when the client did not say what it saw. @throws ScimProblem 412 */
export function refuseStale(resource: JsonObject, header: string | null): void {
  if (header !== null && !isNamed(versionOf(resource), header)) throw ScimProblem.stale();
}
