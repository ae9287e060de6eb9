import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { MessageGroup, MessageWay } from '../domain/message-groups';

/** How a person wants to be told of a group of messages, where they chose. */
@Entity('message_choices')
@Check('message_choices_group_known', `message_group IN ('your_turn', 'answers', 'nudges', 'guild')`)
@Check('message_choices_way_known', `way IN ('inbox', 'mail', 'digest', 'webhook')`)
export class MessageChoice {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'message_choices_pkey' })
  @ForeignKey('people', { name: 'message_choices_person_fkey' })
  personId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'message_choices_pkey' })
  messageGroup!: MessageGroup;

  @Column({ type: 'text' })
  way!: MessageWay;
}
