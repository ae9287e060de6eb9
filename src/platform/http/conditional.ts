import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem';

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
});

/** The caller's Idempotency-Key, or null: the same key never changes anything twice. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string | null =>
  idempotencyKeyOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** @throws Problem 400 when the header is there and cannot be a key */
export function idempotencyKeyOf(request: FastifyRequest): string | null {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return null;
  if (typeof header !== 'string' || !/^[\w-]{8,100}$/.test(header)) {
    throw new Problem(400, 'bad_idempotency_key', 'An Idempotency-Key is 8 to 100 letters, digits, hyphens or underscores.');
  }
  return header;
}
