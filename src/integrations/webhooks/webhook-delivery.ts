import { Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { People } from '../../people/people.api';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Messages } from '../../platform/messages/messages';
import { Secrets } from '../../platform/secrets/secrets';
import { Webhooks } from '../../platform/webhooks/webhooks';
import { changeData } from '../domain/change';
import { afterFailure } from '../domain/retries';
import { WebhookEndpointsRepository } from '../persistence/webhook-endpoints.repository';
import { changeOf, WebhookMessagesRepository, type ClaimedMessage } from '../persistence/webhook-messages.repository';
import { endpointSecretPurpose } from './endpoint-secret';
import { webhookIdOf } from './present';

/** How long a receiver may take; Standard Webhooks proposes 15 to 30 seconds. */
const PATIENCE_MS = 15_000;
/** Longer than any sending takes: a message whose process died in the middle is taken up by another one after this. */
const LEASE_MS = 60_000;
/** So many messages, of different subjects, are on their way to one endpoint from one process. */
const AT_ONCE = 4;
const LONGEST_FAULT = 300;

/**
 * Sends messages to endpoints: signed, in order for each subject, side by side for different ones, and each endpoint on its own,
 * so that a slow receiver keeps nobody else waiting. Any number of processes may do so together.
 */
@Injectable()
export class WebhookDelivery {
  /** Endpoints that this process is sending to. */
  private readonly sending = new Map<string, Promise<void>>();
  private stopping = false;

  constructor(
    private readonly endpoints: WebhookEndpointsRepository,
    private readonly messages: WebhookMessagesRepository,
    private readonly webhooks: Webhooks,
    private readonly secrets: Secrets,
    private readonly people: People,
    private readonly inbox: Messages,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Begins to send what is due; does not wait for the receivers. @param onFault is told when the database fails meanwhile */
  async sendDue(onFault: (error: unknown) => void): Promise<void> {
    for (const id of await this.messages.endpointsWithDue(this.clock.now())) {
      if (this.stopping || this.sending.has(id)) continue;
      this.sending.set(id, this.sendTo(id).catch(onFault).finally(() => this.sending.delete(id)));
    }
  }

  /** Begins nothing more, and waits for what is on its way. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.sending.values());
  }

  private async sendTo(endpointId: string): Promise<void> {
    while (!this.stopping) {
      const now = this.clock.now();
      const claimed = await this.messages.claim(endpointId, now, new Date(now.getTime() + LEASE_MS), AT_ONCE);
      if (claimed.length === 0) return;
      await Promise.all(claimed.map((message) => this.send(message)));
    }
  }

  private async send(message: ClaimedMessage): Promise<void> {
    let status: number | null = null;
    let fault: string;
    try {
      status = await this.webhooks.send(message.address, { ...this.signed(message), patienceMs: PATIENCE_MS });
      if (status >= 200 && status < 300) return await this.noteDelivery(message, status);
      fault = `The receiver answered ${status}.`;
    } catch (error) {
      if (status !== null) throw error;
      fault = faultOf(error);
    }
    await this.noteFailure(message, status, fault);
  }

  /** The message as Standard Webhooks has it: thin, and signed with each secret that is good. */
  private signed(message: ClaimedMessage): { body: string; headers: Record<string, string> } {
    const { endpointId, id, type, happenedAt, secretSealed, oldSecretSealed, oldSecretUntil } = message;
    const now = this.clock.now();
    const change = changeOf(message);
    const body = JSON.stringify({ type, timestamp: happenedAt.toISOString(), data: change ? changeData(change) : { id } });
    const good = oldSecretSealed && oldSecretUntil && oldSecretUntil > now ? [secretSealed, oldSecretSealed] : [secretSealed];
    const signatures = good.map((sealed) => new Webhook(this.secrets.open(sealed, endpointSecretPurpose(endpointId))).sign(webhookIdOf(id), now, body));
    return {
      body,
      headers: {
        'webhook-id': webhookIdOf(id),
        'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
        'webhook-signature': signatures.join(' '),
        'user-agent': 'Guildpath-Webhooks',
      },
    };
  }

  private async noteDelivery(message: ClaimedMessage, status: number): Promise<void> {
    await this.db.transaction(async () => {
      const at = this.clock.now();
      await this.endpoints.noteDelivery(message.endpointId, at);
      await this.messages.delivered(message, status, at);
    });
  }

  private async noteFailure(message: ClaimedMessage, status: number | null, fault: string): Promise<void> {
    const { endpointId, tries, firstFailedAt: failedBefore } = message;
    await this.db.transaction(async () => {
      const at = this.clock.now();
      const firstFailedAt = failedBefore ?? at;
      const endpoint = await this.endpoints.noteFailure(endpointId, fault, at);
      const failed = { status, fault, at, firstFailedAt, dueAt: at, givenUp: false };
      // Paused or switched off while it was on its way: it waits for that to end.
      if (!endpoint) return this.messages.failed(message, failed);
      const next = afterFailure({ tries: tries + 1, status, firstFailedAt, failingSince: endpoint.failingSince, now: at });
      await this.messages.failed(message, { ...failed, dueAt: next.then === 'again' ? next.at : at, givenUp: next.then === 'give_up' });
      if (next.then === 'switch_off') await this.switchOff(endpointId, endpoint, next.because, at);
    });
  }

  /** Ends sending to an endpoint, and tells the guild's admins. What waits for it stays. */
  private async switchOff(endpointId: string, { guildId, name }: { guildId: string; name: string }, because: 'failing' | 'gone', at: Date): Promise<void> {
    await this.endpoints.switchOff(endpointId, because);
    await this.endpoints.record(guildId, null, 'webhook_endpoint_switched_off', endpointId, at);
    const admins = await this.people.withRole(guildId, 'admin');
    await this.inbox.tell(admins.map(({ id: personId }) => ({
      personId, kind: 'webhook_switched_off', journeyId: null, key: null, page: { title: name, link: `/connections/webhooks/${endpointId}` }, actorId: null,
      once: `webhook endpoint ${endpointId} off ${at.toISOString()}`,
    })), at);
  }
}

function faultOf(error: unknown): string {
  const words = error instanceof Error ? error.message || error.name : String(error);
  return words.slice(0, LONGEST_FAULT);
}
