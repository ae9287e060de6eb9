import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database, violates } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem, type FieldFault } from '../../platform/http/problem';
import { Secrets } from '../../platform/secrets/secrets';
import { Webhooks } from '../../platform/webhooks/webhooks';
import { CHANGE_TYPES, isChangeType } from '../domain/change-types';
import type { SaveWebhookEndpointDto, WebhookEndpointDto, WebhookEndpointsDto, WebhookEndpointWithSecretDto } from '../dto/webhooks.dto';
import { WebhookEndpointsRepository, type EndpointRow } from '../persistence/webhook-endpoints.repository';
import { WebhookMessagesRepository } from '../persistence/webhook-messages.repository';
import { endpointSecretPurpose, newEndpointSecret } from './endpoint-secret';
import { presentEndpoint } from './present';

/** More than a guild has programs that listen. */
const MOST = 20;

/** How long the secret before stays good after another was made: time to bring the new one to the receiver. */
const OVERLAP_MS = 24 * 60 * 60 * 1_000;

/** The programs of others that a guild tells of its changes; for admins. */
@Injectable()
export class WebhookEndpoints {
  constructor(
    private readonly endpoints: WebhookEndpointsRepository,
    private readonly messages: WebhookMessagesRepository,
    private readonly requests: RequestsRepository,
    private readonly webhooks: Webhooks,
    private readonly secrets: Secrets,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async list({ guildId }: Actor): Promise<WebhookEndpointsDto> {
    const rows = await this.endpoints.listOf(guildId);
    const now = this.clock.now();
    return {
      endpoints: rows.map((row) => presentEndpoint(row, now)),
      types: CHANGE_TYPES.map(({ type, says }) => ({ type, says })),
      mayAdd: rows.length < MOST,
      keepsSecrets: this.secrets.available,
    };
  }

  /** @throws Problem 404 */
  async read({ guildId }: Actor, id: string): Promise<WebhookEndpointDto> {
    return presentEndpoint(await this.existing(guildId, id), this.clock.now());
  }

  /**
   * Makes an endpoint, which is told of what changes from now on.
   * @throws Problem 409 when secrets cannot be kept or there are too many, 422 with every field that is wrong
   */
  async make(actor: Actor, input: SaveWebhookEndpointDto, key: string | null): Promise<WebhookEndpointWithSecretDto> {
    if (!this.secrets.available) {
      throw Problem.conflict('no_secret_key', 'This installation cannot keep secrets. Ask whoever runs it to set GUILDPATH_SECRET_KEY.');
    }
    this.refuseFaults(input);
    const { guildId, personId } = actor;
    const at = this.clock.now();
    const { kept: id } = await this.named(() =>
      this.requests.once({ personId, key, command: `make a webhook endpoint ${JSON.stringify(input)}`, at }, async () => {
        if ((await this.endpoints.lockAndCount(guildId)) >= MOST) {
          throw Problem.conflict('too_many_endpoints', `There are ${MOST} endpoints, as many as there can be. Remove one that is no longer used.`);
        }
        const made = randomUUID();
        const secretSealed = this.secrets.seal(newEndpointSecret(), endpointSecretPurpose(made));
        await this.endpoints.insert({ ...savedOf(input), id: made, guildId, secretSealed, createdBy: personId, at });
        await this.endpoints.record(guildId, personId, 'webhook_endpoint_made', made, at);
        return made;
      }));
    return this.withSecret(guildId, id);
  }

  /** @throws Problem 404, 412 when somebody changed it since, 422 */
  async edit(actor: Actor, id: string, input: SaveWebhookEndpointDto, revision: number): Promise<WebhookEndpointDto> {
    this.refuseFaults(input);
    const { guildId } = actor;
    await this.named(() =>
      this.change(actor, id, 'webhook_endpoint_edited', async (endpoint) => {
        if (endpoint.revision !== revision) throw Problem.stale(endpoint.revision);
        await this.endpoints.edit(id, savedOf(input));
      }));
    return this.read({ ...actor, guildId }, id);
  }

  /** Removes an endpoint with its log; nothing is sent to it from now on. @throws Problem 404 */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.change(actor, id, 'webhook_endpoint_removed', () => this.endpoints.delete(id));
  }

