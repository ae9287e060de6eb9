import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, SignedIn } from '../platform/access/access.decorators';
import type { Actor } from '../platform/access/actor';
import { IdempotencyKey } from '../platform/http/conditional';
import { LearningEntryIdDto, LearningSumsDto, LearningTimeDto, QuarterDto, SaveLearningDto } from './dto/learning-time.dto';
import { OwnLearningEntries } from './own/own-learning.service';
import { LearningReader } from './reading/learning-reader.service';
import { SumsReader } from './reading/sums-reader.service';

/** Time for learning: one's own in full, and for managers sums of five people and more. */
@ApiTags('learning time')
@Controller('learning-time')
export class LearningTimeController {
  constructor(
    private readonly reader: LearningReader,
    private readonly sumsReader: SumsReader,
    private readonly entries: OwnLearningEntries,
  ) {}

  /** What this person learned in a quarter: what counted by itself, from where, and what they added. */
  @SignedIn()
  @Get()
  own(@CurrentActor() actor: Actor, @Query() { quarter }: QuarterDto): Promise<LearningTimeDto> {
    return this.reader.own(actor, quarter);
  }

  /** The guild's learning time in a quarter, as sums by guild and site; those of fewer than five people are held back. */
  @Requires('manager')
  @Get('sums')
  sums(@CurrentActor() actor: Actor, @Query() { quarter }: QuarterDto): Promise<LearningSumsDto> {
    return this.sumsReader.sums(actor, quarter);
  }

  /** Adds own learning, for whoever likes to. */
  @SignedIn()
  @Post('entries')
  async add(@CurrentActor() actor: Actor, @IdempotencyKey() key: string | null, @Body() input: SaveLearningDto): Promise<LearningEntryIdDto> {
    return { id: await this.entries.add(actor, key, input) };
  }

  /** Changes an entry of own learning. */
  @SignedIn()
  @Put('entries/:id')
  @HttpCode(204)
  async change(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() input: SaveLearningDto): Promise<void> {
    await this.entries.change(actor, id, input);
  }

  /** Removes an entry of own learning. */
  @SignedIn()
  @Delete('entries/:id')
  @HttpCode(204)
  async remove(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.entries.remove(actor, id);
  }
}
