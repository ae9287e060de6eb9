import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** When the two of a meeting milestone have agreed to meet. Called off, the row stays, so that calendars hear of it. */
@Entity('agreed_meetings')
@ForeignKey('journey_milestones', ['journeyId', 'key'], ['journeyId', 'key'], { name: 'agreed_meetings_milestone_fkey' })
@Check('agreed_meetings_within_a_day', `ends_at > starts_at AND ends_at <= starts_at + interval '8 hours'`)
@Index('agreed_meetings_by_attendee', ['withId'])
export class AgreedMeeting {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'agreed_meetings_pkey' })
  journeyId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'agreed_meetings_pkey' })
  key!: string;

  @Column({ type: 'timestamptz' })
  startsAt!: Date;

  @Column({ type: 'timestamptz' })
  endsAt!: Date;

  /** By whose clock it was agreed: an IANA time zone. */
  @Column({ type: 'text' })
  timeZone!: string;

  /** The mentor or backup whom the hire meets; null when it is somebody else. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'agreed_meetings_with_fkey' })
  withId!: string | null;

  /** Rises with each change, over calling off and agreeing anew. */
  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz' })
  changedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  calledOffAt!: Date | null;
}
