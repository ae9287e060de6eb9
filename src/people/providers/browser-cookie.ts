import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';

/**
 * Binds a sign-in to the browser in which it began: whoever is lured to the end of somebody else's sign-in does not have it
 * (login CSRF, RFC 9700, section 4.7). Lax, because the browser comes back from the provider's pages.
 */
@Injectable()
export class BrowserCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.secure = settings.publicUrl.startsWith('https:');
    this.name = this.secure ? '__Host-guildpath-sign-in' : 'guildpath-sign-in';
  }

  read(request: FastifyRequest): string | undefined {
    const value = request.cookies[this.name];
    return value !== undefined && /^[\w-]{43}$/.test(value) ? value : undefined;
  }

  set(reply: FastifyReply, value: string, expires: Date): void {
    void reply.setCookie(this.name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure, expires });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure });
  }
}
