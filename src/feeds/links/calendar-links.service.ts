import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendars/domain/local-date';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database, violates } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import { readLinkToken, writeLinkToken } from '../domain/link-token';
import type { CalendarLinkDto, CalendarLinksDto, NewCalendarLinkDto } from '../dto/feeds.dto';
import { CalendarLinksRepository, type CalendarLinkRow, type OpeningLinkRow } from '../persistence/calendar-links.repository';

/** One a device is plenty. */
const MOST = 10;

/** The addresses under which people read their own calendar elsewhere. The secret is in the address; only its hash is kept. */
@Injectable()
export class CalendarLinks {
  constructor(
    private readonly links: CalendarLinksRepository,
    private readonly requests: RequestsRepository,
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async list(actor: Actor): Promise<CalendarLinksDto> {
    const links = await this.links.listOf(actor.personId);
    return { links: links.map(presentLink), mayAdd: links.length < MOST };
  }

  /**
   * Makes a link, and shows it this once. Asked again with the same key, nobody has seen the first address: the same
   * link gets another.
   * @throws Problem 409 when there are too many, 422 when the name is taken
   */
  async make(actor: Actor, name: string, key: string | null): Promise<NewCalendarLinkDto> {
    const { personId } = actor;
    const { secret, secretHash } = newSecret();
    const at = this.clock.now();
    try {
      const { kept: id, replayed } = await this.requests.once({ personId, key, command: `make a calendar link ${name.trim()}`, at }, async () => {
        if ((await this.links.lockAndCount(personId)) >= MOST) {
          throw Problem.conflict('too_many_links', `You have ${MOST} links, as many as there can be. Remove one that you no longer use.`);
        }
        const made = await this.links.insert({ personId, name: name.trim(), secretHash, at });
        await this.links.record(actor.guildId, personId, 'calendar_link_made', { linkId: made }, at);
        return made;
      });
      if (replayed && !(await this.links.setSecret(personId, id, secretHash))) throw Problem.notFound('calendar link');
      return this.shown(actor, id, secret);
    } catch (error) {
      if (!violates(error, 'calendar_links_name_once_a_person')) throw error;
      throw Problem.invalid([{ field: 'name', problem: 'You have a link of this name. Choose another, so that you know them apart.' }]);
    }
  }

  /** Gives a link another address; the old one stops at once. @throws Problem 404 */
  async replace(actor: Actor, id: string): Promise<NewCalendarLinkDto> {
    const { secret, secretHash } = newSecret();
    await this.db.transaction(async () => {
      if (!(await this.links.setSecret(actor.personId, id, secretHash))) throw Problem.notFound('calendar link');
      await this.links.record(actor.guildId, actor.personId, 'calendar_link_replaced', { linkId: id }, this.clock.now());
    });
    return this.shown(actor, id, secret);
  }

  /** Takes a link back; it opens nothing from now on. @throws Problem 404 */
  async revoke(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      if (!(await this.links.delete(actor.personId, id))) throw Problem.notFound('calendar link');
      await this.links.record(actor.guildId, actor.personId, 'calendar_link_revoked', { linkId: id }, this.clock.now());
    });
  }

  /** Whose calendar a token opens; null when it opens none. Notes the day. */
  async open(token: string): Promise<OpeningLinkRow | null> {
    const read = readLinkToken(token);
    const link = read && (await this.links.findToOpen(read.linkId));
    if (!link || !timingSafeEqual(link.secretHash, hashOf(read.secret))) return null;
    const day = localDateOf(this.clock.now(), link.timeZone);
    if (link.lastUsedOn !== day) await this.links.markUsed(link.id, day);
    return link;
  }

  private async shown(actor: Actor, id: string, secret: string): Promise<NewCalendarLinkDto> {
    const link = await this.links.find(actor.personId, id);
    if (!link) throw Problem.notFound('calendar link');
    return { ...presentLink(link), url: `${this.settings.publicUrl}/api/feeds/${writeLinkToken({ linkId: id, secret })}.ics` };
  }
}

function presentLink({ id, name, createdAt, lastUsedOn }: CalendarLinkRow): CalendarLinkDto {
  return { id, name, createdAt: createdAt.toISOString(), lastUsedOn };
}

function newSecret(): { secret: string; secretHash: Buffer } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, secretHash: hashOf(secret) };
}

/** The secret has full entropy, so one round of SHA-256 keeps a stolen database from opening anything. */
function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
