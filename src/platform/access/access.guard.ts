import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '../http/problem';
import { RAW_BODY } from '../http/raw-body';
import { ACCESS, type Access, type RequestWithActor } from './access.decorators';
import { ActorSource } from './actor';
import { SessionCookie } from './session-cookie';

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Denies every route that does not declare its access, then asks who is there. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorSource,
    private readonly cookie: SessionCookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    if (access === undefined) throw Problem.notFound();
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    if (UNSAFE.has(request.method)) {
      refuseForeignOrigin(request);
      if (!this.takesRawBody(context)) refuseForms(request);
    }
    if (access === 'public') return true;

    const token = this.cookie.read(request);
    const actor = token ? await this.actors.actorOf(token) : null;
    if (!actor) throw new Problem(401, 'not_signed_in', 'Sign in to go on.');
    request.actor = actor;
    if (access !== 'signed_in' && !access.anyRole.some((role) => actor.roles.has(role))) throw Problem.notFound();
    return true;
  }

  /** A route that reads signed bytes says so, and is open to programs alone: no cookie counts there, so no form does harm. */
  private takesRawBody(context: ExecutionContext): boolean {
    return this.reflector.get<boolean | undefined>(RAW_BODY, context.getHandler()) === true;
  }
}

/**
 * Cookies travel with forged requests, so a state-changing request must come from our own pages: browsers say so in
 * Sec-Fetch-Site and Origin (OWASP CSRF Prevention, "Fetch Metadata"). Programs send neither and no cookie of a browser.
 */
function refuseForeignOrigin(request: RequestWithActor): void {
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  const foreignOrigin = origin !== undefined && hostOf(origin) !== request.host;
  if (foreignSite || foreignOrigin) {
    throw Problem.refused('foreign_origin', 'This request came from another site; nothing was done.');
  }
}

/** Pages of any site can send forms and plain text without asking first; JSON they cannot, and JSON is all we take. */
function refuseForms(request: RequestWithActor): void {
  const type = request.headers['content-type'];
  if (type !== undefined && !/^application\/json\b/i.test(type)) {
    throw new Problem(415, 'wrong_content_type', 'Send JSON, with content-type application/json.');
  }
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
