import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Sends a calendar, or 304 to whoever has this very one already (RFC 9110, 13.1.2). @param keeping who may keep it */
export function sendCalendar(request: FastifyRequest, reply: FastifyReply, text: string, keeping: 'private' | 'public'): string | undefined {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  void reply
    .header('etag', etag)
    .header('cache-control', keeping === 'private' ? 'private, no-cache' : 'public, max-age=900')
    .header('referrer-policy', 'no-referrer')
    .header('x-robots-tag', 'noindex');
  if (names(request.headers['if-none-match'], etag)) {
    void reply.code(304);
    return undefined;
  }
  void reply.type('text/calendar; charset=utf-8').header('content-disposition', 'inline; filename="guildpath.ics"');
  return text;
}

function names(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, '')).some((tag) => tag === etag || tag === '*');
}
