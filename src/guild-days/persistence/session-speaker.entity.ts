import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Somebody who holds a session, and hosts it. */
@Entity('session_speakers')
@Index('session_speakers_by_person', ['personId'])
export class SessionSpeaker {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'session_speakers_pkey' })
  @ForeignKey('guild_sessions', { name: 'session_speakers_session_fkey' })
  sessionId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'session_speakers_pkey' })
  @ForeignKey('people', { name: 'session_speakers_person_fkey' })
  personId!: string;
}
