import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import { callOut, mayCall } from '../outgoing/outgoing';

/** The webhook answered, and not with a yes; or it is none that we call. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused';
}

/** Posts to incoming webhooks as Slack and what is like it know them. People choose the address, so it is not trusted. */
@Injectable()
export class Webhooks {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Whether this can be the address of a webhook at all: https, without a name in it, and no private network written out. */
  isAllowed(address: string): boolean {
    return mayCall(address, this.settings.privateWebhooks);
  }

  /** Posts a text. Not inside a transaction. @throws Error when it was not taken */
  async post(address: string, text: string): Promise<void> {
    if (!this.isAllowed(address)) throw new WebhookRefused('This address is not called from here.');
    const { status } = await callOut(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify({ text })),
      privateNetworks: this.settings.privateWebhooks,
      readUpTo: 0,
    });
    if (status < 200 || status >= 300) throw new WebhookRefused(`The webhook answered ${status}.`);
  }
}
