import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A message that waits for its person's working hours, or for their digest. */
@Entity('held_messages')
@Index('held_messages_by_person', ['personId'])
export class HeldMessage {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'held_messages_pkey' })
  @ForeignKey('inbox_messages', { name: 'held_messages_message_fkey', onDelete: 'CASCADE' })
  messageId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'held_messages_person_fkey' })
  personId!: string;
}
