import { createHmac } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import { decide, type Decision, type LinkedBy, type Refusal } from '../domain/identity-decision';
import { returnPath } from '../domain/return-path';
import { IdentitiesRepository } from '../persistence/identities.repository';
import { InvitationsRepository } from '../persistence/invitations.repository';
import { ProvidersRepository, type ProviderRow } from '../persistence/providers.repository';
import { SignInAttemptsRepository, type AttemptRow } from '../persistence/sign-in-attempts.repository';
import { Invitations } from '../signing-in/invitations.service';
import { LoginLimits } from '../signing-in/login-limits';
import { Sessions, type OpenedSession } from '../signing-in/sessions.service';
import { hashOf, newToken } from '../signing-in/tokens';
import { Identities } from './identities.service';
import { ProviderClient, type AttemptSecrets, type Vouched } from './provider-client';
import { ProviderFault } from './provider-fault';
import { redirectUriOf } from './redirect-uri';

/** Long enough to find a phone and read a code from it. */
const GOOD_FOR = 10 * 60 * 1000;

/** Why somebody comes back without having come in; the web app has the words. */
export type Stopped = Refusal | 'not_begun_here' | 'provider_off' | 'declined' | 'unreachable' | 'answer_refused' | 'invitation_gone' | 'signed_out';

/** Where to send the browser, and what it is to remember until it is back. */
export interface Started {
  url: string;
  browser: string;
  expiresAt: Date;
}

/** Where the browser goes on, with a session where one was opened. */
export interface Finished {
  to: string;
  session: OpenedSession | null;
}

/** What a browser brought back. */
export interface Answer {
  providerId: string;
  /** The query of the address it came to, from the question mark on. */
  query: string;
  /** What its cookie holds. */
  browser: string | undefined;
  /** Of the session it has, if any. */
  sessionToken: string | undefined;
  userAgent: string;
}

type Opened = Extract<Decision, { does: 'open' }>;

class Stop extends Error {
  constructor(readonly why: Stopped) {
    super(why);
  }
}

/** Sends people to identity providers, and decides who they are when they come back. */
@Injectable()
export class SignInElsewhere {
  private readonly logger = new Logger('sign-in');

