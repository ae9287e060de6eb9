import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiCookieAuth, ApiResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ProblemDto } from '../http/problem.dto';
import type { Actor } from './actor';

export const ACCESS = 'guildpath:access';

/** Who may call a route at all. What they may do to which record is asked again in the service. */
export type Access = 'public' | 'signed_in' | { anyRole: readonly string[] };

export interface RequestWithActor extends FastifyRequest {
  actor?: Actor;
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
    ApiCookieAuth(),
    problem(401, 'Not signed in'),
    problem(403, 'Seen, but not to be done by this person; the detail says why'),
    problem(404, 'Not there, or not to be seen by this person'),
    problem(409, 'Not possible in the present state; the code says why'),
    problem(422, 'Invalid input; every field at once'),
  );

/** Open to people who hold one of these roles. To everybody else the route is not there. */
export const Requires = (...anyRole: string[]) =>
  applyDecorators(
    SetMetadata(ACCESS, { anyRole } satisfies Access),
    ApiCookieAuth(),
    problem(401, 'Not signed in'),
    problem(403, 'Seen, but not to be done by this person; the detail says why'),
    problem(404, `Not there, or not to be seen by this person (needs ${anyRole.join(' or ')})`),
    problem(409, 'Not possible in the present state; the code says why'),
    problem(422, 'Invalid input; every field at once'),
  );

/** The signed-in person, as a handler's parameter. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!actor) throw new Error('CurrentActor needs a route that is @SignedIn or @Requires');
  return actor;
});
