import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { Clock } from '../../platform/clock/clock';
import { callOut, mayCall } from '../../platform/outgoing/outgoing';
import { Secrets } from '../../platform/secrets/secrets';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import type { ProviderRow } from '../persistence/providers.repository';
import { clientSecretPurpose } from './client-secret-purpose';
import { faultOf, ProviderFault, unanswered } from './provider-fault';

/** How long what a provider publishes about itself is believed. */
const BELIEVED_MS = 10 * 60 * 1000;
/** Metadata, keys and tokens are a few kilobytes. */
const LONGEST_ANSWER = 512 * 1024;
const SCOPE = 'openid email profile';

/** What is needed to speak with a provider. */
export type Spoken = Pick<ProviderRow, 'id' | 'issuer' | 'clientId' | 'clientSecret' | 'revision'>;

/** What a provider says of itself, for an admin to look at. */
export interface Discovered {
  issuer: string;
  authorizationEndpoint: string;
}

/** The secrets of one attempt to sign in. */
export interface AttemptSecrets {
  state: string;
  nonce: string;
  /** Of PKCE (RFC 7636). */
  verifier: string;
}

/** Who came back, as the provider vouches for it. */
export interface Vouched {
  issuer: string;
  subject: string;
  /** What it calls them, for themselves to recognise. */
  label: string | null;
  email: { address: string; verified: boolean } | null;
}

/**
 * Speaks OpenID Connect with providers: authorization code with PKCE, state and nonce; the issuer in the answer (RFC 9207),
 * the ID token's signature, issuer, audience and times are checked. Not inside a transaction.
 */
@Injectable()
export class ProviderClient {
  private readonly known = new Map<string, { revision: number; until: number; configuration: oidc.Configuration }>();

  constructor(
    private readonly secrets: Secrets,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Whether an issuer can be spoken with at all: https and not in a private network, unless the operator says so. */
  mayCall(issuer: string): boolean {
    return mayCall(issuer, this.settings.privateProviders);
  }

  /** Seals a client's secret for the database. @param id the provider's */
  seal(id: string, secret: string): Buffer {
    return this.secrets.seal(secret, clientSecretPurpose(id));
  }

  /** Asks the provider about itself, anew. @throws ProviderFault */
  async discover(provider: Spoken): Promise<Discovered> {
    this.known.delete(provider.id);
    const { issuer, authorization_endpoint: authorizationEndpoint } = (await this.ask(provider)).serverMetadata();
    return { issuer, authorizationEndpoint: authorizationEndpoint ?? '' };
  }

  /** Where to send the browser. @throws ProviderFault */
  async authorizationUrl(provider: Spoken, redirectUri: string, { state, nonce, verifier }: AttemptSecrets): Promise<string> {
    const configuration = await this.configurationOf(provider);
    return oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: SCOPE,
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }).href;
  }

  /** Checks the answer that a browser brought back, and redeems its code. @throws ProviderFault */
  async redeem(provider: Spoken, answer: URL, { state, nonce, verifier }: AttemptSecrets): Promise<Vouched> {
    const configuration = await this.configurationOf(provider);
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, answer, {
        expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims?.iss !== provider.issuer) throw new ProviderFault('refused', 'The ID token is of another issuer.');
      // Some put the address into the ID token, others give it to those who ask.
      const asks = claims['email'] === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined;
      const more = asks ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub) : {};
      return { issuer: claims.iss, subject: claims.sub, ...described({ ...more, ...claims }) };
    } catch (error) {
      throw faultOf(error);
    }
  }

  private async configurationOf(provider: Spoken): Promise<oidc.Configuration> {
    const now = this.clock.now().getTime();
    const known = this.known.get(provider.id);
    if (known && known.revision === provider.revision && known.until > now) return known.configuration;
    const configuration = await this.ask(provider);
    this.known.set(provider.id, { revision: provider.revision, until: now + BELIEVED_MS, configuration });
    return configuration;
  }

  private async ask({ id, issuer, clientId, clientSecret }: Spoken): Promise<oidc.Configuration> {
    if (!this.mayCall(issuer)) throw new ProviderFault('not_called', 'This address is not called from here.');
    const secret = clientSecret === null ? null : this.opened(id, clientSecret);
    try {
      const authentication = secret === null ? oidc.None() : authenticationBy(secret);
      const configuration = await oidc.discovery(new URL(issuer), clientId, undefined, authentication, {
        [oidc.customFetch]: (url, options) => this.fetch(url, options),
        execute: [oidc.enableNonRepudiationChecks, ...(this.settings.privateProviders ? [oidc.allowInsecureRequests] : [])],
      });
      const said = configuration.serverMetadata().issuer;
      // Some providers answer for many issuers at one address; identities are keyed on the one that is written here.
      if (said !== issuer) throw new ProviderFault('other_issuer', `It calls itself ${said}.`);
      return configuration;
    } catch (error) {
      throw faultOf(error);
    }
  }

  private opened(id: string, sealed: Buffer): string {
    try {
      return this.secrets.open(sealed, clientSecretPurpose(id));
    } catch {
      throw new ProviderFault('secret_unreadable', 'Its client secret was sealed with another key. Enter it again.');
    }
  }

  private async fetch(url: string, { method, headers, body, signal }: oidc.CustomFetchOptions): Promise<Response> {
    const answer = await callOut(url, {
      method,
      headers,
      body: body === undefined || body === null ? undefined : Buffer.from(await new Response(body).arrayBuffer()),
      privateNetworks: this.settings.privateProviders,
      readUpTo: LONGEST_ANSWER,
      signal,
    }).catch((error: unknown) => {
      throw unanswered(error);
    });
    const type = answer.headers['content-type'];
    return new Response(new Uint8Array(answer.body), { status: answer.status, headers: type === undefined ? {} : { 'content-type': type } });
  }
}

/** In the body where the provider takes it there; otherwise as HTTP Basic, which every provider has to take (RFC 6749, 2.3.1). */
function authenticationBy(secret: string): oidc.ClientAuth {
  const [inBody, basic] = [oidc.ClientSecretPost(secret), oidc.ClientSecretBasic(secret)];
  return (server, client, body, headers) => {
    const takesBody = server.token_endpoint_auth_methods_supported?.includes('client_secret_post') ?? false;
    return (takesBody ? inBody : basic)(server, client, body, headers);
  };
}

/** The words and the address among a provider's claims; each may be anything, or missing. */
function described(claims: Readonly<Record<string, unknown>>): Pick<Vouched, 'label' | 'email'> {
  const word = (name: string): string | null => {
    const value = claims[name];
    return typeof value === 'string' && value.trim() !== '' && value.length <= 254 && !value.includes('\0') ? value.trim() : null;
  };
  const address = word('email');
  return {
    label: address ?? word('preferred_username') ?? word('name'),
    email: address === null ? null : { address, verified: claims['email_verified'] === true },
  };
}
