import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A day off, or half off, that somebody has checked for one site. */
@Entity('site_holidays')
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
}
