import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { CurrentActor, Requires } from '../platform/access/access.decorators';
import type { Actor } from '../platform/access/actor';
import { Problem } from '../platform/http/problem';
import { WholeList } from '../platform/http/whole-list';
import { PathDiffDto } from './dto/path-diff.dto';
import { PathDetailDto, PathWalkerDto } from './dto/paths.dto';
import { LockPathDto } from './dto/write-path.dto';
import { EditDraft } from './edit-draft.service';
import { PathOwnership } from './ownership.service';
import { presentDetail } from './path-presenter';
import { PathOwnersRepository } from './persistence/path-owners.repository';
import { PathsRepository } from './persistence/paths.repository';
import { presentDiff, type Compared } from './present-diff';

/** How a path came to read as it does, who walks which version of it, and whose it is. */
@ApiTags('paths')
@Requires('manager')
@Controller()
export class PathHistoryController {
  constructor(
    private readonly paths: PathsRepository,
    private readonly owners: PathOwnersRepository,
    private readonly drafts: EditDraft,
    private readonly ownership: PathOwnership,
  ) {}

  /** In what one version differs from another: what was added, removed, moved and changed, by milestone. */
  @ApiQuery({ name: 'from', description: 'The earlier side: a version’s id, or `draft`' })
  @ApiQuery({ name: 'to', description: 'The later side: a version’s id, or `draft`' })
  @Get('paths/:id/diff')
  async diff(
    @CurrentActor() { guildId }: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query('from') from?: string,
    @Query('to') to?: string,
  ): Promise<PathDiffDto> {
    const errors = Object.entries({ from, to }).flatMap(([field, side]) =>
      side === 'draft' || isUUID(side) ? [] : [{ field, problem: 'Choose one of the path’s versions, or its draft.' }],
    );
    if (errors.length > 0) throw Problem.invalid(errors);
    return presentDiff(await this.side(guildId, id, from!), await this.side(guildId, id, to!));
  }

  /** Who walks this version now, or is about to, in name order. */
  @WholeList('the journeys on one version')
  @Get('path-versions/:id/walkers')
  async walkers(@CurrentActor() { guildId }: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PathWalkerDto[]> {
    if (!(await this.paths.findVersion(guildId, id))) throw Problem.notFound('path version');
    return this.paths.walkersOf(id);
  }

  /** Locks the path to these managers: from now on nobody else writes it. Everybody who could see it still can. */
  @Put('paths/:id/owners')
  async lock(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() { ownerIds }: LockPathDto): Promise<PathDetailDto> {
    await this.ownership.lockTo(actor, id, ownerIds);
    return this.detail(actor, id);
  }

  /** Opens the path to every manager again: an owner may, and an admin, for when no owner is there to ask. */
  @Requires('manager', 'admin')
  @Delete('paths/:id/owners')
  @HttpCode(200)
  async unlock(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PathDetailDto> {
    await this.ownership.unlock(actor, id);
    return this.detail(actor, id);
  }

  private async detail(actor: Actor, id: string): Promise<PathDetailDto> {
    const path = await this.paths.find(actor.guildId, id);
    if (!path) throw Problem.notFound('path');
    const [versions, owners] = await Promise.all([this.paths.versionsOf(id), this.owners.ownersOf(id)]);
    return presentDetail(path, versions, owners, actor);
  }

  private async side(guildId: string, pathId: string, side: string): Promise<Compared> {
    if (side === 'draft') {
      const { document } = await this.drafts.find(guildId, pathId);
      return { id: null, number: null, document };
    }
    const version = await this.paths.findVersion(guildId, side);
    if (version?.pathId !== pathId) throw Problem.notFound('path version');
    return { id: version.id, number: version.number, document: version.document };
  }
}
