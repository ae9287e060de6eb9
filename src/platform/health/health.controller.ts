import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../access/access.decorators';
import { Database } from '../database/database';
import { Problem } from '../http/problem';
import { MailBacklog } from '../mail/mail-backlog';
import { HealthDto, ReadyDto } from './health.dto';

/** For load balancers and operators. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly db: Database,
    private readonly mailBacklog: MailBacklog,
  ) {}

  /** The process answers. */
  @Public()
  @Get('live')
  live(): HealthDto {
    return { status: 'live' };
  }

  /** The process can do its work: the database answers. */
  @Public()
  @Get('ready')
  async ready(): Promise<ReadyDto> {
    try {
      await this.db.query('SELECT 1');
      return { status: 'ready', mail: (await this.mailBacklog.read()).state };
    } catch {
      throw new Problem(503, 'not_ready', 'The database does not answer.');
    }
  }
}
