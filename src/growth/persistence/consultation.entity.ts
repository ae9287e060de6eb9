import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { ConsultationKind, ConsultationState } from '../domain/consultation-life';

/** A review or advice that somebody asks of whoever knows the area and has room. */
@Entity('consultations')
@Check('consultations_kind_known', `kind IN ('design_review', 'code_review', 'advice')`)
@Check('consultations_state_known', `state IN ('open', 'offered', 'accepted', 'answered', 'closed', 'withdrawn')`)
@Check('consultations_topic_is_slug', `topic ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('consultations_title_not_blank', `btrim(title) <> ''`)
@Check('consultations_link_is_web', `link ~ '^https?://'`)
@Check('consultations_answered_when', `state NOT IN ('answered', 'closed') OR answered_at IS NOT NULL`)
@Check('consultations_ended_when', `(state IN ('closed', 'withdrawn')) = (ended_at IS NOT NULL)`)
@Index('consultations_by_asker', ['askerId', 'askedAt'])
@Index('consultations_waiting', ['guildId', 'askedAt', 'id'], { where: `(state = 'open')` })
@Index('consultations_kept', ['guildId', 'answeredAt', 'id'], { where: '(open_to_guild AND answered_at IS NOT NULL)' })
// USING gin: more than TypeORM can say of an index.
@Index('consultations_by_words', { synchronize: false })
export class Consultation {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'consultations_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'consultations_guild_fkey' })
  guildId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'consultations_asker_fkey' })
  askerId!: string;

  @Column({ type: 'text' })
  kind!: ConsultationKind;

  /** The area it is about, such as `messaging-and-resilience`. */
  @Column({ type: 'text' })
  topic!: string;

  @Column({ type: 'text' })
  title!: string;

  /** Markdown; empty when the title and the link say it all. */
  @Column({ type: 'text' })
  body!: string;

  /** The design, the pull request. */
  @Column({ type: 'text', nullable: true })
  link!: string | null;

  @Column({ type: 'date', nullable: true })
  wishedBy!: string | null;

  /** Once answered it is kept for everybody in the guild. */
  @Column({ type: 'boolean' })
  openToGuild!: boolean;

  @Column({ type: 'text' })
  state!: ConsultationState;

  /** The words of the question and its answers, to be searched. */
  @Column({ type: 'tsvector' })
  words!: string;

  @Column({ type: 'timestamptz' })
  askedAt!: Date;

  /** The first answer. */
  @Column({ type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}
