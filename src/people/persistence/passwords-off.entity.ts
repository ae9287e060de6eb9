import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A guild whose people sign in at its providers alone; without a row passwords work. */
@Entity('passwords_off')
export class PasswordsOff {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'passwords_off_pkey' })
  @ForeignKey('guilds', { name: 'passwords_off_guild_fkey' })
  guildId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'passwords_off_turned_off_by_fkey' })
  turnedOffBy!: string;

  @Column({ type: 'timestamptz' })
  turnedOffAt!: Date;
}
