import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Jobs } from '../platform/jobs/jobs';
import { Mail } from '../platform/mail/mail';
import { MESSAGE_QUEUE } from '../platform/messages/messages';
import type { Settings } from '../settings/settings';
import { SETTINGS } from '../settings/settings.module';
import { messageLink, messageSentence } from './domain/message-sentence';
import { InboxRepository } from './persistence/inbox.repository';

/** Sends inbox messages by e-mail as well, each once, where a mail server is set up. */
@Injectable()
export class MailMessages implements OnApplicationBootstrap {
  constructor(
    private readonly inbox: InboxRepository,
    private readonly jobs: Jobs,
    private readonly mail: Mail,
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.mail.enabled) return;
    await this.jobs.work<{ id: string }>({ queue: MESSAGE_QUEUE, retries: 20, handle: ({ id }) => this.send(id) });
  }

  /** Hands the letter over and notes it in one transaction: a job that runs twice sends once. */
  private async send(id: string): Promise<void> {
    await this.db.transaction(async () => {
      const message = await this.inbox.lockForMail(id);
      if (!message) return;
      const sentence = messageSentence({ ...message, actor: message.actor?.name ?? 'Guildpath' });
      await this.inbox.markMailed(id, this.clock.now());
      await this.mail.enqueue([
        {
          to: message.recipient.email,
          subject: sentence,
          text: `Hello ${message.recipient.name},\n\n${sentence}\n\n${this.settings.publicUrl}${messageLink(message)}\n`,
        },
      ]);
    });
  }
}
