import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { MaterialKind } from '../domain/session-kinds';

/** Slides, a recording or anything else that remains of a session. */
@Entity('session_materials')
@Check('session_materials_kind_known', `kind IN ('slides', 'recording', 'code', 'notes')`)
@Check('session_materials_url_is_web', `url ~ '^https?://'`)
@Index('session_materials_by_session', ['sessionId'])
export class SessionMaterial {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'session_materials_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guild_sessions', { name: 'session_materials_session_fkey' })
  sessionId!: string;

  @Column({ type: 'text' })
  kind!: MaterialKind;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  url!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'session_materials_added_by_fkey' })
  addedBy!: string;

  @Column({ type: 'timestamptz' })
  addedAt!: Date;
}
