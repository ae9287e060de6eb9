import { Controller, Get, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { WholeList } from '../../platform/http/whole-list';
import { GuildWeekFiguresDto } from '../dto/guild-week-figures.dto';
import { GuildWeekFigures } from './guild-week-figures.service';

/** How guild weeks went: sums, no names, nobody's wishes. */
@ApiTags('guild weeks')
@Requires('manager')
@Controller('guild-weeks/figures')
export class GuildWeekFiguresController {
  constructor(private readonly figures: GuildWeekFigures) {}

  /** The last eight matched weeks, the newest first. */
  @WholeList('the newest few guild weeks')
  @Get()
  read(@CurrentActor() actor: Actor): Promise<GuildWeekFiguresDto[]> {
    return this.figures.read(actor);
  }

  /** Popularity of options as a CSV file; an empty cell is too few to show. */
  @Get('options.csv')
  @ApiProduces('text/csv')
  options(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="guild-week-options.csv"');
    return this.figures.optionsCsv(actor);
  }

  /** How the match fitted, a line a week, as a CSV file; empty cells are too few to show. */
  @Get('match.csv')
  @ApiProduces('text/csv')
  match(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="guild-week-match.csv"');
    return this.figures.matchCsv(actor);
  }
}
