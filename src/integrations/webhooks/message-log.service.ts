import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem, type FieldFault } from '../../platform/http/problem';
import { TEST_TYPE } from '../domain/change-types';
import type { ReplayedWebhooksDto, WebhookMessageDto, WebhookMessagesDto } from '../dto/webhooks.dto';
import { WebhookEndpointsRepository } from '../persistence/webhook-endpoints.repository';
import type { WebhookMessageState } from '../persistence/webhook-message.entity';
import { WebhookMessagesRepository, type LogPlace, type MessageRow } from '../persistence/webhook-messages.repository';
import { presentMessage } from './present';

const PAGE = 50;
const STATES: ReadonlySet<string> = new Set(['waiting', 'delivered', 'given_up'] satisfies WebhookMessageState[]);

/** What was sent to a guild's endpoints, what was not and why, and how to have it sent again; for admins. */
@Injectable()
export class WebhookLog {
  constructor(
    private readonly endpoints: WebhookEndpointsRepository,
    private readonly messages: WebhookMessagesRepository,
    private readonly requests: RequestsRepository,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404, 422 */
  async list({ guildId }: Actor, endpointId: string, state: string | undefined, after: string | undefined): Promise<WebhookMessagesDto> {
    const place = placeOf(after);
    const faults: FieldFault[] = [];
    if (state !== undefined && !STATES.has(state)) faults.push({ field: 'state', problem: 'Use waiting, delivered or given_up, or leave it out.' });
    if (after !== undefined && place === null) {
      faults.push({ field: 'after', problem: 'Use the position that the page before gave as `next`.' });
    }
    if (faults.length > 0) throw Problem.invalid(faults);
    if (!(await this.endpoints.find(guildId, endpointId))) throw Problem.notFound('webhook endpoint');
    const rows = await this.messages.log(endpointId, (state as WebhookMessageState | undefined) ?? null, place, PAGE + 1);
    const shown = rows.slice(0, PAGE);
    const last = shown.at(-1);
    return { messages: shown.map(presentMessage), next: rows.length > PAGE && last ? nextOf(last) : null };
  }

  /** Sends a message that is about nothing, to see whether it arrives. @throws Problem 404, 409 when nothing is sent there */
  async test(actor: Actor, endpointId: string, key: string | null): Promise<WebhookMessageDto> {
    const { guildId, personId } = actor;
    const at = this.clock.now();
    const { kept: id } = await this.requests.once({ personId, key, command: `test ${endpointId}`, at }, async () => {
      const endpoint = await this.endpoints.lock(guildId, endpointId);
      if (!endpoint) throw Problem.notFound('webhook endpoint');
      if (endpoint.state !== 'active') throw Problem.conflict('endpoint_not_active', 'Nothing is sent there now. Resume it first.');
      const made = randomUUID();
      await this.messages.insertTest(endpointId, made, TEST_TYPE, at);
      return made;
    });
    return this.read(endpointId, id);
  }

  /** Sends one message now, under the id it has, also when it was delivered before. @throws Problem 404 */
  async sendAgain({ guildId, personId }: Actor, endpointId: string, messageId: string): Promise<WebhookMessageDto> {
    await this.db.transaction(async () => {
      const at = this.clock.now();
      if (!(await this.endpoints.lock(guildId, endpointId))) throw Problem.notFound('webhook endpoint');
      if (!(await this.messages.sendAgain(endpointId, messageId, at))) throw Problem.notFound('message');
      await this.endpoints.record(guildId, personId, 'webhook_message_sent_again', endpointId, at);
    });
    return this.read(endpointId, messageId);
  }

  /** Tries everything that waits, now. @throws Problem 404 */
  async tryNow({ guildId }: Actor, endpointId: string): Promise<void> {
    await this.db.transaction(async () => {
      if (!(await this.endpoints.lock(guildId, endpointId))) throw Problem.notFound('webhook endpoint');
      await this.messages.dueNow(endpointId, this.clock.now());
    });
  }

  /** Sends everything once more that changed since an instant, under the ids it has. @throws Problem 404 */
  async replay({ guildId, personId }: Actor, endpointId: string, since: string, key: string | null): Promise<ReplayedWebhooksDto> {
    const at = this.clock.now();
    const { kept: count } = await this.requests.once({ personId, key, command: `replay ${endpointId} since ${since}`, at }, async () => {
      if (!(await this.endpoints.lock(guildId, endpointId))) throw Problem.notFound('webhook endpoint');
      await this.endpoints.record(guildId, personId, 'webhook_messages_replayed', endpointId, at);
      return this.messages.sendAgainSince(endpointId, new Date(since), at);
    });
    return { count };
  }

  private async read(endpointId: string, id: string): Promise<WebhookMessageDto> {
    const row = await this.messages.find(endpointId, id);
    if (!row) throw Problem.notFound('message');
    return presentMessage(row);
  }
}

/** @returns null for what is no place in a log */
function placeOf(after: string | undefined): LogPlace | null {
  const [, at, position, id] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_(\d{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(after ?? '') ?? [];
  if (at === undefined || id === undefined || Number.isNaN(Date.parse(at))) return null;
  return { at: new Date(at), position: Number(position), id };
}

function nextOf({ createdAt, position, id }: MessageRow): string {
  return `${createdAt.toISOString()}_${position ?? 0}_${id}`;
}
