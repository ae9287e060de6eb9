import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import { Jobs } from '../jobs/jobs';

/** The queue of letters that only wait for the mail server. */
export const MAIL_QUEUE = 'mail';
/** With pauses that grow to an hour: two weeks, after which a letter is old news. */
export const MAIL_RETRIES = 340;

export interface Letter {
  to: string;
  subject: string;
  /** Plain text; links stand alone on their line. */
  text: string;
  /** What makes it this letter and no other: sent again after a crash it has the same Message-ID, and programs show it once. */
  id?: string;
  /** Where one click, or one POST, stops letters of this kind. */
  unsubscribe?: { page: string; oneClick: string };
}

/** E-mail, when a mail server is set up: enqueued with the change it tells of, and tried again while the server is down. */
@Injectable()
export class Mail implements OnApplicationBootstrap {
  private readonly transport: Transporter | null;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly jobs: Jobs,
  ) {
    this.transport = settings.mail ? createTransport(settings.mail.smtpUrl) : null;
  }

  get enabled(): boolean {
    return this.transport !== null;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.enabled) return;
    await this.jobs.work<Letter>({ queue: MAIL_QUEUE, retries: MAIL_RETRIES, handle: (letter) => this.send(letter) });
  }

  /** Sends letters once the open transaction has committed; without a mail server it does nothing. */
  async enqueue(letters: readonly Letter[]): Promise<void> {
    if (this.enabled) await this.jobs.enqueue(MAIL_QUEUE, letters);
  }

  /** Hands a letter to the mail server now. Not inside a transaction. @throws Error when the server does not take it */
  async send({ to, subject, text, id, unsubscribe }: Letter): Promise<void> {
    await this.transport?.sendMail({
      from: this.settings.mail?.from,
      to,
      subject,
      text,
      ...(id !== undefined && { messageId: `<${id}@${new URL(this.settings.publicUrl).hostname}>` }),
      ...(unsubscribe !== undefined && {
        // RFC 2369 and RFC 8058: the mail program's own button.
        headers: { 'List-Unsubscribe': `<${unsubscribe.oneClick}>, <${unsubscribe.page}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
      }),
    });
  }
}
