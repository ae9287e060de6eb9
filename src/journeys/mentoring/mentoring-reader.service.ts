import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { can } from '../domain/journey-policy';
import { RELATIONS } from '../domain/relations';
import { agendaText, draftAgenda, draftHandover, type TalkFacts } from '../domain/talk-words';
import type { HandoverDto, MentorAssignmentDto, MentoringDto, MentorNoteDto } from '../dto/mentoring.dto';
import { MentorAssignmentsRepository, type AssignmentRow } from '../persistence/mentor-assignments.repository';
import { MentorHandoversRepository } from '../persistence/mentor-handovers.repository';
import { MentorTalksRepository, type MentorNoteRow } from '../persistence/mentor-talks.repository';
import { refOf } from '../reading/cards';
import type { JourneyWalk } from '../walk/journey-walk';
import { requirePermission, Walks } from '../walk/walks.service';
import { TalkFactsReader } from './talk-facts.service';

/** What was talked about stays in sight so long, to be put back if it was a slip. */
const SETTLED_SHOWN_MS = 7 * 24 * 60 * 60 * 1000;

/** What is between a hire and the mentors, as each of them reads it. */
@Injectable()
export class MentoringReader {
  constructor(
    private readonly walks: Walks,
    private readonly assignments: MentorAssignmentsRepository,
    private readonly talks: MentorTalksRepository,
    private readonly handovers: MentorHandoversRepository,
    private readonly facts: TalkFactsReader,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404, or 403 for guild managers */
  async read(actor: Actor, journeyId: string): Promise<MentoringDto> {
    const { walk } = await this.walks.read(actor, journeyId);
    const reader = walk.actor();
    requirePermission(can(reader, 'mentoring.read'));
    const { journey } = walk;
    const [assignments, changes, questions, notes, lastTalk] = await Promise.all([
      this.assignments.of([journeyId]),
      this.assignments.changesOf(journeyId),
      this.talks.questions(journeyId, new Date(this.clock.now().getTime() - SETTLED_SHOWN_MS)),
      this.talks.notes(journeyId, actor.personId),
      this.facts.lastTalk(walk),
    ]);
    const mentors = can(reader, 'mentoring.talk').allowed;
    const facts = mentors ? await this.facts.of(walk, lastTalk) : null;
    const parts = facts && draftAgenda(facts);
    return {
      journeyId,
      hire: refOf(journey.hire),
      relation: RELATIONS.find((relation) => reader.relations.has(relation)) ?? 'reviewer',
      today: journey.today,
      assignments: presentAssignments(assignments.get(journeyId) ?? [], walk),
      changes: changes.map(({ kind, before, after, from, note, by, at }) => ({ kind, before, after, from, note, by, at: at.toISOString() })),
      questions: questions.map(({ id, body, askedAt, settledAt }) => ({ id, body, askedAt: askedAt.toISOString(), settledAt: settledAt?.toISOString() ?? null })),
      notes: notes
        .filter((note) => can(reader, 'mentor_notes.read', { writtenBy: note.author.id, noteShared: note.shared }).allowed)
        .map((note) => presentNote(note, actor.personId)),
      lastTalk,
      agenda: parts && facts && { parts: parts.map(({ title, points }) => ({ title, points: [...points] })), text: agendaText(facts.hireName, parts) },
      handover: facts && (await this.handover(walk, facts)),
      abilities: [
        ...(can(reader, 'talk_question.ask').allowed ? ['ask'] : []),
        ...(can(reader, 'talk_question.settle').allowed ? ['settle'] : []),
        ...(mentors ? ['talk'] : []),
        ...(can(reader, 'mentor_notes.write').allowed ? ['write_note'] : []),
        ...(reader.relations.has('mentor') ? ['hand_over'] : []),
      ],
    };
  }

  /** The mentor's own words before and during a leave; the backup's to read once they were sent. */
  private async handover({ primary, journey, reader }: JourneyWalk, facts: TalkFacts): Promise<HandoverDto | null> {
    const leave = primary && (await this.handovers.leaveOf(journey.id, primary.id, journey.today));
    if (!leave || (reader.personId !== primary.id && leave.sentAt === null)) return null;
    const { from, to, mentor, words, sentAt, revision } = leave;
    return { from, to, mentor, words: words ?? draftHandover(facts), drafted: words === null, sent: sentAt !== null, revision };
  }
}

/** Those of today and later first, each kind in the order of days; then those who were there before. */
function presentAssignments(rows: readonly AssignmentRow[], { journey, onDuty }: JourneyWalk): MentorAssignmentDto[] {
  const over = ({ to }: AssignmentRow) => to !== null && to < journey.today;
  return [...rows.filter((row) => !over(row)), ...rows.filter(over).reverse()].map((row) => ({
    person: row.person, kind: row.kind, from: row.from, to: row.to, left: row.left,
    onDuty: !over(row) && row.from <= journey.today && row.personId === onDuty?.id,
  }));
}

function presentNote({ id, author, body, shared, writtenAt, revision }: MentorNoteRow, readerId: string): MentorNoteDto {
  return { id, author, body, shared, writtenAt: writtenAt.toISOString(), revision, mine: author.id === readerId };
}
