import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, NeedsScope, NeverByToken, Requires } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IdempotencyKey, IfMatch } from '../../platform/http/conditional';
import { WholeList } from '../../platform/http/whole-list';
import { InvitationLinkDto, InvitePersonDto, PersonDto, UpdatePersonDto } from '../dto/people.dto';
import type { PersonRow } from '../persistence/people.repository';
import type { IssuedInvitation } from '../signing-in/invitations.service';
import { Directory } from './directory.service';

@ApiTags('people')
@Requires('manager', 'admin')
@Controller('people')
export class DirectoryController {
  constructor(private readonly directory: Directory) {}

  /** Everybody in the guild, by name. */
  @WholeList('the people of one guild, some hundreds')
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<PersonDto[]> {
    return (await this.directory.list(actor)).map(presentPerson);
  }

  /** Adds a person and makes a one-time link for them; the link is shown this once. */
  @NeedsScope('people')
  @Post()
  async invite(@CurrentActor() actor: Actor, @Body() input: InvitePersonDto, @IdempotencyKey() key: string | null): Promise<InvitationLinkDto> {
    return presentInvitation(await this.directory.invite(actor, input, key));
  }

  /** Changes name, site, roles, topics, or whether the account is active. */
  @NeedsScope('people')
  @Patch(':id')
  async update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() revision: number,
    @Body() input: UpdatePersonDto,
  ): Promise<PersonDto> {
    return presentPerson(await this.directory.update(actor, id, revision, input));
  }

  /** Makes a new one-time link; earlier ones stop working. It sets a new password, so it serves a forgotten one too. */
  @NeverByToken()
  @Post(':id/invitation')
  async inviteAgain(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InvitationLinkDto> {
    return presentInvitation(await this.directory.inviteAgain(actor, id));
  }
}

function presentPerson(person: PersonRow): PersonDto {
  const { id, name, contactUrl, email, siteId, siteName, roles, topics, joined, deactivated, revision } = person;
  return { id, name, contactUrl, email, siteId, siteName, roles, topics, joined, deactivated, revision };
}

function presentInvitation(issued: IssuedInvitation): InvitationLinkDto {
  return { ...issued, expiresAt: issued.expiresAt.toISOString() };
}
