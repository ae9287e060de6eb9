import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What a guild says of its production; without a row, the defaults hold. */
@Entity('proof_settings')
@Check('proof_settings_hold_sensible', 'hold_hours BETWEEN 0 AND 336')
export class ProofSettings {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'proof_settings_pkey' })
  @ForeignKey('guilds', { name: 'proof_settings_guild_fkey' })
  guildId!: string;

  /** Environments that it calls production: names, or beginnings followed by `*`; in lower case. */
  @Column({ type: 'text', array: true })
  production!: string[];

  /** Repositories of the onboarding's own materials, `owner/name` in lower case. */
  @Column({ type: 'text', array: true })
  courseRepositories!: string[];

  /** How long a deployment stays until it has held. */
  @Column({ type: 'smallint' })
  holdHours!: number;

  @Column({ type: 'integer', default: 1 })
  revision!: number;
}
