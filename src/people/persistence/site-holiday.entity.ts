import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A day off, or half off, that somebody has checked for one site. */
@Entity('site_holidays')
@Check('site_holidays_source_not_blank', `btrim(source) <> ''`)
@Check('site_holidays_checked_by_dated', 'checked_by IS NULL OR checked_on IS NOT NULL')
export class SiteHoliday {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'site_holidays_pkey' })
  @ForeignKey('sites', { name: 'site_holidays_site_fkey', onDelete: 'CASCADE' })
  siteId!: string;

  /** A local calendar day, `2026-11-22`. */
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'site_holidays_pkey' })
  day!: string;

  @Column({ type: 'text' })
  name!: string;

  /** A half day is a working day for due dates. */
  @Column({ type: 'boolean', default: false })
  half!: boolean;

  /** Where it was read, in words or as a link; null when nobody said. */
  @Column({ type: 'text', nullable: true })
  source!: string | null;

  /** When somebody last checked it against that; null when nobody has. */
  @Column({ type: 'date', nullable: true })
  checkedOn!: string | null;

  /** Who checked it; null where that is not known, or nobody has. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'site_holidays_checked_by_fkey' })
  checkedBy!: string | null;
}
