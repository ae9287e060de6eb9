import { Entity, Column, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Where a name was seen at work, so that the facts about somebody are found without reading all of them. */
@Entity('seen_names')
@Index('seen_names_by_place', ['guildId', 'place'])
export class SeenName {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'seen_names_pkey' })
  @ForeignKey('guilds', { name: 'seen_names_guild_fkey' })
  guildId!: string;

  /** A handle or an e-mail, in lower case. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'seen_names_pkey' })
  name!: string;

  /** A repository as `owner/name`, or a service. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'seen_names_pkey' })
  place!: string;

  @Column({ type: 'timestamptz' })
  firstSeenAt!: Date;
}
