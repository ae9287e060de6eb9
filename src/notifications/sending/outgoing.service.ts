import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { momentOf, type Moment } from '../../calendars/domain/office-time';
import type { WorkingCalendar } from '../../calendars/domain/working-calendar';
import { newToken, People } from '../../people/people.api';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { Mail, MAIL_RETRIES } from '../../platform/mail/mail';
import { MESSAGE_QUEUE, MESSAGE_SENDING_QUEUE } from '../../platform/messages/messages';
import { Secrets } from '../../platform/secrets/secrets';
import { Webhooks } from '../../platform/webhooks/webhooks';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import { writeLetter } from '../domain/letter';
import { groupOf, type MessageWay } from '../domain/message-groups';
import { messageLink, messageSentence } from '../domain/message-sentence';
import { digestIsDue, mayBeWrittenTo } from '../domain/when-to-send';
import { MessageChoicesRepository, type MessageChoicesRow } from '../persistence/message-choices.repository';
import { OutgoingRepository, type OutgoingMessage, type Reader } from '../persistence/outgoing.repository';

const HELD_QUEUE = 'held-messages';
const EVERY_MINUTE = '* * * * *';
const WEBHOOK_PURPOSE = 'message webhook of';
/** How long a letter's unsubscribe link does something. */
const LEAVING_BY_OLD_LETTERS_MS = 180 * 24 * 60 * 60 * 1000;

/** Messages that go out together. */
interface Sending {
  personId: string;
  way: 'mail' | 'webhook';
  messageIds: string[];
  /** The day's digest, which goes out from the minute that the person chose. */
  digest: boolean;
}

/**
 * Sends messages on as each person chose: at once, in a digest, to a webhook, or not at all; in their working hours, and only
 * what is unread and still theirs in the moment of sending. What cannot be sent yet is held, and nothing is dropped for that.
 */
