import type { OpenAPIObject } from '@nestjs/swagger';
import { BY_TOKEN_EXTENSION, PERSON_SCHEME, PROGRAM_SCHEME, PROGRAM_SCOPES_EXTENSION, SESSION_SCHEME, type ByToken } from '../access/access.decorators';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/**
 * Says of each route who may come in and, for tokens, with which scope (OpenAPI 3.1 allows role names beside schemes of any
 * type): a person's token where a session does, unless the route is never for tokens. What needs nothing says so.
 */
export function securityByScope(document: OpenAPIObject): OpenAPIObject {
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const secured = METHODS.flatMap((method) => (item[method] ? [[method, secure(method, item[method])] as const] : []));
    return [path, { ...item, ...Object.fromEntries(secured) }] as const;
  });
  return { ...document, paths: Object.fromEntries(paths), components: { ...document.components, securitySchemes: schemesOf(document, paths.map(([, item]) => item)) } };
}

/** The schemes that some route takes. */
function schemesOf({ components }: OpenAPIObject, items: readonly OpenAPIObject['paths'][string][]) {
  const taken = new Set(items.flatMap((item) => METHODS.flatMap((method) => (item[method]?.security ?? []).flatMap((requirement) => Object.keys(requirement)))));
  return Object.fromEntries(Object.entries(components?.securitySchemes ?? {}).filter(([name]) => taken.has(name)));
}

function secure(method: (typeof METHODS)[number], operation: Operation): Operation {
  const { [BY_TOKEN_EXTENSION]: byToken, [PROGRAM_SCOPES_EXTENSION]: programScopes, ...rest } = operation as Operation & {
    [BY_TOKEN_EXTENSION]?: ByToken;
    [PROGRAM_SCOPES_EXTENSION]?: string[];
  };
  const forPeople = rest.security?.some((requirement) => SESSION_SCHEME in requirement) ?? false;
  const security: Record<string, string[]>[] = [
    ...(forPeople ? [{ [SESSION_SCHEME]: [] }] : []),
    ...(forPeople && byToken !== 'never' ? [{ [PERSON_SCHEME]: [byToken ?? (method === 'get' ? 'read' : 'write')] }] : []),
    ...(programScopes ?? []).map((scope) => ({ [PROGRAM_SCHEME]: [scope] })),
  ];
  return { ...rest, security };
}
