import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Where a commit was pushed, for deployments that name no repository. */
@Entity('pushed_commits')
@Index('pushed_commits_by_repository', ['guildId', 'repository'])
export class PushedCommit {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pushed_commits_pkey' })
  @ForeignKey('guilds', { name: 'pushed_commits_guild_fkey' })
  guildId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pushed_commits_pkey' })
  sha!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pushed_commits_pkey' })
  repository!: string;
}
