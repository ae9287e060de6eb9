import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * One thing that happened: ids and codes, never free text. Rows are only ever added.
 *
 * It refers to journeys and people by id alone, because the record of what happened outlives and stands below them.
 */
@Entity('activity')
@Check('activity_code_is_a_code', `code ~ '^[a-z]+(_[a-z]+)*$'`)
@Index('activity_by_journey', ['journeyId', 'id'])
@Index('activity_places_released', ['guildId'], { where: `code = 'place_released'` })
export class Activity {
  /** In the order of insertion, which is not the order of commit. */
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'activity_pkey',
  })
  id!: number;

  @Column({ type: 'uuid' })
  guildId!: string;

  /** Null when it happened to no journey. */
  @Column({ type: 'uuid', nullable: true })
  journeyId!: string | null;

  /** The milestone's key, when it happened to one. */
  @Column({ type: 'text', nullable: true })
  key!: string | null;

  /** Null when nobody did it: time passed, or a rule applied. */
  @Column({ type: 'uuid', nullable: true })
  actorId!: string | null;

  /** What happened, such as `check_off`. */
  @Column({ type: 'text' })
  code!: string;

  /** Further ids, codes and dates that the code calls for. */
  @Column({ type: 'jsonb', nullable: true })
  data!: unknown;

  @Column({ type: 'timestamptz' })
  at!: Date;
}
