import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { RequestWithActor } from '../../platform/access/access.decorators';
import { idempotencyKeyOf } from '../../platform/http/conditional';
import { Problem } from '../../platform/http/problem';
import type { CommandRequest } from './journey-writer';

/** The command that a request to `journeys/:id/milestones/:key/…` asks for, by the signed-in person. */
export const MilestoneCommand = createParamDecorator((command: string, context: ExecutionContext): CommandRequest => {
  const request = context.switchToHttp().getRequest<RequestWithActor>();
  const { id: journeyId, key } = request.params as { id: string; key: string };
  if (!request.actor) throw new Error('MilestoneCommand needs a route that is @SignedIn');
  if (!isUUID(journeyId)) throw Problem.notFound('journey');
  return { actor: request.actor, journeyId, key, command, idempotencyKey: idempotencyKeyOf(request) };
});
