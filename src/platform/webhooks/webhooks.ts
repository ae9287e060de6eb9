import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import { callOut, mayCall } from '../outgoing/outgoing';

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

/** Posts to webhooks of other programs: chat as Slack knows it, and receivers of what changes here. People choose the address, so it is not trusted. */
@Injectable()
export class Webhooks {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Whether this can be the address of a webhook at all: https, without a name in it, and no private network written out. */
  isAllowed(address: string): boolean {
    return mayCall(address, this.settings.privateWebhooks);
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
  async send(address: string, { body, headers, patienceMs }: WebhookPost): Promise<number> {
    if (!this.isAllowed(address)) throw new WebhookRefused('This address is not called from here.');
    const { status } = await callOut(address, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: Buffer.from(body),
      privateNetworks: this.settings.privateWebhooks,
      readUpTo: 0,
      patienceMs,
    });
    return status;
  }
}
