import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';

const PATH = '/api/first-days';
/** As long as a link can be good: a start lies two years ahead at most. */
const LONGEST = 2 * 365 * 24 * 60 * 60;

/** Ties a page before the first day to the browser that opened it: unreadable for scripts, and sent to that page's routes only. */
@Injectable()
export class FirstDayCookie {
  private readonly secure: boolean;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.secure = settings.publicUrl.startsWith('https:');
  }

  read(request: FastifyRequest, linkId: string): string | undefined {
    return request.cookies[nameOf(linkId)];
  }

  set(reply: FastifyReply, linkId: string, secret: string): void {
    void reply.setCookie(nameOf(linkId), secret, { path: PATH, httpOnly: true, sameSite: 'lax', secure: this.secure, maxAge: LONGEST });
  }
}

/** A cookie a link: two people who share a browser may both have one. */
function nameOf(linkId: string): string {
  return `guildpath-first-day-${linkId}`;
}
