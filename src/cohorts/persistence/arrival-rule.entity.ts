import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Into which cohort somebody goes who starts at a site: the next one on a path, near their first day. */
@Entity('arrival_rules')
@Check('arrival_rules_days_apart_bounded', 'days_apart BETWEEN 0 AND 90')
@Index('arrival_rules_one_a_site', ['siteId'], { unique: true, where: '(site_id IS NOT NULL)' })
@Index('arrival_rules_one_for_the_others', ['guildId'], { unique: true, where: '(site_id IS NULL)' })
export class ArrivalRule {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'arrival_rules_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'arrival_rules_guild_fkey' })
  guildId!: string;

  /** Null is for every site without a rule of its own. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('sites', { name: 'arrival_rules_site_fkey' })
  siteId!: string | null;

  @Column({ type: 'uuid' })
  @ForeignKey('paths', { name: 'arrival_rules_path_fkey' })
  pathId!: string;

  /** How many days may lie between their first day and the cohort's. */
  @Column({ type: 'integer' })
  daysApart!: number;

  /** Whether they are put in without anybody pressing, when a mentor has room on all of their days. */
  @Column({ type: 'boolean' })
  byItself!: boolean;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'arrival_rules_made_by_fkey' })
  madeBy!: string;

  @Column({ type: 'timestamptz' })
  madeAt!: Date;
}
