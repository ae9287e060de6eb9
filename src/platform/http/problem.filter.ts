import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { databaseFault } from '../database/database';
import { Problem } from './problem';
import { sendProblem } from './send-problem';

/** PostgreSQL's `character_not_in_repertoire` and `untranslatable_character`: text holds every character but NUL. */
const NO_SUCH_CHARACTER: ReadonlySet<string> = new Set(['22021', '22P05']);

/** Every failure leaves as `application/problem+json`; what we did not foresee says nothing of its inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    void sendProblem(reply, this.problemOf(error, request));
  }

  private problemOf(error: unknown, request: FastifyRequest): Problem {
    if (error instanceof Problem) return error;
    if (NO_SUCH_CHARACTER.has(databaseFault(error)?.code ?? '')) {
      return new Problem(422, 'invalid_input', 'The text holds a character that cannot be kept (NUL). Take it out and send it again.');
    }
    const status = error instanceof HttpException ? error.getStatus() : statusOfFastify(error);
    if (status === 404) return Problem.notFound();
    if (status === 413) return new Problem(413, 'too_large', `That is more than the ${megabytes(request)} MB that are taken in one request. Nothing was read.`);
    if (status === 415) return new Problem(415, 'wrong_content_type', 'Send JSON, with content-type application/json.');
    if (status >= 400 && status < 500) return new Problem(status, 'bad_request', 'The request could not be read; send well-formed JSON.');
    this.logger.error(`${request.method} ${request.routeOptions.url ?? ''} failed`, error instanceof Error ? error.stack : String(error));
    return new Problem(500, 'unexpected', 'Something broke on our side and has been logged. Nothing was half done; try again.');
  }
}

/** The most that this route takes. */
function megabytes(request: FastifyRequest): number {
  return Math.floor(request.routeOptions.bodyLimit / 1024 / 1024);
}

/** Fastify's own errors (body too large, malformed JSON) carry a statusCode. */
function statusOfFastify(error: unknown): number {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}
