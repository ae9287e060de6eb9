import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database, violates } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import { SOURCE_TRUSTS } from '../domain/sources';
import type {
  ChangeEventSourceDto, EventSourceDetailsDto, EventSourcesDto, EventSourceWithSecretDto, SetUpEventSourceDto,
} from '../dto/event-sources.dto';
import { EventSourcesRepository, type SourceWithNews } from '../persistence/event-sources.repository';
import { ReceivedEventsRepository } from '../persistence/received-events.repository';
import { presentDelivery, presentSource } from './present-source';
import { SourceSecrets } from './source-secrets';

const DELIVERIES = 50;
const KEEP_DAYS = 30;
/** Time enough to put a new secret in on the other side. */
const OVERLAP_MS = 24 * 60 * 60 * 1000;

/** The sources of events, as an admin keeps them. */
@Injectable()
export class EventSources {
  constructor(
    private readonly sources: EventSourcesRepository,
    private readonly events: ReceivedEventsRepository,
    private readonly secrets: SourceSecrets,
    private readonly requests: RequestsRepository,
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async list({ guildId }: Actor): Promise<EventSourcesDto> {
    const sources = await this.sources.list(guildId);
    const now = this.clock.now();
    return { sources: sources.map((source) => presentSource(source, this.settings.publicUrl, now)), maySetUp: this.secrets.available };
  }

  /** @throws Problem 404 */
  async read({ guildId }: Actor, id: string): Promise<EventSourceDetailsDto> {
    const source = await this.find(guildId, id);
    const deliveries = await this.events.lately(id, DELIVERIES);
    return { ...presentSource(source, this.settings.publicUrl, this.clock.now()), deliveries: deliveries.map(presentDelivery) };
  }

  /**
   * Sets a source up, and shows its secret this once. Asked again with the same key, nobody has seen the first secret: the
   * same source gets another.
   * @throws Problem 409 without a key to seal secrets with, 422 when the name is taken
   */
  async setUp(actor: Actor, { kind, name }: SetUpEventSourceDto, key: string | null): Promise<EventSourceWithSecretDto> {
    const { guildId, personId } = actor;
    const fresh = randomUUID();
    const at = this.clock.now();
    const made = this.secrets.make(fresh);
    try {
      const { kept: id, replayed } = await this.requests.once({ personId, key, command: `set up event source ${kind} ${name.trim()}`, at }, async () => {
        await this.sources.insert({
          id: fresh, guildId, kind, name: name.trim(), trusts: SOURCE_TRUSTS, keepDays: KEEP_DAYS, pausedAt: null, secretSealed: made.sealed, createdAt: at,
        });
        await this.sources.record(guildId, personId, 'event_source_set_up', fresh, at);
        return fresh;
      });
      return this.withSecret(guildId, id, replayed ? await this.another(id) : made.secret);
    } catch (error) {
      throw nameTaken(error);
    }
  }

  /** @param revision as last read @throws Problem 404, 412, 422 */
  async change(actor: Actor, id: string, input: ChangeEventSourceDto, revision: number): Promise<EventSourceDetailsDto> {
    const { guildId, personId } = actor;
    try {
      await this.db.transaction(async () => {
        const source = await this.lock(guildId, id);
        if (source.revision !== revision) throw Problem.stale(source.revision);
        const now = this.clock.now();
        const paused = input.paused ?? source.pausedAt !== null;
        await this.sources.update(id, {
          name: (input.name ?? source.name).trim(),
          trusts: input.trusts ?? source.trusts,
          keepDays: input.keepDays ?? source.keepDays,
          pausedAt: paused ? (source.pausedAt ?? now) : null,
        });
        await this.sources.record(guildId, personId, codeOf(source.pausedAt !== null, paused), id, now);
      });
    } catch (error) {
      throw nameTaken(error);
    }
    return this.read(actor, id);
  }

  /** Gives a source a new secret, shown this once; the present one is taken for a day more. @throws Problem 404, 409 */
  async rotate({ guildId, personId }: Actor, id: string, key: string | null): Promise<EventSourceWithSecretDto> {
    const at = this.clock.now();
    const { secret, sealed } = this.secrets.make(id);
    const { replayed } = await this.requests.once({ personId, key, command: `rotate event source ${id}`, at }, async () => {
      await this.lock(guildId, id);
      await this.sources.rotate(id, sealed, new Date(at.getTime() + OVERLAP_MS));
      await this.sources.record(guildId, personId, 'event_source_rotated', id, at);
      return id;
    });
    await this.find(guildId, id);
    return this.withSecret(guildId, id, replayed ? await this.another(id) : secret);
  }

  /** A secret in the place of one that was shown to nobody. */
  private async another(id: string): Promise<string> {
    const { secret, sealed } = this.secrets.make(id);
    await this.sources.setSecret(id, sealed);
    return secret;
  }

  private async withSecret(guildId: string, id: string, secret: string): Promise<EventSourceWithSecretDto> {
    return { ...presentSource(await this.find(guildId, id), this.settings.publicUrl, this.clock.now()), secret };
  }

  private async find(guildId: string, id: string): Promise<SourceWithNews> {
    const source = await this.sources.find(guildId, id);
    if (!source) throw Problem.notFound('source');
    return source;
  }

  private async lock(guildId: string, id: string) {
    const source = await this.sources.lock(guildId, id);
    if (!source) throw Problem.notFound('source');
    return source;
  }
}

function codeOf(wasPaused: boolean, paused: boolean): string {
  if (wasPaused === paused) return 'event_source_changed';
  return paused ? 'event_source_paused' : 'event_source_resumed';
}

function nameTaken(error: unknown): unknown {
  if (!violates(error, 'event_sources_name_once_a_guild')) return error;
  return Problem.invalid([{ field: 'name', problem: 'There is a source of this name. Choose another, so that you know them apart.' }]);
}
