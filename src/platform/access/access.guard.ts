import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '../http/problem';
import { RAW_BODY } from '../http/raw-body';
import { ACCESS, BY_TOKEN, PROGRAMS, type Access, type ByToken, type RequestWithActor } from './access.decorators';
import { ActorSource, type Actor } from './actor';
import { BearerSource, bearerTokenOf } from './bearer';
import type { PersonScope, ProgramScope } from './scopes';
import { SessionCookie } from './session-cookie';

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** What a route declares of itself. */
interface Declared {
  access: Access | undefined;
  programs: readonly ProgramScope[] | undefined;
  byToken: ByToken | undefined;
  /** It reads signed bytes, whatever they are called. No cookie counts there, so no form does harm. */
  rawBody: boolean;
}

/** Denies every route that does not declare its access, then asks who is there: by token where one is sent, else by cookie. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorSource,
    private readonly bearers: BearerSource,
    private readonly cookie: SessionCookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const declared: Declared = {
      access: this.read<Access>(ACCESS, context),
      programs: this.read<readonly ProgramScope[]>(PROGRAMS, context),
      byToken: this.read<ByToken>(BY_TOKEN, context),
      rawBody: this.read<boolean>(RAW_BODY, context) === true,
    };
    if (declared.access === undefined && declared.programs === undefined) throw Problem.notFound();
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const token = declared.access === 'public' ? null : bearerTokenOf(request);
    if (token === null) await this.admitByCookie(request, declared);
    else await this.admitByToken(request, declared, token);
    return true;
  }

  private async admitByCookie(request: RequestWithActor, { access, rawBody }: Declared): Promise<void> {
    if (UNSAFE.has(request.method)) {
      refuseForeignOrigin(request);
      if (!rawBody) refuseForms(request);
    }
    if (access === 'public') return;
    if (access === undefined) throw serviceTokenNeeded();
    const session = this.cookie.read(request);
    const actor = session ? await this.actors.actorOf(session) : null;
    if (!actor) throw new Problem(401, 'not_signed_in', 'Sign in to go on.');
    admit(request, actor, access);
  }

  /** No page of another site can send this header for somebody, so a request with a token needs no proof of where it comes from. */
  private async admitByToken(request: RequestWithActor, { access, programs, byToken }: Declared, token: string): Promise<void> {
    if (UNSAFE.has(request.method)) refuseOtherThanJson(request);
    const bearer = await this.bearers.bearerOf(token);
    if (!bearer) {
      throw new Problem(401, 'token_invalid', 'This token opens nothing: it ended, was revoked, or is not whole. Make a new one, or leave the header out.');
    }
    if (bearer.kind === 'program') {
      const { program } = bearer;
      if (!programs) throw Problem.refused('not_for_programs', 'A service token acts as nobody, and this is for people. Use a personal token.');
      if (!programs.some((scope) => program.scopes.has(scope))) throw scopeMissing(programs);
      request.program = program;
      return;
    }
    if (access === undefined) throw serviceTokenNeeded();
    if (byToken === 'never') throw Problem.refused('never_by_token', 'This is done in your own browser only, never with a token.');
    const scope: PersonScope = byToken ?? (UNSAFE.has(request.method) ? 'write' : 'read');
    if (!bearer.scopes.has(scope)) throw scopeMissing([scope]);
    admit(request, bearer.actor, access);
  }

  private read<T>(key: string, context: ExecutionContext): T | undefined {
    return this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
  }
}

function admit(request: RequestWithActor, actor: Actor, access: Access): void {
  request.actor = actor;
  if (typeof access === 'object' && !access.anyRole.some((role) => actor.roles.has(role))) throw Problem.notFound();
}

function serviceTokenNeeded(): Problem {
  return new Problem(401, 'service_token_needed', 'This is for programs: send a service token of the guild as Authorization: Bearer.');
}

function scopeMissing(scopes: readonly string[]): Problem {
  return new Problem(403, 'scope_missing', `This token was made without the scope ${scopes.join(' or ')}. Make one that has it.`, {
    scope: scopes.join(' '),
  });
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
  if (type !== undefined && !/^application\/json\b/i.test(type)) throw wrongContentType();
}

/** Programs may call their JSON by a name of its own, such as `application/scim+json`. */
function refuseOtherThanJson(request: RequestWithActor): void {
  const type = request.headers['content-type'];
  if (type !== undefined && !/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) throw wrongContentType();
}

function wrongContentType(): Problem {
  return new Problem(415, 'wrong_content_type', 'Send JSON, with content-type application/json.');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
