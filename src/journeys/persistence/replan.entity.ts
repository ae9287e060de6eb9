import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { ReplanKind } from './replanning.repository';

/** One change of dates, of one journey or of many, that was made and can be taken back. */
@Entity('replans')
@Check(
  'replans_kind_known',
  `kind IN ('start_moved', 'leave_entered', 'pause_entered', 'absence_ended', 'absence_removed', 'site_moved', 'week_changed', 'calendar_taken_up')`,
)
@Check('replans_undone_by_somebody', '(undone_at IS NULL) = (undone_by IS NULL)')
@Index('replans_by_guild', ['guildId', 'doneAt'])
export class Replan {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'replans_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'replans_guild_fkey' })
  guildId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'replans_actor_fkey' })
  actorId!: string;

  @Column({ type: 'text' })
  kind!: ReplanKind;

  @Column({ type: 'timestamptz' })
  doneAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'replans_undone_by_fkey' })
  undoneBy!: string | null;
}
