import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, SignedIn } from '../platform/access/access.decorators';
import type { Actor } from '../platform/access/actor';
import { IdempotencyKey, IfMatch } from '../platform/http/conditional';
import { WholeList } from '../platform/http/whole-list';
import { Areas } from './areas/areas.service';
import { CoverageReader } from './coverage/coverage.service';
import { CoverageDto, SaveExpertiseAreaDto } from './dto/growth.dto';
import { GrowthDto, NominationDto, NomineeDto, RenewTitleDto } from './dto/nominations.dto';
import { NominationsReader } from './nominations/nominations-reader.service';
import { Nominations } from './nominations/nominations.service';
import { GrowthReader } from './titles/growth-reader.service';
import { Titles } from './titles/titles.service';

/** Areas of expertise, and who is expert or master of them. */
@ApiTags('growth')
@Controller('growth')
export class GrowthController {
  constructor(
    private readonly growth: GrowthReader,
    private readonly areas: Areas,
    private readonly titles: Titles,
    private readonly nominations: Nominations,
    private readonly nominationsReader: NominationsReader,
    private readonly coverage: CoverageReader,
  ) {}

  /** Every area with its experts and masters; the reader's own titles and nominations, and those that wait for them to decide. */
  @SignedIn()
  @Get()
  read(@CurrentActor() actor: Actor): Promise<GrowthDto> {
    return this.growth.read(actor);
  }

  /** Everybody who can be nominated. */
  @SignedIn()
  @WholeList('the people of one guild, some hundreds')
  @Get('people')
  people(@CurrentActor() actor: Actor): Promise<NomineeDto[]> {
    return this.nominationsReader.nominees(actor);
  }

  /** Who covers which area at which site, and where there is nobody. */
  @Requires('manager')
  @Get('coverage')
  readCoverage(@CurrentActor() actor: Actor): Promise<CoverageDto> {
    return this.coverage.read(actor);
  }

  /** Makes an area. */
  @Requires('manager')
  @Post('areas')
  async makeArea(@CurrentActor() actor: Actor, @IdempotencyKey() key: string | null, @Body() input: SaveExpertiseAreaDto): Promise<GrowthDto> {
    await this.areas.make(actor, input, key);
    return this.growth.read(actor);
  }

  /** Changes an area's name, field or words; its key stays. */
  @Requires('manager')
  @Put('areas/:id')
  async editArea(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() revision: number,
    @IdempotencyKey() key: string | null,
    @Body() input: SaveExpertiseAreaDto,
  ): Promise<GrowthDto> {
    await this.areas.edit(actor, id, input, revision, key);
    return this.growth.read(actor);
  }

  /** Retires an area: nobody is nominated in it any more. */
  @Requires('manager')
  @HttpCode(200)
  @Post('areas/:id/retire')
  async retireArea(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<GrowthDto> {
    await this.areas.retire(actor, id, key);
    return this.growth.read(actor);
  }

  /** Brings a retired area back. */
  @Requires('manager')
  @HttpCode(200)
  @Post('areas/:id/bring-back')
  async bringAreaBack(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<GrowthDto> {
    await this.areas.bringBack(actor, id, key);
    return this.growth.read(actor);
  }

  /** Asks for another term of one's own title, in its last two months. */
  @SignedIn()
  @Post('titles/:id/renewal')
  async renew(
    @CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null, @Body() input: RenewTitleDto,
  ): Promise<NominationDto> {
    return this.nominationsReader.read(actor, await this.nominations.renew(actor, id, input.whatIsNew, key));
  }

  /** Steps down from one's own title, at any time. */
  @SignedIn()
  @HttpCode(200)
  @Post('titles/:id/step-down')
  async stepDown(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<GrowthDto> {
    await this.titles.stepDown(actor, id, key);
    return this.growth.read(actor);
  }
}
