import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Something that somebody asked the guild, for everybody in it to read. */
@Entity('questions')
@Check('questions_title_not_blank', `btrim(title) <> ''`)
@Check('questions_topic_is_slug', `topic ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('questions_milestone_of_a_path', '(path_id IS NULL) = (milestone_key IS NULL)')
@Index('questions_by_guild', ['guildId', 'askedAt', 'id'])
@Index('questions_by_milestone', ['pathId', 'milestoneKey'])
// USING gin: more than TypeORM can say of an index.
@Index('questions_by_words', { synchronize: false })
export class Question {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'questions_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'questions_guild_fkey' })
  guildId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'questions_asker_fkey' })
  askerId!: string;

  /** The focal point who was told of it; null where there is none to tell. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'questions_told_fkey' })
  toldId!: string | null;

  /** The area it is about, such as `messaging-and-resilience`; null when the asker could not tell. */
  @Column({ type: 'text', nullable: true })
  topic!: string | null;

  /** The path whose milestone it is about, over all its versions. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('paths', { name: 'questions_path_fkey' })
  pathId!: string | null;

  @Column({ type: 'text', nullable: true })
  milestoneKey!: string | null;

  @Column({ type: 'text' })
  title!: string;

  /** Markdown; empty when the title says it all. */
  @Column({ type: 'text' })
  body!: string;

  /** The words of the question and of all its answers, to be searched. */
  @Column({ type: 'tsvector' })
  words!: string;

  @Column({ type: 'timestamptz' })
  askedAt!: Date;
}
