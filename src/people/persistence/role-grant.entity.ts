import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Role } from '../domain/roles';

/** A role that a person holds in a guild. Being a hire is none: it follows from walking a journey. */
@Entity('role_grants')
@Check('role_grants_role_known', `role IN ('mentor', 'manager', 'expert', 'admin')`)
export class RoleGrant {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'role_grants_pkey' })
  @ForeignKey('people', { name: 'role_grants_person_fkey' })
  personId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'role_grants_pkey' })
  @ForeignKey('guilds', { name: 'role_grants_guild_fkey' })
  guildId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'role_grants_pkey' })
  role!: Role;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  grantedAt!: Date;
}
