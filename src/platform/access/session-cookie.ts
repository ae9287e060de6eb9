import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';

/** The cookie that carries a session: unreadable for scripts, and sent by our own pages only. */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  /** Over https the `__Host-` prefix pins the cookie to this host (RFC 6265bis, section 4.1.3.2). */
  private readonly name: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.secure = settings.publicUrl.startsWith('https:');
    this.name = this.secure ? '__Host-guildpath' : 'guildpath';
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  set(reply: FastifyReply, token: string, expires: Date): void {
    void reply.setCookie(this.name, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure, expires });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure });
  }
}
