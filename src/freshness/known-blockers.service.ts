import { Injectable } from '@nestjs/common';
import { JourneysFacade, SolvedBlockersRepository } from '../journeys/journeys.api';
import { Paths, type PublishedPath } from '../paths/paths.api';
import type { Actor } from '../platform/access/actor';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { searchQuery, wordsOf } from '../platform/database/search-words';
import { RequestsRepository } from '../platform/http/persistence/requests.repository';
import { Problem } from '../platform/http/problem';
import { Contents, looksAfter } from './contents.service';
import type {
  ChangeKnownBlockerDto, ContentOwnerDto, FindBlockersDto, FoundBlockersDto, KnownBlockerDto, WriteKnownBlockerDto,
} from './dto/freshness.dto';
import { KnownBlockersRepository, type KnownBlockerRow } from './persistence/known-blockers.repository';
import { MilestoneCareRepository, noCareYet } from './persistence/milestone-care.repository';

/** So many of each kind are enough for somebody who is stuck. */
const FOUND_AT_MOST = 10;

/** What is known to stand in the way, and what helped others: to be read before one asks, and while one waits. */
@Injectable()
export class KnownBlockers {
  constructor(
    private readonly known: KnownBlockersRepository,
    private readonly solved: SolvedBlockersRepository,
    private readonly care: MilestoneCareRepository,
    private readonly contents: Contents,
    private readonly paths: Paths,
    private readonly journeys: JourneysFacade,
    private readonly requests: RequestsRepository,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Searches both; nothing comes of neither words nor a milestone. */
  async find(actor: Actor, { words, pathId, key }: FindBlockersDto): Promise<FoundBlockersDto> {
    const query = searchQuery(words ?? '');
    const milestone = pathId !== undefined && key !== undefined ? { pathId, key } : null;
    if (query === null && milestone === null) return { known: [], solved: [] };
    const [known, solved, titleOf] = await Promise.all([
      this.known.search(actor.guildId, query, milestone, FOUND_AT_MOST),
      this.solved.find({ guildId: actor.guildId, words: query, milestone }, FOUND_AT_MOST),
      this.titles(actor.guildId),
    ]);
    return {
      known: known.map((row) => this.present(row, titleOf(row), actor)),
      solved: solved.map(({ id, pathId: of, key: on, resolution, month }) => (
        { id, pathId: of, key: on, milestoneTitle: titleOf({ pathId: of, key: on }), resolution, month })),
    };
  }

  /** Those of one milestone. */
  async of(actor: Actor, path: PublishedPath, key: string): Promise<KnownBlockerDto[]> {
    const rows = await this.known.search(actor.guildId, null, { pathId: path.pathId, key }, FOUND_AT_MOST);
    return rows.map((row) => this.present(row, path.byKey.get(key)?.title ?? key, actor));
  }

  /** Mentors know the walls, owners and managers look after the content. */
  async mayWrite(actor: Actor, owner: ContentOwnerDto | null): Promise<boolean> {
    return looksAfter(actor, owner) || actor.roles.has('mentor') || this.journeys.mentors(actor.personId);
  }

  /** @returns its id. @throws Problem 404 for no such milestone, 403 `not_theirs_to_write` */
  async write(actor: Actor, idempotencyKey: string | null, { pathId, key, ...text }: WriteKnownBlockerDto): Promise<string> {
    const at = this.clock.now();
    const { definition } = await this.contents.find(actor, pathId, key);
    const [care, ownerOf] = await Promise.all([this.care.find({ pathId, key }), this.contents.owners(actor.guildId)]);
    if (!(await this.mayWrite(actor, ownerOf(care ?? noCareYet({ pathId, key }), definition)))) throw notTheirs();
    const texts = textOf(text);
    const { kept } = await this.requests.once(
      { personId: actor.personId, key: idempotencyKey, command: `write known blocker ${pathId}/${key}`, at },
      () => this.known.insert({ pathId, key }, texts, actor.personId, at),
    );
    return kept;
  }

  /** @throws Problem 404 when there is none, 403 for anybody but its author and managers, 412 when somebody changed it since */
  async change(actor: Actor, id: string, revision: number, text: ChangeKnownBlockerDto): Promise<void> {
    const texts = textOf(text);
    await this.db.transaction(async () => {
      const note = await this.mustChange(actor, id);
      const isNewest = note.revision === revision && (await this.known.update(id, revision, texts));
      if (!isNewest) throw Problem.stale(note.revision);
    });
  }

  /** @throws Problem as when changing */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.mustChange(actor, id);
      await this.known.delete(id);
    });
  }

  private async mustChange(actor: Actor, id: string): Promise<KnownBlockerRow> {
    const row = await this.known.find(actor.guildId, id);
    if (!row) throw Problem.notFound('note');
    if (!mayChange(actor, row)) throw notTheirs();
    return row;
  }

  private present({ writtenAt, ...row }: KnownBlockerRow, milestoneTitle: string, actor: Actor): KnownBlockerDto {
    return { ...row, milestoneTitle, writtenAt: writtenAt.toISOString(), abilities: mayChange(actor, { ...row, writtenAt }) ? ['change'] : [] };
  }

  private async titles(guildId: string): Promise<(of: { pathId: string; key: string }) => string> {
    const paths = new Map((await this.paths.allPublished(guildId)).map((path) => [path.pathId, path]));
    return ({ pathId, key }) => paths.get(pathId)?.byKey.get(key)?.title ?? key;
  }
}

function mayChange({ personId, roles }: Actor, { author }: KnownBlockerRow): boolean {
  return author.id === personId || roles.has('manager');
}

function notTheirs(): Problem {
  return Problem.refused('not_theirs_to_write', 'Notes about known blockers are written by mentors, by whoever owns the milestone’s content, and by managers.');
}

function textOf({ title, help }: ChangeKnownBlockerDto): { title: string; help: string; words: string[] } {
  const texts = { title: title.trim(), help: help.trim() };
  const blank = (Object.keys(texts) as (keyof typeof texts)[]).filter((field) => texts[field] === '');
  if (blank.length > 0) throw Problem.invalid(blank.map((field) => ({ field, problem: 'A few words are needed here.' })));
  return { ...texts, words: wordsOf(`${texts.title} ${texts.help}`) };
}
