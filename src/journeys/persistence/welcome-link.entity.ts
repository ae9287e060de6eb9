import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** The link to a hire's page before the first day. The browser that opens it first keeps it. */
@Entity('welcome_links')
@Unique('welcome_links_token_once', ['tokenHash'])
@Check('welcome_links_opened_by_a_browser', '(opened_at IS NULL) = (browser_hash IS NULL)')
@Index('welcome_links_one_a_journey', ['journeyId'], { unique: true, where: '(replaced_at IS NULL)' })
export class WelcomeLink {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'welcome_links_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('journeys', { name: 'welcome_links_journey_fkey' })
  journeyId!: string;

  /** The hash of what the link carries. */
  @Column({ type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'welcome_links_made_by_fkey' })
  madeBy!: string;

  @Column({ type: 'timestamptz' })
  madeAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  openedAt!: Date | null;

  /** The hash of the cookie that the first browser was given. */
  @Column({ type: 'bytea', nullable: true })
  browserHash!: Buffer | null;

  /** When a newer link took its place. */
  @Column({ type: 'timestamptz', nullable: true })
  replacedAt!: Date | null;
}
