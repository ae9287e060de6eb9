import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Problem } from '../../platform/http/problem';
import type { Message } from '../../platform/messages/messages';
import type { AddEvidenceDto, SubmitDto } from '../dto/commands.dto';
import type { CommandResultDto } from '../dto/journeys.dto';
import { can } from '../domain/journey-policy';
import { decide, type MilestoneAction, type MilestoneEvent } from '../domain/milestone-machine';
import { refusalSentence, type RefusalCode } from '../domain/refusals';
import type { ActivityEntry } from '../persistence/journey-changes.repository';
import { MilestoneRecordsRepository, type CommentKind } from '../persistence/milestone-records.repository';
import { consequencesOf } from '../walk/consequences';
import type { JourneyWalk } from '../walk/journey-walk';
import { JourneyWriter, type CommandRequest, type Outcome } from './journey-writer';
import { Reviewers } from './reviewers';

/** What comes with an action: evidence handed in, words said, a reviewer chosen. */
export interface Enclosure {
  evidence?: AddEvidenceDto;
  words?: string;
  reviewerId?: SubmitDto['reviewerId'];
}

type Told = Omit<Message, 'journeyId' | 'key' | 'actorId'>;

/** Refusals that are about who asks; every other one is about how things stand. */
const ABOUT_THE_PERSON: ReadonlySet<RefusalCode> = new Set([
  'own_work', 'only_the_assignee', 'only_the_hire', 'only_the_mentors', 'only_the_platform', 'only_the_reviewer',
  'only_whoever_did_it', 'take_part', 'not_theirs_to_do',
]);

/** Under which heading the words that came with an event stand in the conversation. */
const WORDS_AS: Partial<Record<MilestoneEvent['type'], CommentKind>> = {
  claimed: 'claim',
  accepted: 'accepted',
  changes_requested: 'changes_requested',
  pairing_offered: 'pairing',
  reopened: 'reopened',
  waived: 'waived',
};

/** Moves a milestone through its life: one action by one person, decided by the machine. */
@Injectable()
export class Transitions {
  constructor(
    private readonly writer: JourneyWriter,
    private readonly records: MilestoneRecordsRepository,
    private readonly reviewers: Reviewers,
  ) {}

  /** @throws Problem 403 or 409 with the machine's refusal code */
  take(request: CommandRequest, action: MilestoneAction, enclosure: Enclosure = {}): Promise<CommandResultDto> {
    return this.writer.write(request, async (walk, now) => {
      const decision = decide(walk.facts(request.key), action, walk.actorOn(request.key));
      if (!decision.ok) throw refusal(decision.code);
      const [event] = decision.events;
      if (!event) return this.keepWhatCame(request, walk, enclosure, now);

      const outcome = consequencesOf(walk, event, now);
      const submission = await this.submissionAfter(request, walk, event, enclosure, now);
      return {
        ...outcome,
        messages: submission?.told ?? [],
        records: () => Promise.all([
          submission?.write(),
          this.keepWords(request, event, enclosure, now),
          ...outcome.resolvedBlockers.map((id) => this.records.resolveBlocker(id, null, request.actor.personId, now)),
        ]),
      };
    });
  }

  /**
   * The outcome was there already (somebody was quicker, or another page): the state stays, and what came along is kept
   * all the same. A repeated request finds its key used, and adds nothing.
   */
  private async keepWhatCame(request: CommandRequest, walk: JourneyWalk, { evidence, words }: Enclosure, now: Date): Promise<Outcome> {
    const by = request.actor.personId;
    const activity: ActivityEntry[] = [];
    const mayAdd = can(walk.actorOn(request.key), 'evidence.add', { assignedToHire: walk.row(request.key).assignee === 'hire' }).allowed;
    if (mayAdd && (evidence?.url || evidence?.text)) {
      const added = await this.records.addEvidence(request, { url: evidence.url ?? null, text: evidence.text ?? null, by, at: now });
      if (added > 0) activity.push({ key: request.key, code: 'evidence_added' });
    }
    if (words?.trim()) {
      await this.records.addComment(request, { kind: 'comment', body: words.trim(), by, at: now });
      activity.push({ key: request.key, code: 'commented' });
    }
    return { activity };
  }

  /** What becomes of the submission behind an event, yet to be written, and who is to be told; null when there is none. */
  private async submissionAfter(
    request: CommandRequest, walk: JourneyWalk, event: MilestoneEvent, enclosure: Enclosure, now: Date,
  ): Promise<{ told: Told[]; write: () => Promise<void> } | null> {
    const { submission, round } = walk.row(request.key);
    const by = request.actor.personId;
    if (event.type === 'submitted' || event.type === 'claimed') {
      const claims = event.type === 'claimed';
      const reviewer = claims ? { role: 'mentor' as const, person: null } : await this.reviewers.choose(walk, request.key, enclosure.reviewerId);
      const told = reviewer.person ?? walk.onDuty;
      const id = randomUUID();
      return {
        told: told ? [{ personId: told.id, kind: 'submitted', once: `submitted:${id}` }] : [],
        write: () => this.records.openSubmission(request, {
          id, kind: claims ? 'claim' : 'review', round: round + 1, reviewer: reviewer.role, reviewerId: reviewer.person?.id ?? null, by, at: now,
        }),
      };
    }
    if (!submission) return null;
    const { id } = submission;
    const telling = (kind: Told['kind']): Told[] => [{ personId: submission.by, kind, once: `${kind}:${id}` }];
    switch (event.type) {
      case 'withdrawn':
        return { told: [], write: () => this.records.decideSubmission(id, 'withdrawn', by, now) };
      case 'changes_requested':
        return { told: telling('changes_requested'), write: () => this.records.decideSubmission(id, 'changes_requested', by, now) };
      case 'pairing_offered':
        return { told: telling('pairing'), write: () => this.records.offerPairing(id, now) };
      default:
        // An acceptance, also of a claim; anything else leaves no submission open behind it.
        return { told: telling('accepted'), write: () => this.records.decideSubmission(id, 'accepted', by, now) };
    }
  }

  private async keepWords(request: CommandRequest, event: MilestoneEvent, { evidence, words }: Enclosure, now: Date): Promise<void> {
    const by = request.actor.personId;
    const kind = WORDS_AS[event.type];
    await Promise.all([
      (evidence?.url || evidence?.text) && this.records.addEvidence(request, { url: evidence.url ?? null, text: evidence.text ?? null, by, at: now }),
      kind && words?.trim() && this.records.addComment(request, { kind, body: words.trim(), by, at: now }),
    ]);
  }
}

/** The problem a refusal becomes: 403 where somebody else could, 409 where the moment is wrong. */
export function refusal(code: RefusalCode): Problem {
  return ABOUT_THE_PERSON.has(code) ? Problem.refused(code, refusalSentence(code)) : Problem.conflict(code, refusalSentence(code));
}
