import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IdempotencyKey, IfMatch } from '../../platform/http/conditional';
import { WholeList } from '../../platform/http/whole-list';
import {
  AssignedDto, AssignWorkDto, LinkedNameDto, LinkNameDto, LinkOwnNameDto, MilestoneProofDto, ProofSettingsDto, RegisteredServiceDto, RegisterServiceDto,
  SaveProofSettingsDto, UnattributedWorkDto,
} from '../dto/credit.dto';
import { MilestoneProofReader } from './milestone-proof.service';
import { Names } from './names.service';
import { ProofSettingsService } from './proof-settings.service';
import { RegisteredServices } from './registered-services.service';
import { UnattributedWork } from './unattributed.service';

/** Who gets credit for what other systems tell, and what milestones have to show for themselves. */
@ApiTags('proofs')
@Controller('proofs')
export class CreditController {
  constructor(
    private readonly milestones: MilestoneProofReader,
    private readonly settings: ProofSettingsService,
    private readonly names: Names,
    private readonly services: RegisteredServices,
    private readonly work: UnattributedWork,
  ) {}

  /** How a milestone was proved, with its chain: for the hire and the mentors of the day. */
  @SignedIn()
  @ApiParam({ name: 'key', description: 'The milestone\'s key in its path' })
  @Get('journeys/:id/milestones/:key')
  milestone(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Param('key') key: string): Promise<MilestoneProofDto> {
    return this.milestones.read(actor, id, key);
  }

  /** What the guild calls production, and how long work stays there until it has held. */
  @Requires('manager', 'admin')
  @Get('settings')
  readSettings(@CurrentActor() actor: Actor): Promise<ProofSettingsDto> {
    return this.settings.read(actor);
  }

  /** Says that anew; everything under way is looked at with it. */
  @Requires('manager', 'admin')
  @Put('settings')
  saveSettings(@CurrentActor() actor: Actor, @IfMatch() revision: number, @Body() input: SaveProofSettingsDto): Promise<ProofSettingsDto> {
    return this.settings.save(actor, input, revision);
  }

  /** Handles and e-mails, and whose they are. The e-mail of an account is its owner's without being here. */
  @Requires('manager', 'admin')
  @WholeList('the names of one guild')
  @Get('names')
  listNames(@CurrentActor() actor: Actor): Promise<LinkedNameDto[]> {
    return this.names.list(actor);
  }

  /** Links a handle or an e-mail with somebody, or with nobody where a program uses it. */
  @Requires('manager', 'admin')
  @Post('names')
  linkName(@CurrentActor() actor: Actor, @IdempotencyKey() key: string | null, @Body() input: LinkNameDto): Promise<LinkedNameDto[]> {
    return this.names.link(actor, key, input);
  }

  /** The reader's own handles and e-mails. */
  @SignedIn()
  @WholeList('one person’s own, twenty at most')
  @Get('own-names')
  listOwnNames(@CurrentActor() actor: Actor): Promise<LinkedNameDto[]> {
    return this.names.listOwn(actor);
  }

  /** Adds one of the reader's own. */
  @SignedIn()
  @Post('own-names')
  linkOwnName(@CurrentActor() actor: Actor, @IdempotencyKey() key: string | null, @Body() { name }: LinkOwnNameDto): Promise<LinkedNameDto[]> {
    return this.names.linkOwn(actor, key, name);
  }

  /** Takes a link back: one's own, one that one made, or any as a manager or an admin. */
  @SignedIn()
  @HttpCode(204)
  @Delete('names/:id')
  unlinkName(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.names.unlink(actor, id);
  }

  /** Services, and whose they are where no commit says more. */
  @Requires('manager', 'admin')
  @WholeList('the services of one guild’s hires')
  @Get('services')
  listServices(@CurrentActor() actor: Actor): Promise<RegisteredServiceDto[]> {
    return this.services.list(actor);
  }

  /** Gives a service to somebody, whosever it was. */
  @Requires('manager', 'admin')
  @Post('services')
  registerService(
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
    @Body() { service, personId }: RegisterServiceDto,
  ): Promise<RegisteredServiceDto[]> {
    return this.services.register(actor, key, service, personId);
  }

  /** Makes a service nobody's again. */
  @Requires('manager', 'admin')
  @HttpCode(204)
  @Delete('services/:service')
  unregisterService(@CurrentActor() actor: Actor, @Param('service') service: string): Promise<void> {
    return this.services.unregister(actor, service);
  }

  /** Work in production of which nobody knows whose it is, as far as it can be a hire's whom the reader mentors. */
  @SignedIn()
  @WholeList('the likeliest, twenty at most')
  @Get('unattributed')
  unattributed(@CurrentActor() actor: Actor): Promise<UnattributedWorkDto[]> {
    return this.work.list(actor);
  }

  /** Says whose it is: from then on the name, or the service, is theirs. */
  @SignedIn()
  @HttpCode(200)
  @Post('unattributed/:id/assign')
  assign(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: string | null,
    @Body() { personId }: AssignWorkDto,
  ): Promise<AssignedDto> {
    return this.work.assign(actor, key, id, personId);
  }

  /** Takes it off the reader's own list: it is nobody's of theirs. */
  @SignedIn()
  @HttpCode(204)
  @Post('unattributed/:id/set-aside')
  setAside(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.work.setAside(actor, id);
  }

  /** Puts it back on the list. */
  @SignedIn()
  @HttpCode(204)
  @Delete('unattributed/:id/set-aside')
  takeBack(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.work.takeBack(actor, id);
  }
}
