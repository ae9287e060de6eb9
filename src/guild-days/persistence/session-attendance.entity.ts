import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Who was there. */
@Entity('session_attendance')
@Check('session_attendance_how_known', `how IN ('code', 'host')`)
@Index('session_attendance_by_person', ['personId'])
export class SessionAttendance {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'session_attendance_pkey' })
  @ForeignKey('guild_sessions', { name: 'session_attendance_session_fkey' })
  sessionId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'session_attendance_pkey' })
  @ForeignKey('people', { name: 'session_attendance_person_fkey' })
  personId!: string;

  @Column({ type: 'text' })
  how!: 'code' | 'host';

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'session_attendance_marked_by_fkey' })
  markedBy!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;
}
