import { lookup as resolve, type LookupAddress } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import { isPublicAddress } from './public-address';

const PATIENCE_MS = 5_000;

/** The webhook answered, and not with a yes; or it is none that we call. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused';
}

/** What is posted, as it stands. */
export interface WebhookPost {
  body: string;
  /** Beyond content type and length. */
  headers?: Readonly<Record<string, string>>;
  /** How long the receiver may take for all of it, in milliseconds. */
  patienceMs?: number;
}

/**
 * Posts to webhooks of other programs: chat as Slack knows it, and receivers of what changes here. People choose the address, so it is not trusted: the
 * connection goes to an address that was looked at after the name was resolved, never into a private network (unless the
 * operator says so), never on to where a redirect points, and not for longer than a few seconds.
 */
@Injectable()
export class Webhooks {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Whether this can be the address of a webhook at all: https, without a name in it, and no private network written out. */
  isAllowed(address: string): boolean {
    if (!URL.canParse(address)) return false;
    const { protocol, username, password, hostname } = new URL(address);
    const host = hostname.replace(/^\[|\]$/g, '');
    if (username !== '' || password !== '') return false;
    if (this.settings.privateWebhooks) return protocol === 'https:' || protocol === 'http:';
    return protocol === 'https:' && (isIP(host) === 0 || isPublicAddress(host));
  }

  /** Posts a text, as Slack and what is like it take it. Not inside a transaction. @throws Error when it was not taken */
  async post(address: string, text: string): Promise<void> {
    const status = await this.send(address, { body: JSON.stringify({ text }) });
    if (status < 200 || status >= 300) throw new WebhookRefused(`The webhook answered ${status}.`);
  }

  /**
   * Posts JSON. Not inside a transaction.
   * @returns the status of the answer, whatever it is; what else it says is not read
   * @throws Error when there was no answer, and WebhookRefused when the address is none that we call
   */
  async send(address: string, { body, headers, patienceMs = PATIENCE_MS }: WebhookPost): Promise<number> {
    if (!this.isAllowed(address)) throw new WebhookRefused('This address is not called from here.');
    const url = new URL(address);
    return new Promise<number>((answered, failed) => {
      const request = (url.protocol === 'https:' ? requestTls : requestPlain)(url, {
        method: 'POST',
        lookup: this.settings.privateWebhooks ? undefined : lookupInTheOpen,
        signal: AbortSignal.timeout(patienceMs),
        headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      }, (response) => {
        // What it says is of no interest, and may be endless.
        response.destroy();
        answered(response.statusCode ?? 0);
      });
      request.on('error', failed);
      request.end(body);
    });
  }
}

/** Resolves a name for the connection itself, so that it cannot mean something else a moment later. */
const lookupInTheOpen: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (fault, found) => {
    const addresses = found as LookupAddress[] | undefined;
    const [first] = addresses ?? [];
    if (fault || !first) return done(fault ?? new WebhookRefused('The name leads nowhere.'), '');
    if (!addresses?.every(({ address }) => isPublicAddress(address))) return done(new WebhookRefused('The name leads into a private network.'), '');
    if (options.all) return done(null, addresses);
    return done(null, first.address, first.family);
  });
};
