import { Injectable } from '@nestjs/common';
import { JobBacklogRepository, type Backlog } from '../jobs/persistence/job-backlog.repository';
import { MESSAGE_SENDING_QUEUE } from '../messages/messages';
import { Mail, MAIL_QUEUE } from './mail';

/** `failing`: the server does not take it, and it is tried again by itself. */
export type MailState = 'off' | 'going_out' | 'failing';

/** Whether mail goes out, and what has piled up where it does not. */
@Injectable()
export class MailBacklog {
  constructor(
    private readonly mail: Mail,
    private readonly jobs: JobBacklogRepository,
  ) {}

  async read(): Promise<Backlog & { state: MailState }> {
    if (!this.mail.enabled) return { state: 'off', waiting: 0, failingSince: null, lastFault: null };
    const backlog = await this.jobs.of([MAIL_QUEUE, MESSAGE_SENDING_QUEUE]);
    return { ...backlog, state: backlog.failingSince ? 'failing' : 'going_out' };
  }
}
