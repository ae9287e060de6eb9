import { Global, Module } from '@nestjs/common';
import { Jobs } from './jobs/jobs';
import { Live } from './live/live';
import { Mail } from './mail/mail';

/** What every feature stands on. */
@Global()
@Module({
  providers: [Jobs, Live, Mail],
  exports: [Jobs, Live, Mail],
})
export class PlatformModule {}
