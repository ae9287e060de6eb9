import { Injectable } from '@nestjs/common';
import { localDateOf, type LocalDate } from '../calendars/domain/local-date';
import { Paths, type PublishedMilestone, type PublishedPath } from '../paths/paths.api';
import type { Actor } from '../platform/access/actor';
import { Clock } from '../platform/clock/clock';
import { Contents, looksAfter } from './contents.service';
import { feedbackSums } from './domain/feedback-sums';
import { reviewDay, staleReasons } from './domain/stale';
import type { ContentDto, ContentListDto, ContentOwnerDto, MilestoneContentDto } from './dto/freshness.dto';
import { KnownBlockers } from './known-blockers.service';
import { MilestoneCareRepository, noCareYet, type CareRow } from './persistence/milestone-care.repository';
import { SaidRepository } from './persistence/said.repository';

/** What wants looking at, and all about one milestone's content. */
@Injectable()
export class FreshnessReader {
  constructor(
    private readonly contents: Contents,
    private readonly known: KnownBlockers,
    private readonly paths: Paths,
    private readonly care: MilestoneCareRepository,
    private readonly said: SaidRepository,
    private readonly clock: Clock,
  ) {}

  /** Every milestone that the reader looks after: all of them for a manager, an owner's own, none for everybody else. */
  async list(actor: Actor): Promise<ContentListDto> {
    const paths = await this.paths.allPublished(actor.guildId);
    const pathIds = paths.map(({ pathId }) => pathId);
    const [rows, confusions, ownerOf] = await Promise.all([
      this.care.ofPaths(pathIds), this.said.confusions(pathIds), this.contents.owners(actor.guildId),
    ]);
    const careBy = new Map(rows.map((row) => [`${row.pathId} ${row.key}`, row]));
    const confusedBy = Map.groupBy(confusions, ({ pathId, key }) => `${pathId} ${key}`);
    const today = localDateOf(this.clock.now(), actor.timeZone);
    const milestones = paths.flatMap((path) => path.definitions.map((definition): ContentDto => {
      const at = { pathId: path.pathId, key: definition.key };
      const name = `${at.pathId} ${at.key}`;
      const care = careBy.get(name) ?? noCareYet(at);
      return contentOf({ path, definition, care, owner: ownerOf(care, definition), confused: confusedBy.get(name)?.length ?? 0 }, today, actor.timeZone);
    }));
    return {
      milestones: milestones
        .filter(({ owner }) => looksAfter(actor, owner))
        .sort((a, b) => Number(b.stale.length > 0) - Number(a.stale.length > 0)),
    };
  }

  /** @throws Problem 404 when there is no such milestone */
  async milestone(actor: Actor, pathId: string, key: string): Promise<MilestoneContentDto> {
    const { path, definition, own } = await this.contents.find(actor, pathId, key);
    const at = { pathId, key };
    const [row, ownerOf, confusions, feedback, known, ownConfusion, ownFeedback, isOn] = await Promise.all([
      this.care.find(at), this.contents.owners(actor.guildId), this.said.confusions([pathId]), this.said.feedback(at),
      this.known.of(actor, path, key), own && this.said.ownConfusion(own), own && this.said.ownFeedback(own), own !== null && this.said.isOn(own),
    ]);
    const care = row ?? noCareYet(at);
    const owner = ownerOf(care, definition);
    const here = confusions.filter((confusion) => confusion.key === key);
    const after = looksAfter(actor, owner);
    const content = contentOf({ path, definition, care, owner, confused: here.length }, localDateOf(this.clock.now(), actor.timeZone), actor.timeZone);
    return {
      ...content,
      // How many were confused, and what follows from it, is for those who look after it.
      ...(after ? {} : { confused: 0, stale: [] }),
      revision: care.revision,
      abilities: [
        ...(after ? (['assign', 'look'] as const) : []),
        ...((await this.known.mayWrite(actor, owner)) ? (['write_known'] as const) : []),
        ...(isOn ? (['say_confused'] as const) : []),
        ...(isOn && givesFeedback(definition) ? (['give_feedback'] as const) : []),
      ],
      ownConfusion,
      ownFeedback,
      confusedWords: after ? here.map(({ words, name }) => ({ words, name })) : [],
      feedback: after ? sumsOf(feedback) : null,
      known,
    };
  }
}

/** Units, quizzes and readings are what one can find useful; the rest is work. */
export function givesFeedback({ type }: PublishedMilestone): boolean {
  return type === 'unit' || type === 'quiz' || type === 'reading';
}

function sumsOf(feedback: Parameters<typeof feedbackSums>[0]): MilestoneContentDto['feedback'] {
  const sums = feedbackSums(feedback);
  return sums && { ...sums, words: [...sums.words] };
}

interface ContentFacts {
  path: PublishedPath;
  definition: PublishedMilestone;
  care: CareRow;
  owner: ContentOwnerDto | null;
  confused: number;
}

function contentOf({ path, definition, care, owner, confused }: ContentFacts, today: LocalDate, timeZone: string): ContentDto {
  const { lookedAt, brokenLink } = care;
  const reviewBy = reviewDay(care.reviewBy, definition.reviewBy);
  return {
    pathId: path.pathId, pathTitle: path.title, key: definition.key, title: definition.title, owner, reviewBy,
    lookedOn: lookedAt && localDateOf(lookedAt, timeZone),
    brokenLink, confused,
    stale: staleReasons({ reviewBy, confused, brokenLink }, today),
  };
}
