import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import { Jobs } from '../jobs/jobs';

const QUEUE = 'mail';

export interface Letter {
  to: string;
  subject: string;
  /** Plain text; links stand alone on their line. */
  text: string;
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
    await this.jobs.work<Letter>({ queue: QUEUE, retries: 20, handle: (letter) => this.deliver(letter) });
  }

  /** Sends letters once the open transaction has committed; without a mail server it does nothing. */
  async enqueue(letters: readonly Letter[]): Promise<void> {
    if (this.enabled) await this.jobs.enqueue(QUEUE, letters);
  }

  private async deliver(letter: Letter): Promise<void> {
    await this.transport?.sendMail({ from: this.settings.mail?.from, ...letter });
  }
}
