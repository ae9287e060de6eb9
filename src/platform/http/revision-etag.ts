import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { tap, type Observable } from 'rxjs';

/** Whatever has a revision is answered with it as ETag, ready to be sent back as If-Match (RFC 9110, section 8.8.3). */
@Injectable()
export class RevisionEtag implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((body) => {
        const revision = revisionOf(body);
        if (revision !== null) void reply.header('etag', `"${revision}"`);
      }),
    );
  }
}

function revisionOf(body: unknown): number | null {
  const { revision } = (typeof body === 'object' && body !== null ? body : {}) as { revision?: unknown };
  return typeof revision === 'number' && Number.isInteger(revision) ? revision : null;
}
