import { Global, Module } from '@nestjs/common';
import { RequestsRepository } from './http/persistence/requests.repository';
import { Jobs } from './jobs/jobs';
import { JobBacklogRepository } from './jobs/persistence/job-backlog.repository';
import { Live } from './live/live';
import { Mail } from './mail/mail';
import { MailBacklog } from './mail/mail-backlog';
import { Messages } from './messages/messages';
import { Secrets } from './secrets/secrets';
import { Webhooks } from './webhooks/webhooks';

/** What every feature stands on. */
@Global()
@Module({
  providers: [Jobs, JobBacklogRepository, Live, Mail, MailBacklog, Messages, RequestsRepository, Secrets, Webhooks],
  exports: [Jobs, JobBacklogRepository, Live, Mail, MailBacklog, Messages, RequestsRepository, Secrets, Webhooks],
})
export class PlatformModule {}
