import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { databaseFault } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { ScimProblem } from './domain/scim-problem';
import { ERROR } from './domain/urns';

/** Says every failure of a SCIM route in SCIM's own form (RFC 7644, section 3.12). */
@Catch()
export class ScimProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('scim');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const { status, scimType, detail } = this.problemOf(error, request);
    if (status === 401) void reply.header('www-authenticate', 'Bearer realm="guildpath"');
    const wait = error instanceof Problem ? error.more['retryAfterSeconds'] : undefined;
    if (typeof wait === 'number') void reply.header('retry-after', String(wait));
    void reply
      .status(status)
      .header('content-type', 'application/scim+json; charset=utf-8')
      .send({ schemas: [ERROR], status: String(status), ...(scimType && { scimType }), detail, ...(error instanceof Problem && { code: error.code }) });
  }

  private problemOf(error: unknown, request: FastifyRequest): ScimProblem {
    if (error instanceof ScimProblem) return error;
    // Text with NUL, which nothing behind can keep, is the one input that others refuse before we look.
    if (error instanceof Problem) return error.status === 422 ? ScimProblem.invalid('invalidValue', error.detail) : new ScimProblem(error.status, null, error.detail);
    if (databaseFault(error)?.code === '22021') return ScimProblem.invalid('invalidValue', 'The text holds a character that cannot be kept (NUL).');
    const status = error instanceof HttpException ? error.getStatus() : 500;
    if (status < 500) return new ScimProblem(status, status === 400 ? 'invalidSyntax' : null, 'The request could not be read.');
    this.logger.error(`${request.method} ${request.routeOptions.url ?? ''} failed`, error instanceof Error ? error.stack : String(error));
    return new ScimProblem(500, null, 'Something broke on our side and has been logged. Nothing was half done; try again.');
  }
}
