import { Global, Module } from '@nestjs/common';
import { RequestsRepository } from './http/persistence/requests.repository';
import { Jobs } from './jobs/jobs';
import { Live } from './live/live';
import { Mail } from './mail/mail';
import { Messages } from './messages/messages';

/** What every feature stands on. */
@Global()
@Module({
  providers: [Jobs, Live, Mail, Messages, RequestsRepository],
  exports: [Jobs, Live, Mail, Messages, RequestsRepository],
})
export class PlatformModule {}
