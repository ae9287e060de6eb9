import { Injectable } from '@nestjs/common';
import { People } from '../../people/people.api';
import { Problem } from '../../platform/http/problem';
import type { AddEvidenceDto, ReflectDto } from '../dto/commands.dto';
import type { CommandResultDto } from '../dto/journeys.dto';
import { can } from '../domain/journey-policy';
import { MilestoneRecordsRepository } from '../persistence/milestone-records.repository';
import { requirePermission } from '../walk/walks.service';
import { JourneyWriter, type CommandRequest } from './journey-writer';
import { Reviewers } from './reviewers';

/** What people add to a milestone without moving it: words, evidence, a reflection, another reviewer. */
@Injectable()
export class Conversation {
  constructor(
    private readonly writer: JourneyWriter,
    private readonly records: MilestoneRecordsRepository,
    private readonly people: People,
    private readonly reviewers: Reviewers,
  ) {}

  comment(request: CommandRequest, body: string): Promise<CommandResultDto> {
    refuseBlank(body);
    return this.writer.write(request, async (walk, now) => {
      requirePermission(can(walk.actorOn(request.key), 'milestone.comment'));
      const id = await this.records.addComment(request, { kind: 'comment', body: body.trim(), by: request.actor.personId, at: now });
      const byHire = request.actor.personId === walk.journey.hire.id;
      const told = byHire ? (walk.row(request.key).submission?.reviewerId ?? walk.onDuty?.id) : walk.journey.hire.id;
      return {
        activity: [{ key: request.key, code: 'commented' }],
        messages: told ? [{ personId: told, kind: 'commented', once: `commented:${id}` }] : [],
      };
    });
  }

  addEvidence(request: CommandRequest, input: AddEvidenceDto): Promise<CommandResultDto> {
    if (!input.url && !input.text?.trim()) throw Problem.invalid([{ field: 'url', problem: 'Give a link or a few words.' }]);
    return this.writer.write(request, async (walk, now) => {
      requirePermission(can(walk.actorOn(request.key), 'evidence.add', { assignedToHire: walk.row(request.key).assignee === 'hire' }));
      const added = await this.records.addEvidence(request, {
        url: input.url ?? null, text: input.text?.trim() || null, by: request.actor.personId, at: now,
      });
      return { activity: added > 0 ? [{ key: request.key, code: 'evidence_added' }] : [] };
    });
  }

  /** Only whoever added it can take it away again. */
  removeEvidence(request: CommandRequest, evidenceId: string): Promise<CommandResultDto> {
    return this.writer.write(request, async (walk, now) => {
      requirePermission(can(walk.actorOn(request.key), 'evidence.read'));
      const removed = await this.records.removeEvidence(request, evidenceId, request.actor.personId, now);
      if (!removed) throw Problem.notFound('evidence');
      return { activity: [{ key: request.key, code: 'evidence_removed' }] };
    });
  }

  /** Keeps a reflection. Until it is shared, not even that it was written shows anywhere else. */
  reflect(request: CommandRequest, input: ReflectDto): Promise<CommandResultDto> {
    refuseBlank(input.body);
    return this.writer.write(request, async (walk, now) => {
      requirePermission(can(walk.actorOn(request.key), 'reflection.write'));
      await this.records.saveReflection(request, input.body.trim(), input.shared, now);
      return { activity: [{ key: request.key, code: input.shared ? 'reflection_shared' : 'reflection_kept' }] };
    });
  }

  /**
   * Hands a review to somebody else by name: what a manager may do, and a reviewer who has no time. The hire asks another of
   * those who may review it while whoever was asked is away.
   */
  delegate(request: CommandRequest, reviewerId: string): Promise<CommandResultDto> {
    return this.writer.write(request, async (walk) => {
      const byRight = can(walk.actorOn(request.key), 'reviewer.name');
      const reviewerAway = !byRight.allowed && (await this.reviewers.absenceOfReviewer(walk, request.key)) !== null;
      requirePermission(can(walk.actorOn(request.key), 'reviewer.name', { reviewerAway }));
      if (reviewerAway && !(await this.reviewers.candidates(walk, request.key)).some(({ id }) => id === reviewerId)) {
        throw Problem.invalid([{ field: 'reviewerId', problem: 'This person cannot review it. Choose one of those offered.' }]);
      }
      const { submission } = walk.row(request.key);
      if (!submission) throw Problem.conflict('not_submitted', 'Nothing waits for a review here.');
      const person = await this.people.find(request.actor.guildId, reviewerId);
      if (!person || person.deactivated) throw Problem.invalid([{ field: 'reviewerId', problem: 'There is no such person in this guild.' }]);
      if (person.id === walk.journey.hire.id) throw Problem.invalid([{ field: 'reviewerId', problem: 'Nobody reviews their own work.' }]);
      if (submission.reviewerId === person.id) return { activity: [] };
      await this.records.delegate(submission.id, person.id);
      return {
        activity: [{ key: request.key, code: 'review_delegated' }],
        messages: [{ personId: person.id, kind: 'submitted', once: `submitted:${submission.id}` }],
      };
    });
  }
}

/** @throws Problem 422 when nothing but blanks was written */
function refuseBlank(body: string): void {
  if (body.trim() === '') throw Problem.invalid([{ field: 'body', problem: 'Write a few words.' }]);
}