@Injectable()
export class Outgoing implements OnApplicationBootstrap {
  constructor(
    private readonly outgoing: OutgoingRepository,
    private readonly choices: MessageChoicesRepository,
    private readonly people: People,
    private readonly jobs: Jobs,
    private readonly mail: Mail,
    private readonly webhooks: Webhooks,
    private readonly secrets: Secrets,
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.mail.enabled && !this.secrets.available) return;
    await this.jobs.work<{ id: string }>({ queue: MESSAGE_QUEUE, retries: 20, handle: ({ id }) => this.takeUp(id) });
    await this.jobs.work<Sending>({ queue: MESSAGE_SENDING_QUEUE, retries: MAIL_RETRIES, handle: (sending) => this.send(sending) });
    await this.jobs.work({ queue: HELD_QUEUE, retries: 3, handle: () => this.lookAtHeld() });
    await this.jobs.schedule(HELD_QUEUE, EVERY_MINUTE);
  }

  /** Decides about a new message: it goes out now, is held, or stays in the inbox. */
  private async takeUp(id: string): Promise<void> {
    await this.db.transaction(async () => {
      const message = await this.outgoing.lockUnsent(id);
      const reader = message && (await this.outgoing.reader(message.personId));
      if (!message || !reader) return;
      const way = this.wayOf(message.kind, await this.choices.read(reader.id));
      if (way === 'inbox') return;
      const { calendar, moment } = await this.hoursOf(reader);
      if (way === 'digest' || !mayBeWrittenTo(calendar, moment)) await this.outgoing.hold([id]);
      else await this.handOver({ personId: reader.id, way, messageIds: [id], digest: false });
    });
  }

  /** Whoever is at work gets what was held for them: what they want at once, and from their hour on the digest. */
  async lookAtHeld(): Promise<void> {
    for (const { personId } of await this.outgoing.waitedFor()) await this.lookAtHeldFor(personId);
  }

  private async lookAtHeldFor(personId: string): Promise<void> {
    const reader = await this.outgoing.reader(personId);
    if (!reader) return;
    const { calendar, moment } = await this.hoursOf(reader);
    const known = await this.choices.read(personId);
    const open = mayBeWrittenTo(calendar, moment);
    if (!open && !digestIsDue(calendar, moment, known.digestMinutes, known.digestedOn)) return;
    await this.db.transaction(async () => {
      const choices = await this.choices.lock(personId);
      const digest = digestIsDue(calendar, moment, choices.digestMinutes, choices.digestedOn);
      const byWay = Map.groupBy(await this.outgoing.heldFor(personId), ({ kind }) => this.wayOf(kind, choices));
      const idsOf = (way: MessageWay): string[] => (byWay.get(way) ?? []).map(({ id }) => id);
      await this.outgoing.letGo(idsOf('inbox'));
      if (open) {
        await this.release({ personId, way: 'mail', messageIds: idsOf('mail'), digest: false });
        await this.release({ personId, way: 'webhook', messageIds: idsOf('webhook'), digest: false });
      }
      const digested = idsOf('digest');
      if (!digest || digested.length === 0) return;
      await this.release({ personId, way: 'mail', messageIds: digested, digest: true });
      await this.choices.noteDigest(personId, moment.day);
    });
  }

  private async release(sending: Sending): Promise<void> {
    if (sending.messageIds.length === 0) return;
    await this.outgoing.letGo(sending.messageIds);
    await this.handOver(sending);
  }

  private async handOver(sending: Sending): Promise<void> {
    await this.outgoing.markSent(sending.messageIds, this.clock.now());
    await this.jobs.enqueue(MESSAGE_SENDING_QUEUE, [sending]);
  }

  /**
   * Sends, when it may. A try that comes at night, after the mail server was down, puts the messages back for the morning.
   * Where the process dies between the server's yes and its note, the same letter goes out once more, with the same Message-ID.
   */
  private async send(sending: Sending): Promise<void> {
    const { personId, way, messageIds, digest } = sending;
    const reader = await this.outgoing.reader(personId);
    if (!reader) return;
    const { calendar, moment } = await this.hoursOf(reader);
    const choices = await this.db.transaction(() => this.choices.lock(personId));
    if (!mayBeWrittenTo(calendar, moment) && !(digest && digestIsDue(calendar, moment, choices.digestMinutes, null))) {
      await this.db.transaction(async () => {
        await this.outgoing.markUnsent(messageIds);
        await this.outgoing.hold(messageIds);
      });
      return;
    }
    const messages = await this.outgoing.stillTheirs(messageIds, this.clock.now());
    if (messages.length === 0) return;
    if (way === 'webhook') await this.post(messages, choices, personId);
    else await this.mailTo(reader, messages, letterIdOf(messageIds));
  }

  private async mailTo(reader: Reader, messages: readonly OutgoingMessage[], id: string): Promise<void> {
    const { publicUrl } = this.settings;
    const leave = newToken();
    const now = this.clock.now();
    await this.choices.addLeaveToken(reader.id, leave.hash, now, new Date(now.getTime() - LEAVING_BY_OLD_LETTERS_MS));
    const page = `${publicUrl}/account#how-you-are-told`;
    await this.mail.send({
      to: reader.email,
      ...writeLetter(reader.name, messages.map((message) => ({ sentence: sentenceOf(message), link: `${publicUrl}${messageLink(message)}` })), page),
      id,
      unsubscribe: { page, oneClick: `${publicUrl}/api/unsubscribe/${leave.secret}` },
    });
  }

  private async post(messages: readonly OutgoingMessage[], { webhookSealed }: MessageChoicesRow, personId: string): Promise<void> {
    if (!webhookSealed) return;
    const lines = messages.map((message) => `${sentenceOf(message)}\n${this.settings.publicUrl}${messageLink(message)}`);
    await this.webhooks.post(this.secrets.open(webhookSealed, webhookPurpose(personId)), lines.join('\n\n'));
  }

  /** How the person wants to be told of it, as far as it can be: what cannot be done is not tried. */
  private wayOf(kind: OutgoingMessage['kind'], { ways, webhookSealed }: MessageChoicesRow): MessageWay {
    const way = ways[groupOf(kind)];
    if (way === 'webhook') return this.secrets.available && webhookSealed ? way : 'inbox';
    return this.mail.enabled ? way : 'inbox';
  }

  /** The person's own days, and what their clock shows. */
  private async hoursOf({ id, guildId, siteId }: Reader): Promise<{ calendar: WorkingCalendar; moment: Moment }> {
    const [calendars, sites] = await Promise.all([this.people.calendarsOf(guildId, [{ id, siteId }]), this.people.siteCalendars(guildId)]);
    const calendar = calendars.get(id);
    const site = sites.get(siteId);
    if (!calendar || !site) throw new Error(`no site ${siteId}`);
    return { calendar, moment: momentOf(this.clock.now(), site.timeZone) };
  }
}

/** What a webhook's address is sealed for: nobody else's row can hold it. */
export function webhookPurpose(personId: string): string {
  return `${WEBHOOK_PURPOSE} ${personId}`;
}

/** The same messages sent again are the same letter. */
function letterIdOf(messageIds: readonly string[]): string {
  return `messages-${createHash('sha256').update(messageIds.join(' ')).digest('hex').slice(0, 32)}`;
}

function sentenceOf(message: OutgoingMessage): string {
  return messageSentence({ ...message, actor: message.actor?.name ?? 'Guildpath' });
}
