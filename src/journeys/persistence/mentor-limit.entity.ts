import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How many hires somebody mentors at once, where they have said so; two otherwise. */
@Entity('mentor_limits')
@Check('mentor_limits_believable', 'hires BETWEEN 0 AND 20')
export class MentorLimit {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'mentor_limits_pkey' })
  @ForeignKey('people', { name: 'mentor_limits_person_fkey' })
  personId!: string;

  @Column({ type: 'smallint' })
  hires!: number;
}
