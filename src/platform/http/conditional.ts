import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem';
import { ProblemDto } from './problem.dto';

/** Documents the route whose handler takes the parameter, so that nobody has to remember to. */
const documentedBy = (...decorators: MethodDecorator[]): ParameterDecorator => (target, method) => {
  const descriptor = method === undefined ? undefined : Object.getOwnPropertyDescriptor(target, method);
  if (method === undefined || descriptor === undefined) return;
  for (const decorate of decorators) decorate(target, method, descriptor);
};

/**
 * The revision the caller last read, from `If-Match: "7"` (RFC 9110, section 13.1.1).
 * Things that people edit together are only changed by those who say what they saw: without the header it is refused.
 */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  const revision = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header ?? '')?.[1];
  if (!revision) {
    throw new Problem(428, 'revision_needed', 'Send If-Match with the revision you read, so that nobody\'s change is lost.');
  }
  return Number(revision);
}, [documentedBy(
  ApiHeader({ name: 'If-Match', required: false, description: 'The revision last read, as `"7"`; without it nothing is changed (428)' }),
  ApiResponse({ status: 412, description: 'Somebody changed it since it was read', type: ProblemDto }),
  ApiResponse({ status: 428, description: 'If-Match is missing', type: ProblemDto }),
)]);

/** The caller's Idempotency-Key, or null: the same key never changes anything twice. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string | null =>
  idempotencyKeyOf(context.switchToHttp().getRequest<FastifyRequest>()),
[documentedBy(
  ApiHeader({ name: 'Idempotency-Key', required: false, description: '8 to 100 letters, digits, hyphens or underscores' }),
)]);

/** @throws Problem 400 when the header is there and cannot be a key */
export function idempotencyKeyOf(request: FastifyRequest): string | null {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return null;
  if (typeof header !== 'string' || !/^[\w-]{8,100}$/.test(header)) {
    throw new Problem(400, 'bad_idempotency_key', 'An Idempotency-Key is 8 to 100 letters, digits, hyphens or underscores.');
  }
  return header;
}
