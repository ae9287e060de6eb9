import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A statement of a course tool that was taken in, so that its id stands for it alone. */
@Entity('told_statements')
export class ToldStatement {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'told_statements_pkey' })
  @ForeignKey('guilds', { name: 'told_statements_guild_fkey' })
  guildId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'told_statements_pkey' })
  id!: string;

  /** Of what was read in it. */
  @Column({ type: 'bytea' })
  hash!: Buffer;

  @Column({ type: 'timestamptz' })
  toldAt!: Date;
}