  constructor(
    private readonly providers: ProvidersRepository,
    private readonly identitiesKept: IdentitiesRepository,
    private readonly invitationsKept: InvitationsRepository,
    private readonly attempts: SignInAttemptsRepository,
    private readonly identities: Identities,
    private readonly invitations: Invitations,
    private readonly sessions: Sessions,
    private readonly client: ProviderClient,
    private readonly limits: LoginLimits,
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Somebody who is not signed in wants to come in. @param browser what its cookie holds @throws Problem 404, 409, 429 */
  async startSignIn(providerId: string, then: string | undefined, browser: string | undefined, address: string): Promise<Started> {
    await this.limits.countStart(address);
    const provider = await this.mustOffer(providerId, null);
    return this.start(provider, { purpose: 'sign_in', personId: null, invitationId: null, returnTo: returnPath(then) }, browser);
  }

  /** Whoever holds an invitation takes it up with an account at a provider. @throws Problem 404, 409, 429 */
  async startInvitation(secret: string, providerId: string, browser: string | undefined, address: string): Promise<Started> {
    await this.limits.countStart(address);
    const { id, personId, guildId } = await this.invitations.find(secret);
    const provider = await this.mustOffer(providerId, guildId);
    return this.start(provider, { purpose: 'invitation', personId, invitationId: id, returnTo: '/' }, browser);
  }

  /** Somebody signed in links an account of theirs. @throws Problem 404, 409 */
  async startLinking({ guildId, personId }: Actor, providerId: string, browser: string | undefined): Promise<Started> {
    const provider = await this.mustOffer(providerId, guildId);
    return this.start(provider, { purpose: 'link', personId, invitationId: null, returnTo: '/account' }, browser);
  }

  /** Takes what came back, once, and says where to go on. Never throws for what somebody else's page may have sent. */
  async finish(answer: Answer): Promise<Finished> {
    const provider = await this.providers.find(answer.providerId);
    try {
      return await this.takeIn(provider, answer);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      const words = new URLSearchParams({ why: error.why, ...(provider && { at: provider.id }) });
      return { to: `/sign-in/stopped?${words.toString()}`, session: null };
    }
  }

  private async mustOffer(providerId: string, guildId: string | null): Promise<ProviderRow> {
    const provider = await this.providers.find(providerId);
    if (!provider?.enabled || (guildId !== null && provider.guildId !== guildId)) throw Problem.notFound('way to sign in');
    return provider;
  }

  private async start(provider: ProviderRow, attempt: AttemptRow, known: string | undefined): Promise<Started> {
    // One value for all attempts of a browser, so that two tabs do not stop each other.
    const browser = known ?? newToken().secret;
    const { secret: state, hash: stateHash } = newToken();
    const expiresAt = new Date(this.clock.now().getTime() + GOOD_FOR);
    try {
      const url = await this.client.authorizationUrl(provider, redirectUriOf(this.settings, provider.id), secretsOf(browser, state));
      await this.attempts.insert({ stateHash, browserHash: hashOf(browser), providerId: provider.id }, attempt, expiresAt);
      return { url, browser, expiresAt };
    } catch (error) {
      if (!(error instanceof ProviderFault)) throw error;
      this.logger.warn(`Nobody can be sent to ${provider.issuer}: ${error.said}`);
      throw Problem.conflict('provider_unreachable', `“${provider.name}” does not answer as it should just now. Try again in a few minutes, or tell an admin of your guild.`);
    }
  }

  private async takeIn(provider: ProviderRow | null, { query, browser, sessionToken, userAgent }: Answer): Promise<Finished> {
    if (!provider) throw new Stop('not_begun_here');
    const answer = new URL(redirectUriOf(this.settings, provider.id) + query);
    const state = answer.searchParams.get('state');
    if (browser === undefined || state === null) throw new Stop('not_begun_here');
    const key = { stateHash: hashOf(state), browserHash: hashOf(browser), providerId: provider.id };
    const attempt = await this.attempts.take(key, this.clock.now());
    if (!attempt) throw new Stop('not_begun_here');
    if (!provider.enabled) throw new Stop('provider_off');
    const vouched = await this.redeem(provider, answer, secretsOf(browser, state));
    if (attempt.purpose === 'link' && !(await this.isStill(attempt.personId, sessionToken))) throw new Stop('signed_out');
    const session = await this.db.transaction(() => this.settle(provider, attempt, vouched, { sessionToken, userAgent }));
    return { to: attempt.returnTo, session };
  }

  private async redeem(provider: ProviderRow, answer: URL, secrets: AttemptSecrets): Promise<Vouched> {
    try {
      return await this.client.redeem(provider, answer, secrets);
    } catch (error) {
      if (!(error instanceof ProviderFault)) throw error;
      if (error.kind !== 'declined') this.logger.warn(`An answer of ${provider.issuer} was not taken: ${error.said}`);
      throw new Stop(error.kind === 'declined' || error.kind === 'unreachable' ? error.kind : 'answer_refused');
    }
  }

  /** Whether the browser is still signed in as whoever began to link. */
  private async isStill(personId: string | null, token: string | undefined): Promise<boolean> {
    const actor = token === undefined ? null : await this.sessions.actorOf(token);
    return actor !== null && actor.personId === personId;
  }

  /** Decides, links and opens, with the account held so that nobody closes it in between. @returns null when the session stays */
  private async settle(
    provider: ProviderRow, attempt: AttemptRow, vouched: Vouched, { sessionToken, userAgent }: Pick<Answer, 'sessionToken' | 'userAgent'>,
  ): Promise<OpenedSession | null> {
    const { personId } = await this.decided(provider, attempt, vouched);
    if (!(await this.identitiesKept.lockPerson(personId))) throw new Stop('deactivated');
    // Once more with the account held: it may have been linked, or made an admin's, while this waited for it.
    const { personId: still, link } = await this.decided(provider, attempt, vouched);
    if (still !== personId) throw new Stop('belongs_to_another');
    const now = this.clock.now();
    if (attempt.invitationId !== null && !(await this.invitationsKept.use(attempt.invitationId, now))) throw new Stop('invitation_gone');
    if (link !== null) await this.link(provider.guildId, personId, vouched, link);
    await this.identitiesKept.markUsed(vouched.issuer, vouched.subject, now);
    if (attempt.purpose === 'link') return null;
    // An invitation serves whoever lost their way in, too: whoever came in by the old one is signed out.
    if (attempt.purpose === 'invitation') await this.sessions.closeAll(personId);
    return this.sessions.open(personId, userAgent, sessionToken, provider.id);
  }

  private async decided(provider: ProviderRow, attempt: AttemptRow, { issuer, subject, email }: Vouched): Promise<Opened> {
    const owner = await this.identitiesKept.findOwner(issuer, subject);
    const account = email && provider.joinsByEmail ? await this.identitiesKept.findByAddress(email.address.toLowerCase(), issuer) : null;
    const inGuild = ({ guildId }: { guildId: string }) => guildId === provider.guildId;
    const decision = decide({
      purpose: attempt.purpose,
      askedBy: attempt.personId,
      owner: owner && { ...owner, inGuild: inGuild(owner) },
      email,
      rule: { joinsByEmail: provider.joinsByEmail, domains: provider.emailDomains },
      account: account && { ...account, inGuild: inGuild(account) },
    });
    if (decision.does === 'refuse') throw new Stop(decision.why);
    return decision;
  }

  private async link(guildId: string, personId: string, { issuer, subject, label }: Vouched, linkedBy: LinkedBy): Promise<void> {
    try {
      await this.identities.link(guildId, personId, { issuer, subject, label }, linkedBy);
    } catch (error) {
      if (error instanceof Problem && error.code === 'belongs_to_another') throw new Stop('belongs_to_another');
      throw error;
    }
  }
}

/** Verifier and nonce are made from what only the browser keeps, so that the database holds nothing that finishes a sign-in. */
function secretsOf(browser: string, state: string): AttemptSecrets {
  const made = (what: string) => createHmac('sha256', browser).update(`${what} ${state}`).digest('base64url');
  return { state, nonce: made('nonce'), verifier: made('verifier') };
}
