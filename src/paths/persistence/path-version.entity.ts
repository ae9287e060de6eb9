import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { PathDocument } from '../domain/path-document';
import type { FileReading } from '../file-reading';

/** A path as it read at one time: at most one draft, and versions that never change once published. */
@Entity('path_versions')
@Unique('path_versions_number_once', ['pathId', 'number'])
@Check('path_versions_numbered_when_published', '(published_at IS NULL) = (number IS NULL)')
@Index('path_versions_one_draft', ['pathId'], { unique: true, where: '(published_at IS NULL)' })
export class PathVersion {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'path_versions_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('paths', { name: 'path_versions_path_fkey' })
  pathId!: string;

  /** 1, 2, 3… in the order of publishing; null for the draft. */
  @Column({ type: 'integer', nullable: true })
  number!: number | null;

  @Column({ type: 'text' })
  title!: string;

  /** The whole content of the path. */
  @Column({ type: 'jsonb' })
  document!: PathDocument;

  /** How an imported file was read, for its preview. */
  @Column({ type: 'jsonb', default: {} })
  readings!: FileReading;

  /** Where the content came from: the bundled path, a file of some format, the editor. */
  @Column({ type: 'text' })
  origin!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** Counts the changes of a draft, so that a stale edit is refused. */
  @Column({ type: 'integer', default: 1 })
  revision!: number;

  /** Null for what came with the product. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'path_versions_created_by_fkey' })
  createdBy!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'path_versions_published_by_fkey' })
  publishedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;

  /** Who last wrote in it while it was a draft; null for what came with the product. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'path_versions_updated_by_fkey' })
  updatedBy!: string | null;
}
