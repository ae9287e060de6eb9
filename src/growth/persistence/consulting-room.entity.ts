import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How many consultations somebody takes at once, where they said so. */
@Entity('consulting_rooms')
@Check('consulting_rooms_at_once_bounded', 'at_once BETWEEN 1 AND 10')
export class ConsultingRoom {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'consulting_rooms_pkey' })
  @ForeignKey('people', { name: 'consulting_rooms_person_fkey' })
  personId!: string;

  @Column({ type: 'smallint' })
  atOnce!: number;

  /** Takes nothing new for now. */
  @Column({ type: 'boolean' })
  paused!: boolean;

  @Column({ type: 'timestamptz' })
  changedAt!: Date;
}
