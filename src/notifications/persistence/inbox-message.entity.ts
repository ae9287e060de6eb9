import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { MessageKind } from '../../platform/messages/messages';

/** One message to one person whose turn it is, or who waited for it: what happened and where, no private words. */
@Entity('inbox_messages')
@Unique('inbox_messages_told_once', ['personId', 'once'])
@Check(
  'inbox_messages_kind_known',
  `kind IN ('submitted', 'stuck', 'accepted', 'changes_requested', 'pairing', 'resolved', 'commented', 'started', 'replanned',
    'seat_offered', 'seat_given', 'seat_lapsed', 'session_published', 'session_changed', 'session_cancelled',
    'proposal_submitted', 'proposal_accepted', 'proposal_rejected', 'week_ranking', 'week_placed', 'question_asked',
    'question_answered', 'answer_accepted', 'week_joined', 'week_left', 'nominated', 'nomination_submitted',
    'nomination_decided', 'title_ending', 'consultation_offered', 'consultation_lapsed', 'consultation_waiting',
    'consultation_accepted', 'consultation_answered', 'consultation_asked_on', 'consultation_helped', 'consultation_withdrawn',
    'mobility_shared', 'mobility_answered', 'meeting_agreed', 'meeting_called_off', 'path_moved', 'path_moved_back',
    'milestone_added', 'milestone_dropped', 'replanned_together', 'mentors_changed', 'hire_given', 'hire_handed_on',
    'handover_begun', 'handover_over', 'review_due', 'nudge', 'task_handed_on', 'first_question', 'welcome_link_wanted',
    'token_made', 'token_ending', 'webhook_switched_off')`,
)
@Check('inbox_messages_journey_or_page', '(journey_id IS NULL) = (title IS NOT NULL) AND (title IS NULL) = (link IS NULL)')
// (person_id, created_at DESC): a descending column is more than TypeORM can say of an index.
@Index('inbox_messages_by_person', { synchronize: false })
export class InboxMessage {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'inbox_messages_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'inbox_messages_person_fkey' })
  personId!: string;

  @Column({ type: 'text' })
  kind!: MessageKind;

  /** Null when it is about no journey; then `title` and `link` say what about. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('journeys', { name: 'inbox_messages_journey_fkey' })
  journeyId!: string | null;

  /** The milestone's key; null when it is about the whole journey. */
  @Column({ type: 'text', nullable: true })
  key!: string | null;

  /** What it is about, when that is no journey. */
  @Column({ type: 'text', nullable: true })
  title!: string | null;

  /** Where that is, inside the app. */
  @Column({ type: 'text', nullable: true })
  link!: string | null;

  /** Whose doing it was; null when nobody's. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'inbox_messages_actor_fkey' })
  actorId!: string | null;

  /** What the message is the one and only message about, so that nobody is told twice. */
  @Column({ type: 'text' })
  once!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  readAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  mailedAt!: Date | null;
}
