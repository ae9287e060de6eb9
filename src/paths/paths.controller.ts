import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Patch, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../platform/access/access.decorators';
import type { Actor } from '../platform/access/actor';
import { Clock } from '../platform/clock/clock';
import { IdempotencyKey, IfMatch } from '../platform/http/conditional';
import { RequestsRepository } from '../platform/http/persistence/requests.repository';
import { Problem } from '../platform/http/problem';
import { ProblemDto } from '../platform/http/problem.dto';
import {
  DraftExistsDto, DraftHasFaultsDto, EditDraftDto, ImportPathDto, PathDetailDto, PathDraftDto, PathSummaryDto, PathVersionDto,
  PublishDraftDto, UnreadablePathFileDto,
} from './dto/paths.dto';
import { EditDraft } from './edit-draft.service';
import { writePathYaml } from './format/write-yaml';
import { ImportPath } from './import-path.service';
import { presentDetail, presentDraft, presentSummary, presentVersion } from './path-presenter';
import { PathsRepository, type VersionRow } from './persistence/paths.repository';
import { PublishDraft } from './publish-draft.service';

const YAML = 'text/yaml; charset=utf-8';

/** A path's YAML as a file to keep. */
const YamlFile = () => (target: object, method: string | symbol, descriptor: PropertyDescriptor) => {
  for (const decorate of [
    Header('content-type', YAML),
    ApiProduces('text/yaml'),
    ApiOkResponse({ description: 'The path as a YAML file', schema: { type: 'string' } }),
  ]) decorate(target, method, descriptor);
};

const Stale = () => ApiResponse({ status: 412, description: 'Somebody changed the draft since it was read', type: ProblemDto });

/** The guild's paths: read from files, edited as drafts, published as versions that never change. */
@ApiTags('paths')
@Requires('manager')
@Controller()
export class PathsController {
  constructor(
    private readonly paths: PathsRepository,
    private readonly importing: ImportPath,
    private readonly drafts: EditDraft,
    private readonly publishing: PublishDraft,
    private readonly requests: RequestsRepository,
    private readonly clock: Clock,
  ) {}

  /** Every path of the guild, by title. */
  @Get('paths')
  async list(@CurrentActor() { guildId }: Actor): Promise<PathSummaryDto[]> {
    const [paths, newest] = await Promise.all([this.paths.list(guildId), this.paths.newestVersions(guildId)]);
    const byPath = new Map(newest.map((version) => [version.pathId, version]));
    return paths
      .map((path) => presentSummary(path, byPath.get(path.id) ?? null))
      .sort((one, other) => one.title.localeCompare(other.title, 'en'));
  }

  /** One path with all its versions. */
  @Get('paths/:id')
  async find(@CurrentActor() { guildId }: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PathDetailDto> {
    const path = await this.paths.find(guildId, id);
    if (!path) throw Problem.notFound('path');
    return presentDetail(path, await this.paths.versionsOf(id));
  }

  /**
   * Reads a file into a draft of the path with its key. What can't be read is refused whole, with each fault's line;
   * faults of order are named in the draft and stop publishing, not importing.
   */
  @ApiResponse({ status: 422, description: 'The file cannot be read', type: UnreadablePathFileDto })
  @ApiResponse({ status: 409, description: 'There is a draft already', type: DraftExistsDto })
  @Post('path-imports')
  async importFile(@CurrentActor() actor: Actor, @IdempotencyKey() key: string | null, @Body() input: ImportPathDto): Promise<PathDraftDto> {
    const { name, content, replaceDraft } = input;
    const pathId = await this.once(actor, key, 'import_path', () =>
      this.importing.importFile(actor, { name, content, replaceDraft: replaceDraft === true }),
    );
    return this.draft(actor, pathId);
  }

  /** The path as it is being written, with its faults. */
  @Get('paths/:id/draft')
  async draft(@CurrentActor() { guildId }: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PathDraftDto> {
    return presentDraft(await this.drafts.find(guildId, id));
  }

  /** Opens a draft that reads like the newest version. */
  @ApiResponse({ status: 409, description: 'There is a draft already', type: DraftExistsDto })
  @Post('paths/:id/draft')
  async startDraft(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: string | null,
  ): Promise<PathDraftDto> {
    await this.once(actor, key, `start_draft ${id}`, async () => {
      await this.drafts.startFromNewest(actor, id);
      return id;
    });
    return this.draft(actor, id);
  }

  /** Sets day, mode, reviewer, assignee, requirement or type of several milestones at once, or of none. */
  @Stale()
  @Patch('paths/:id/draft')
  async editDraft(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() revision: number,
    @IdempotencyKey() key: string | null,
    @Body() input: EditDraftDto,
  ): Promise<PathDraftDto> {
    await this.once(actor, key, `edit_draft ${id}`, async () => {
      await this.drafts.edit(actor, id, revision, input);
      return id;
    });
    return this.draft(actor, id);
  }

  /** Throws the draft away. Published versions stay; a path of which nothing was published goes. */
  @Delete('paths/:id/draft')
  @HttpCode(204)
  async discardDraft(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<void> {
    await this.once(actor, key, `discard_draft ${id}`, async () => {
      await this.drafts.discard(actor, id);
      return id;
    });
  }

  /** Freezes the draft into the next version, which never changes again. */
  @Stale()
  @ApiResponse({ status: 409, description: 'Faults stop it, or the draft is gone', type: DraftHasFaultsDto })
  @Post('paths/:id/draft/publish')
  async publish(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() revision: number,
    @IdempotencyKey() key: string | null,
    @Body() input: PublishDraftDto,
  ): Promise<PathVersionDto> {
    const versionId = await this.once(actor, key, `publish ${id}`, () =>
      this.publishing.publish(actor, id, revision, input.note ?? null),
    );
    return this.version(actor, versionId);
  }

  /** The draft as a file, to edit elsewhere and import again. */
  @YamlFile()
  @Get('paths/:id/draft/yaml')
  async draftYaml(
    @CurrentActor() { guildId }: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { document } = await this.drafts.find(guildId, id);
    return asFile(reply, `${document.key}-draft.yaml`, writePathYaml(document));
  }

  /** One published version. */
  @Get('path-versions/:id')
  async version(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PathVersionDto> {
    return presentVersion(await this.findVersion(actor, id));
  }

  /** The version as a file that imports as the same path. */
  @YamlFile()
  @Get('path-versions/:id/yaml')
  async versionYaml(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { key, number, document } = await this.findVersion(actor, id);
    return asFile(reply, `${key}-v${number}.yaml`, writePathYaml(document));
  }

  private async findVersion({ guildId }: Actor, id: string): Promise<VersionRow> {
    const version = await this.paths.findVersion(guildId, id);
    if (!version) throw Problem.notFound('path version');
    return version;
  }

  private async once({ personId }: Actor, key: string | null, command: string, work: () => Promise<string>): Promise<string> {
    const { kept } = await this.requests.once({ personId, key, command, at: this.clock.now() }, work);
    return kept;
  }
}

/** @param name of letters, digits and hyphens only, as keys are */
function asFile(reply: FastifyReply, name: string, content: string): string {
  void reply.header('content-disposition', `attachment; filename="${name}"`);
  return content;
}