  /** Another secret. Messages are signed with both for a day, so that none is refused meanwhile. @throws Problem 404 */
  async replaceSecret(actor: Actor, id: string, key: string | null): Promise<WebhookEndpointWithSecretDto> {
    const { guildId, personId } = actor;
    const at = this.clock.now();
    await this.requests.once({ personId, key, command: `replace the secret of ${id}`, at }, () =>
      this.change(actor, id, 'webhook_secret_replaced', () =>
        this.endpoints.setSecret(id, this.secrets.seal(newEndpointSecret(), endpointSecretPurpose(id)), new Date(at.getTime() + OVERLAP_MS))));
    return this.withSecret(guildId, id);
  }

  /** Sends nothing until it is resumed; what changes meanwhile is told then. @throws Problem 404, 409 */
  async pause(actor: Actor, id: string): Promise<WebhookEndpointDto> {
    await this.change(actor, id, 'webhook_endpoint_paused', ({ state }) => {
      if (state !== 'active') throw Problem.conflict('endpoint_not_active', 'It does not send anything as it is.');
      return this.endpoints.pause(id);
    });
    return this.read(actor, id);
  }

  /** Sends again, and first of all what has waited. @throws Problem 404, 409 */
  async resume(actor: Actor, id: string): Promise<WebhookEndpointDto> {
    await this.change(actor, id, 'webhook_endpoint_resumed', async ({ state }) => {
      if (state === 'active') throw Problem.conflict('endpoint_active', 'It is on already.');
      await this.endpoints.resume(id);
      await this.messages.dueNow(id, this.clock.now());
    });
    return this.read(actor, id);
  }

  /** Does something to an endpoint while nobody else does, and writes down that it was done. @throws Problem 404 */
  private async change(
    { guildId, personId }: Actor,
    id: string,
    code: string,
    work: (endpoint: { state: string; revision: number }) => Promise<void>,
  ): Promise<void> {
    await this.db.transaction(async () => {
      const endpoint = await this.endpoints.lock(guildId, id);
      if (!endpoint) throw Problem.notFound('webhook endpoint');
      await work(endpoint);
      await this.endpoints.record(guildId, personId, code, id, this.clock.now());
    });
  }

  private refuseFaults({ address, types }: SaveWebhookEndpointDto): void {
    const faults: FieldFault[] = [];
    if (!this.webhooks.isAllowed(address.trim())) {
      faults.push({ field: 'address', problem: 'Use an https:// address on the internet, without a name or password in it.' });
    }
    const unknown = types.filter((type) => !isChangeType(type));
    if (unknown.length > 0) faults.push({ field: 'types', problem: `There is no such type of change: ${unknown.join(', ').slice(0, 200)}.` });
    if (faults.length > 0) throw Problem.invalid(faults);
  }

  private async named<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!violates(error, 'webhook_endpoints_name_once')) throw error;
      throw Problem.invalid([{ field: 'name', problem: 'There is an endpoint of this name. Choose another, so that they can be told apart.' }]);
    }
  }

  private async withSecret(guildId: string, id: string): Promise<WebhookEndpointWithSecretDto> {
    const row = await this.existing(guildId, id);
    const kept = await this.db.transaction(() => this.endpoints.lock(guildId, id));
    if (!kept) throw Problem.notFound('webhook endpoint');
    return { ...presentEndpoint(row, this.clock.now()), secret: this.secrets.open(kept.secretSealed, endpointSecretPurpose(id)) };
  }

  private async existing(guildId: string, id: string): Promise<EndpointRow> {
    const row = await this.endpoints.find(guildId, id);
    if (!row) throw Problem.notFound('webhook endpoint');
    return row;
  }
}

function savedOf({ name, address, types }: SaveWebhookEndpointDto): SaveWebhookEndpointDto {
  return { name: name.trim(), address: address.trim(), types };
}
