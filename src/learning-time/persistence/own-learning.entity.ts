import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';

/** What somebody learned by themselves on a day; theirs alone to see. */
@Entity('own_learning')
@Check('own_learning_what_not_blank', `btrim(what) <> ''`)
@Check('own_learning_link_is_web', `url ~ '^https?://'`)
@Check('own_learning_halves_of_a_day', 'NOT isempty(halves) AND halves <@ int4range(0, 2)')
@Exclusion('own_learning_two_halves_a_day', 'USING gist (person_id WITH =, day WITH =, halves WITH &&)')
export class OwnLearning {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'own_learning_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'own_learning_person_fkey' })
  personId!: string;

  /** A calendar day of the person. */
  @Column({ type: 'date' })
  day!: string;

  /** Which of the day's two halves it takes, as PostgreSQL writes it: `[0,1)`, `[1,2)` or `[0,2)`. A half is taken once. */
  @Column({ type: 'int4range' })
  halves!: string;

  @Column({ type: 'text' })
  what!: string;

  @Column({ type: 'text', nullable: true })
  url!: string | null;

  @Column({ type: 'timestamptz' })
  addedAt!: Date;
}
