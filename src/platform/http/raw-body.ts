import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { RouteConfig, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem';

export const RAW_BODY = 'guildpath:raw-body';

interface RawBodyConfig {
  rawBodyLimit?: number;
}

/**
 * For routes that programs sign: the body stays as its bytes, of whatever content type, because a signature is made of
 * those. Only for routes that no cookie opens: pages of other sites can send forms and plain text to them.
 *
 * @param limit the most bytes that are taken; more is answered 413
 */
export const TakesRawBody = (limit: number) =>
  applyDecorators(SetMetadata(RAW_BODY, true), RouteConfig({ rawBodyLimit: limit } satisfies RawBodyConfig));

/** The body's bytes, on a route that `@TakesRawBody`; none where nothing was sent. */
export const RawBody = createParamDecorator((_: unknown, context: ExecutionContext): Buffer => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  if (body === undefined || body === null) return Buffer.alloc(0);
  if (!Buffer.isBuffer(body)) throw new Error('RawBody needs a route that @TakesRawBody');
  return body;
});

/** Teaches the server to leave the bodies of such routes alone; all others are read as ever. To be called before routes are made. */
export function leaveRawBodies(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRoute', (route) => {
    const { rawBodyLimit } = (route.config ?? {}) as RawBodyConfig;
    if (rawBodyLimit !== undefined) route.bodyLimit = rawBodyLimit;
  });
  const readJson = fastify.getDefaultJsonParser('error', 'error');
  app.useBodyParser('application/json', {}, (request: FastifyRequest, body: Buffer, done) => {
    if (staysRaw(request)) done(null, body);
    else void readJson(request, body.toString('utf8'), done);
  });
  // What pages can send without asking first is let through to the guard, which refuses it with its reason.
  app.useBodyParser(['text/plain', 'application/x-www-form-urlencoded'], {}, (request: FastifyRequest, body: Buffer, done) => {
    done(null, staysRaw(request) ? body : body.toString('utf8'));
  });
  app.useBodyParser('*', {}, (request: FastifyRequest, body: Buffer, done) => {
    if (staysRaw(request)) done(null, body);
    else done(new Problem(415, 'wrong_content_type', 'Send JSON, with content-type application/json.'));
  });
}

function staysRaw(request: FastifyRequest): boolean {
  return (request.routeOptions.config as RawBodyConfig | undefined)?.rawBodyLimit !== undefined;
}
