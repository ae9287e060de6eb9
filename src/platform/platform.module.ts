import { Global, Module } from '@nestjs/common';
import { Jobs } from './jobs/jobs';
import { Live } from './live/live';
import { Mail } from './mail/mail';
import { Messages } from './messages/messages';

/** What every feature stands on. */
@Global()
@Module({
  providers: [Jobs, Live, Mail, Messages],
  exports: [Jobs, Live, Mail, Messages],
})
export class PlatformModule {}
