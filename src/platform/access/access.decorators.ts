import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiCookieAuth, ApiExtension, ApiResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ProblemDto } from '../http/problem.dto';
import type { Actor } from './actor';
import type { Program } from './bearer';
import type { PersonScope, ProgramScope } from './scopes';

export const ACCESS = 'guildpath:access';
export const PROGRAMS = 'guildpath:programs';
export const BY_TOKEN = 'guildpath:by-token';

/** Who may call a route at all. What they may do to which record is asked again in the service. */
export type Access = 'public' | 'signed_in' | { anyRole: readonly string[] };

/** How a person's own token may be used on a route: with this scope, or never. Undeclared: `read` for a GET, `write` for the rest. */
export type ByToken = PersonScope | 'never';

/** The document's name of how people and programs show who they are. */
export const SESSION_SCHEME = 'cookie';
export const PERSON_SCHEME = 'personalToken';
export const PROGRAM_SCHEME = 'serviceToken';

/** Tells the OpenAPI document how a person's token may be used; it becomes part of `security` there. */
export const BY_TOKEN_EXTENSION = 'x-by-token';

/** Tells the OpenAPI document which scopes let a program in; they become part of `security` there. */
export const PROGRAM_SCOPES_EXTENSION = 'x-program-scopes';

export interface RequestWithActor extends FastifyRequest {
  actor?: Actor;
  program?: Program;
}

const problem = (status: number, description: string) =>
  ApiResponse({ status, description, type: ProblemDto });

/** Open to everybody, signed in or not. */
export const Public = () =>
  applyDecorators(
    SetMetadata(ACCESS, 'public' satisfies Access),
    problem(403, 'Sent by a page of another site'),
    problem(422, 'Invalid input'),
    problem(429, 'Too many attempts'),
  );

/** Open to anybody signed in; the record decides the rest. */
export const SignedIn = () =>
  applyDecorators(
    SetMetadata(ACCESS, 'signed_in' satisfies Access),
    ApiCookieAuth(SESSION_SCHEME),
    problem(401, 'Not signed in, or the token opens nothing'),
    problem(403, 'Seen, but not to be done by this person, or not with this token; the detail says why'),
    problem(404, 'Not there, or not to be seen by this person'),
    problem(409, 'Not possible in the present state; the code says why'),
    problem(422, 'Invalid input; every field at once'),
    problem(429, 'Asked too often with this token; Retry-After says how long to wait'),
  );

/** Open to people who hold one of these roles. To everybody else the route is not there. */
export const Requires = (...anyRole: string[]) =>
  applyDecorators(
    SetMetadata(ACCESS, { anyRole } satisfies Access),
    ApiCookieAuth(SESSION_SCHEME),
    problem(401, 'Not signed in, or the token opens nothing'),
    problem(403, 'Seen, but not to be done by this person, or not with this token; the detail says why'),
    problem(404, `Not there, or not to be seen by this person (needs ${anyRole.join(' or ')})`),
    problem(409, 'Not possible in the present state; the code says why'),
    problem(422, 'Invalid input; every field at once'),
    problem(429, 'Asked too often with this token; Retry-After says how long to wait'),
  );

/**
 * Open to programs of a guild whose service token holds one of these scopes. Alone, people are told that it is not for
 * them (401); beside `@SignedIn` or `@Requires` the route is open to both.
 */
export const ForPrograms = (...scopes: ProgramScope[]) =>
  applyDecorators(
    SetMetadata(PROGRAMS, scopes),
    ApiExtension(PROGRAM_SCOPES_EXTENSION, scopes),
    problem(401, 'No token, or one that opens nothing'),
    problem(403, `Not with this token (needs ${scopes.join(' or ')})`),
    problem(404, 'Not there, or not in this guild'),
    problem(422, 'Invalid input; every field at once'),
    problem(429, 'Asked too often with this token; Retry-After says how long to wait'),
  );

const byToken = (how: ByToken) => applyDecorators(SetMetadata(BY_TOKEN, how), ApiExtension(BY_TOKEN_EXTENSION, how));

/** A person's token needs this scope here, instead of `read` or `write`. */
export const NeedsScope = (scope: PersonScope) => byToken(scope);

/** Only for the person at their own browser: what makes secrets, ends sessions, or is nobody's to automate. */
export const NeverByToken = () => byToken('never');

/** The signed-in person, as a handler's parameter. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!actor) throw new Error('CurrentActor needs a route that is @SignedIn or @Requires, and not @ForPrograms');
  return actor;
});

/** The program that calls, as a handler's parameter. */
export const CurrentProgram = createParamDecorator((_: unknown, context: ExecutionContext): Program => {
  const { program } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!program) throw new Error('CurrentProgram needs a route that is @ForPrograms alone');
  return program;
});

/** Whoever calls a route that is open to people and programs: their guild. */
export const CurrentGuildId = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { actor, program } = context.switchToHttp().getRequest<RequestWithActor>();
  const guildId = actor?.guildId ?? program?.guildId;
  if (guildId === undefined) throw new Error('CurrentGuildId needs a route that is not @Public');
  return guildId;
});
