import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { readEvent } from '../domain/adapters/read-event';
import { SOURCE_KINDS } from '../domain/sources';
import type { DeliveryAnswerDto, EventAnswerDto } from '../dto/events.dto';
import { FactsArrived } from '../facts-arrived';
import { EventSourcesRepository, type ReceivingSource } from '../persistence/event-sources.repository';
import { ReceivedEventsRepository } from '../persistence/received-events.repository';
import { SourceSecrets } from '../sources/source-secrets';
import { checkGenericBody } from './check-generic-body';
import { eventIdOf } from './event-id';
import { IntakeLimits } from './intake-limits';
import { checkSignature, type SignatureVerdict } from './signatures';
import { unpack, type Sent } from './unpack';

/** A request to the address of a source. */
export interface Delivery {
  kind: string;
  sourceId: string;
  /** By lower-case name. */
  headers: Readonly<Record<string, string>>;
  raw: Buffer;
  /** Where it came from. */
  address: string;
}

const REFUSALS: Readonly<Record<Exclude<SignatureVerdict, 'good'>, string>> = {
  signature_missing: 'Nothing in the request shows that it comes from this source. Nothing was kept.',
  signature_wrong: 'The signature does not fit the source’s secret. Nothing was kept.',
  timestamp_old: 'The request is signed for another time: more than five minutes ago, or to come. Nothing was kept.',
};

/** Takes in what other systems send: checked, read, and kept with its facts in one statement. */
@Injectable()
export class Intake {
  constructor(
    private readonly sources: EventSourcesRepository,
    private readonly events: ReceivedEventsRepository,
    private readonly secrets: SourceSecrets,
    private readonly limits: IntakeLimits,
    private readonly arrived: FactsArrived,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws Problem 404 for no such source, 401 without a good signature, 429 for a flood, 409 while it is paused, 400 and
   * 422 for what cannot be read; nothing is kept then
   */
  async take(delivery: Delivery): Promise<DeliveryAnswerDto> {
    const now = this.clock.now();
    const source = await this.find(delivery);
    try {
      this.check(source, delivery, now);
    } catch (error) {
      if (error instanceof Problem && error.status === 401) await this.limits.countMiss(delivery.address);
      throw await this.noted(source, error, now);
    }
    await this.limits.count(source.id, () => this.events.refused(source.id, 'too_many_events', now));
    try {
      if (source.pausedAt !== null) throw Problem.conflict('source_paused', 'This source is paused. Nothing was kept; send it again when it goes on.');
      const sent = unpack(source.kind, delivery.headers, delivery.raw);
      if (source.kind === 'generic') for (const { json } of sent) await checkGenericBody(json);
      return await this.keep(source, sent, now);
    } catch (error) {
      throw await this.noted(source, error, now);
    }
  }

  private async find({ kind, sourceId, address }: Delivery): Promise<ReceivingSource> {
    const known = (SOURCE_KINDS as readonly string[]).includes(kind) && isUUID(sourceId);
    const source = known ? await this.sources.toReceive(sourceId) : null;
    if (source?.kind === kind) return source;
    await this.limits.countMiss(address);
    throw new Problem(404, 'no_such_source', 'There is no source at this address. Look it up under Connections.');
  }

  private check(source: ReceivingSource, { headers, raw }: Delivery, now: Date): void {
    const good = this.secrets.goodAt(source, now);
    if (good.length === 0) throw new Problem(401, 'no_secret', 'This source has no secret yet that could be checked; an admin makes one. Nothing was kept.');
    const verdict = checkSignature(source.kind, { headers, raw }, good, now);
    if (verdict !== 'good') throw new Problem(401, verdict, REFUSALS[verdict]);
  }

  private async keep(source: ReceivingSource, sent: readonly Sent[], now: Date): Promise<DeliveryAnswerDto> {
    // One event is one statement, and needs no transaction around it; a batch is kept whole or not at all.
    const [only, ...rest] = sent;
    const answers = only === undefined || rest.length > 0
      ? await this.db.transaction(async () => {
        const kept: EventAnswerDto[] = [];
        for (const event of sent) kept.push(await this.keepOne(source, event, now));
        return kept;
      })
      : [await this.keepOne(source, only, now)];
    const fresh = answers.filter(({ repeated, facts }) => !repeated && facts > 0).map(({ id }) => id);
    if (fresh.length > 0) this.arrived.tell({ guildId: source.guildId, sourceId: source.id, eventIds: fresh, again: false });
    return { repeated: answers.length > 0 && answers.every(({ repeated }) => repeated), events: answers };
  }

  private async keepOne(source: ReceivingSource, { headers, body, json }: Sent, now: Date): Promise<EventAnswerDto> {
    const { type, id: senderId, facts: told, why } = readEvent(source.kind, source.trusts, { headers, body: json, receivedAt: now.toISOString() });
    const id = eventIdOf(source.id, type, senderId, body);
    const facts = told.map((fact) => ({ ...fact, source: source.id, event: id }));
    const times = await this.events.take({ id, guildId: source.guildId, sourceId: source.id, type, headers, body, receivedAt: now, whyNot: why, facts });
    return { id, type, facts: facts.length, why, repeated: times > 1 };
  }

  /** Writes down that something was refused, for the admin who looks why nothing arrives. */
  private async noted(source: ReceivingSource, error: unknown, now: Date): Promise<unknown> {
    if (error instanceof Problem) await this.events.refused(source.id, error.code, now);
    return error;
  }
}
