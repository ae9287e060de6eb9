import { IsInt, IsISO8601, IsOptional, IsUUID, Max, Min } from 'class-validator';
import type { PersonRef } from '../../people/people.api';

/** When a meeting takes place. */
export class MeetingTimeDto {
  /** Instants. */
  startsAt: string;
  endsAt: string;
  /** By whose clock it was agreed: an IANA time zone. */
  timeZone: string;
  /** The mentor or backup whom the hire meets; null when it is somebody else. */
  with: PersonRef | null;
}

/** What two people have agreed about a meeting milestone. */
export class MeetingDto {
  /** Null while nothing is agreed. */
  time: MeetingTimeDto | null;
  /** For If-Match; 0 while there never was a time. */
  revision: number;
  /** Whom the hire may meet, by name: the mentors. */
  attendees: PersonRef[];
}

export class AgreeMeetingDto {
  /** An instant to come, within a year. */
  @IsISO8601({ strict: true, strictSeparator: true })
  startsAt: string;

  @IsInt()
  @Min(10)
  @Max(480)
  durationMinutes: number;

  /** The mentor or backup; left out or null when the hire meets somebody else. */
  @IsOptional()
  @IsUUID()
  withId?: string | null;
}
