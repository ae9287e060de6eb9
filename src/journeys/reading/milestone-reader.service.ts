import { Injectable } from '@nestjs/common';
import { EVENT_PROOFS } from '../../paths/domain/path-document';
import type { PersonRef } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Problem } from '../../platform/http/problem';
import { Reviewers } from '../commands/reviewers';
import type { HistoryEntryDto, MilestonePageDto, TimelineDto } from '../dto/journeys.dto';
import type { MeetingDto } from '../dto/meeting.dto';
import { can } from '../domain/journey-policy';
import { AgreedMeetingsRepository } from '../persistence/agreed-meetings.repository';
import { MilestonePinsRepository } from '../persistence/milestone-pins.repository';
import { MilestonePageRepository, type ActivityRow } from '../persistence/milestone-page.repository';
import type { JourneyWalk } from '../walk/journey-walk';
import { seesProof } from '../walk/proofs.service';
import { requireMilestone, requirePermission, Walks } from '../walk/walks.service';
import { Cards, refOf } from './cards';
import { headerOf } from './header';
import { historySentence } from './history-sentence';

const PAGE = 50;

/** One milestone's own page, and a journey's timeline. */
@Injectable()
export class MilestoneReader {
  constructor(
    private readonly walks: Walks,
    private readonly pages: MilestonePageRepository,
    private readonly meetings: AgreedMeetingsRepository,
    private readonly pins: MilestonePinsRepository,
    private readonly reviewers: Reviewers,
  ) {}

  /** @throws Problem 404 or 403: managers read states, not the work itself */
  async milestone(actor: Actor, journeyId: string, key: string): Promise<MilestonePageDto> {
    const { walk, reading } = await this.walks.read(actor, journeyId);
    requireMilestone(walk, key, 'milestone.read');
    const [page, history] = await Promise.all([this.pages.page(journeyId, key), this.pages.history(journeyId, key)]);
    const row = walk.row(key);
    const definition = walk.definition(key);
    const relation = walk.actorOn(key);
    const card = new Cards(walk, reading).card(row);
    const seesStuck = can(relation, 'stuck.read', { stuckWidened: row.blocker?.widened ?? false }).allowed;
    const seesReflection = can(relation, 'reflection.read', { reflectionShared: page.reflection?.shared ?? false }).allowed;
    const reviewerAway = await this.reviewers.absenceOfReviewer(walk, key);
    if (reviewerAway && !card.abilities.includes('delegate') && can(relation, 'reviewer.name', { reviewerAway: true }).allowed) card.abilities.push('delegate');
    const isReviewerOnly = !can(walk.actor(), 'journey.read').allowed;
    return {
      journey: headerOf(walk, reading),
      pathId: walk.path.pathId,
      phaseTitle: definition.phaseTitle,
      milestone: card,
      guide: definition.guide,
      doneWhen: definition.doneWhen ?? [],
      evidence: page.evidence,
      conversation: page.comments,
      history: this.entries(walk, history, isReviewerOnly),
      submission: row.submission && {
        id: row.submission.id,
        kind: row.submission.kind,
        round: row.round,
        reviewer: row.submission.reviewer,
        reviewerPerson: row.submission.reviewerPerson,
        reviewerAway,
        submittedAt: row.submission.submittedAt.toISOString(),
        pairingSince: row.submission.pairingSince?.toISOString() ?? null,
      },
      blocker: seesStuck ? (page.blockers.find((blocker) => blocker.resolvedAt === null) ?? null) : null,
      resolvedBlockers: seesStuck ? page.blockers.filter((blocker) => blocker.resolvedAt !== null) : [],
      reflection: seesReflection ? page.reflection : null,
      waiverReason: row.state === 'waived' ? row.reason : null,
      meeting: definition.type === 'meeting' ? await this.meeting(walk, key) : null,
      pin: row.pinned ? await this.pins.find(journeyId, key) : null,
      provable: seesProof(walk) ? (EVENT_PROOFS.find((proof) => proof === definition.provedBy) ?? null) : null,
      reviewers: await this.reviewersToChoose(walk, key, card.abilities),
    };
  }

  private async meeting({ journey }: JourneyWalk, key: string): Promise<MeetingDto> {
    const agreed = await this.meetings.find({ journeyId: journey.id, key });
    return {
      time: agreed && !agreed.calledOff
        ? { startsAt: agreed.startsAt.toISOString(), endsAt: agreed.endsAt.toISOString(), timeZone: agreed.timeZone, with: agreed.with }
        : null,
      revision: agreed?.revision ?? 0,
      attendees: journey.mentors.map(refOf),
    };
  }

  private async reviewersToChoose(walk: JourneyWalk, key: string, abilities: readonly string[]): Promise<PersonRef[]> {
    if (abilities.includes('submit')) return this.reviewers.candidates(walk, key);
    if (!abilities.includes('delegate')) return [];
    return walk.reader.personId === walk.journey.hire.id ? this.reviewers.candidates(walk, key) : this.reviewers.delegates(walk, key);
  }

  /** What happened on the journey, newest first. @param after the opaque position a page before answered */
  async timeline(actor: Actor, journeyId: string, after: string | undefined): Promise<TimelineDto> {
    if (after !== undefined && !/^\d{1,15}$/.test(after)) throw Problem.invalid([{ field: 'after', problem: 'Use the position that the page before gave as `next`.' }]);
    const { walk } = await this.walks.read(actor, journeyId);
    requirePermission(can(walk.actor(), 'journey.read_timeline'));
    const rows = await this.pages.timeline(journeyId, after === undefined ? null : Number(after), PAGE + 1);
    const shown = rows.slice(0, PAGE);
    return {
      entries: this.entries(walk, shown, false),
      next: rows.length > PAGE ? String(shown.at(-1)!.id) : null,
    };
  }

  private entries(walk: JourneyWalk, rows: readonly ActivityRow[], withoutStuck: boolean): HistoryEntryDto[] {
    return rows
      .filter((row) => !(withoutStuck && row.code.startsWith('stuck_')))
      .map((row) => ({
        id: String(row.id),
        code: row.code,
        sentence: historySentence(row.code, row.data),
        actor: row.actor,
        key: row.key,
        title: row.key === null ? null : walk.titleOnce(row.key),
        at: row.at.toISOString(),
      }));
  }
}
