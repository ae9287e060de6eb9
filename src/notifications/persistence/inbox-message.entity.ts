import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** One message to one person whose turn it is, or who waited for it: what happened and where, no private words. */
@Entity('inbox_messages')
@Unique('inbox_messages_told_once', ['personId', 'once'])
@Check(
  'inbox_messages_kind_known',
  `kind IN ('submitted', 'stuck', 'accepted', 'changes_requested', 'pairing', 'resolved', 'commented', 'started',
    'replanned')`,
)
// (person_id, created_at DESC): a descending column is more than TypeORM can say of an index.
@Index('inbox_messages_by_person', { synchronize: false })
export class InboxMessage {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'inbox_messages_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'inbox_messages_person_fkey' })
  personId!: string;

  @Column({ type: 'text' })
  kind!:
    | 'submitted'
    | 'stuck'
    | 'accepted'
    | 'changes_requested'
    | 'pairing'
    | 'resolved'
    | 'commented'
    | 'started'
    | 'replanned';

  @Column({ type: 'uuid' })
  @ForeignKey('journeys', { name: 'inbox_messages_journey_fkey' })
  journeyId!: string;

  /** The milestone's key; null when it is about the whole journey. */
  @Column({ type: 'text', nullable: true })
  key!: string | null;

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
