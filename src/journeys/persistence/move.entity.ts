import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * - `running`: hires are being moved, one after the other
 * - `done`: each was moved, or says why not
 * - `undoing`: they are being taken back
 * - `undone`
 */
export type MoveState = 'running' | 'done' | 'undoing' | 'undone';

/** One move of journeys from one version of a path to another. */
@Entity('moves')
@Check('moves_state_known', `state IN ('running', 'done', 'undoing', 'undone')`)
@Check('moves_somewhere_else', 'from_version_id <> to_version_id')
@Check('moves_ended_dated', `(state = 'running') = (ended_at IS NULL)`)
@Check('moves_undone_by_somebody', `(state IN ('undoing', 'undone')) = (undone_by IS NOT NULL)`)
@Check('moves_undone_dated', `(state = 'undone') = (undone_at IS NOT NULL)`)
@Index('moves_one_at_work', ['pathId'], { unique: true, where: `(state IN ('running', 'undoing'))` })
@Index('moves_by_path', ['pathId', 'startedAt'])
export class Move {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'moves_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'moves_guild_fkey' })
  guildId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('paths', { name: 'moves_path_fkey' })
  pathId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('path_versions', { name: 'moves_from_fkey' })
  fromVersionId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('path_versions', { name: 'moves_to_fkey' })
  toVersionId!: string;

  @Column({ type: 'text' })
  state!: MoveState;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'moves_started_by_fkey' })
  startedBy!: string;

  @Column({ type: 'timestamptz' })
  startedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'moves_undone_by_fkey' })
  undoneBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;
}
