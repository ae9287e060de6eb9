import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '../platform/access/access.decorators';
import type { Actor } from '../platform/access/actor';
import { IdempotencyKey, IfMatch } from '../platform/http/conditional';
import { DecideNominationDto, NominateDto, NominationDto, SavePortfolioDto } from './dto/nominations.dto';
import { Decisions } from './nominations/decisions.service';
import { NominationsReader } from './nominations/nominations-reader.service';
import { Nominations } from './nominations/nominations.service';

/** Nominations: there for the nominee, the nominator, and those who decide once it was handed in. */
@ApiTags('growth')
@SignedIn()
@Controller('growth/nominations')
export class NominationsController {
  constructor(
    private readonly reader: NominationsReader,
    private readonly nominations: Nominations,
    private readonly decisions: Decisions,
  ) {}

  /** Nominates somebody, or oneself; it goes on only if the nominee hands it in. */
  @Post()
  async nominate(@CurrentActor() actor: Actor, @IdempotencyKey() key: string | null, @Body() input: NominateDto): Promise<NominationDto> {
    return this.reader.read(actor, await this.nominations.nominate(actor, input, key));
  }

  /** One nomination, as far as it is the reader's to see. */
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<NominationDto> {
    return this.reader.read(actor, id);
  }

  /** The nominee keeps what they have to show, in place of what was there. */
  @Put(':id/portfolio')
  async savePortfolio(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() revision: number,
    @IdempotencyKey() key: string | null,
    @Body() input: SavePortfolioDto,
  ): Promise<NominationDto> {
    await this.nominations.savePortfolio(actor, id, input, revision, key);
    return this.reader.read(actor, id);
  }

  /** The nominee agrees and hands it in. */
  @HttpCode(200)
  @Post(':id/submit')
  async submit(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<NominationDto> {
    await this.nominations.submit(actor, id, key);
    return this.reader.read(actor, id);
  }

  /** The nominee makes it a draft again. */
  @HttpCode(200)
  @Post(':id/take-back')
  async takeBack(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<NominationDto> {
    await this.nominations.takeBack(actor, id, key);
    return this.reader.read(actor, id);
  }

  /** The nominee withdraws it; or its nominator, while it is a draft. */
  @HttpCode(200)
  @Post(':id/withdraw')
  async withdraw(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<NominationDto> {
    await this.nominations.withdraw(actor, id, key);
    return this.reader.read(actor, id);
  }

  /** Grants or declines it: a guild manager or a master of the area, who is neither the nominee nor the nominator. */
  @HttpCode(200)
  @Post(':id/decision')
  async decide(
    @CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null, @Body() input: DecideNominationDto,
  ): Promise<NominationDto> {
    await this.decisions.decide(actor, id, input, key);
    return this.reader.read(actor, id);
  }
}
