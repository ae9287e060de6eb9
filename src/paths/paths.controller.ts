import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../platform/access/access.decorators';
import type { Actor } from '../platform/access/actor';
import { Clock } from '../platform/clock/clock';
import { IdempotencyKey, IfMatch } from '../platform/http/conditional';
import { RequestsRepository } from '../platform/http/persistence/requests.repository';
import { Problem } from '../platform/http/problem';
import { ProblemDto } from '../platform/http/problem.dto';
import { WholeList } from '../platform/http/whole-list';
import {
  DraftExistsDto, DraftHasFaultsDto, EditDraftDto, ImportPathDto, PathDetailDto, PathDraftDto, PathSummaryDto, PathVersionDto,
  PublishDraftDto, UnreadablePathFileDto,
} from './dto/paths.dto';
import { DraftCannotBeKeptDto, StartDraftDto, StartPathDto, WriteDraftDto } from './dto/write-path.dto';
import { EditDraft } from './edit-draft.service';
import { writePathYaml } from './format/write-yaml';
import { ImportPath } from './import-path.service';
import { presentDetail, presentDraft, presentSummary, presentVersion } from './path-presenter';
import { PathOwnersRepository } from './persistence/path-owners.repository';
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
    private readonly owners: PathOwnersRepository,
    private readonly importing: ImportPath,
    private readonly drafts: EditDraft,
    private readonly publishing: PublishDraft,
    private readonly requests: RequestsRepository,
    private readonly clock: Clock,
  ) {}

  /** Every path of the guild, by title. */
  @Requires('manager', 'admin')
  @WholeList('the paths of one guild')
  @Get('paths')
  async list(@CurrentActor() { guildId }: Actor): Promise<PathSummaryDto[]> {
    const [paths, newest, owners] = await Promise.all([
      this.paths.list(guildId), this.paths.newestVersions(guildId), this.owners.ownersIn(guildId),
    ]);
    const byPath = new Map(newest.map((version) => [version.pathId, version]));
    return paths
      .map((path) => presentSummary(path, byPath.get(path.id) ?? null, owners.filter(({ pathId }) => pathId === path.id)))
      .sort((one, other) => one.title.localeCompare(other.title, 'en'));
  }

  /** Opens an empty draft of a new path. */
  @Post('paths')
  async startPath(@CurrentActor() actor: Actor, @IdempotencyKey() key: string | null, @Body() input: StartPathDto): Promise<PathDraftDto> {
    const pathId = await this.once(actor, key, 'start_path', () => this.drafts.startPath(actor, input.title, input.key ?? null));
    return this.draft(actor, pathId);
  }

  /** One path with all its versions: who published them, what was new, and how many walk each. */
  @Requires('manager', 'admin')
  @Get('paths/:id')
  async find(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PathDetailDto> {
    const path = await this.paths.find(actor.guildId, id);
    if (!path) throw Problem.notFound('path');
    const [versions, owners] = await Promise.all([this.paths.versionsOf(id), this.owners.ownersOf(id)]);
    return presentDetail(path, versions, owners, actor);
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
  async draft(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PathDraftDto> {
    const draft = await this.drafts.find(actor.guildId, id);
    return presentDraft(draft, await this.owners.ownersOf(id), actor);
  }

  /** Opens a draft that reads like the newest version, or like an earlier one. */
  @ApiResponse({ status: 409, description: 'There is a draft already', type: DraftExistsDto })
  @Post('paths/:id/draft')
  async startDraft(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: string | null,
    @Body() { versionId }: StartDraftDto,
  ): Promise<PathDraftDto> {
    await this.once(actor, key, `start_draft ${id}`, async () => {
      await this.drafts.startFrom(actor, id, versionId ?? null);
      return id;
    });
    return this.draft(actor, id);
  }

  /** Puts a whole document in the draft's place. Faults that stop publishing are named in the answer; they do not stop saving. */
  @Stale()
  @ApiResponse({ status: 422, description: 'What not even a draft may hold; each fault says where', type: DraftCannotBeKeptDto })
  @Put('paths/:id/draft')
  async writeDraft(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() revision: number,
    @IdempotencyKey() key: string | null,
    @Body() input: WriteDraftDto,
  ): Promise<PathDraftDto> {
    await this.once(actor, key, `write_draft ${id}`, async () => {
      await this.drafts.write(actor, id, revision, input);
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
      this.publishing.publish(actor, id, revision, input.note),
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
  @Requires('manager', 'admin')
  @Get('path-versions/:id')
  async version(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PathVersionDto> {
    const version = await this.findVersion(actor, id);
    return presentVersion(version, await this.owners.ownersOf(version.pathId), actor);
  }

  /** The version as a file that imports as the same path. */
  @Requires('manager', 'admin')
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
