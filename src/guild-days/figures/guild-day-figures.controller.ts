import { Controller, Get, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { GuildDayFiguresDto } from '../dto/guild-day-figures.dto';
import { GuildDayFigures } from './guild-day-figures.service';

/** How guild days go: sums, no names. */
@ApiTags('guild days')
@Requires('manager')
@Controller('guild-days/figures')
export class GuildDayFiguresController {
  constructor(private readonly figures: GuildDayFigures) {}

  /** Attendance by guild day and first-time speakers by quarter, of the last two years. */
  @Get()
  read(@CurrentActor() actor: Actor): Promise<GuildDayFiguresDto> {
    return this.figures.read(actor);
  }

  /** Attendance by guild day as a CSV file; an empty cell is too few to show. */
  @Get('attendance.csv')
  @ApiProduces('text/csv')
  attendance(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="guild-day-attendance.csv"');
    return this.figures.attendanceCsv(actor);
  }

  /** First-time speakers by quarter as a CSV file. */
  @Get('speakers.csv')
  @ApiProduces('text/csv')
  speakers(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="guild-day-speakers.csv"');
    return this.figures.speakersCsv(actor);
  }
}
