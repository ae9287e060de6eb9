import { Injectable } from '@nestjs/common';
import { AttendanceRepository, type AttendedRow } from './persistence/attendance.repository';

export type AttendedSession = AttendedRow;

/** What other modules ask about guild days. */
@Injectable()
export class GuildDays {
  constructor(private readonly attendance: AttendanceRepository) {}

  /**
   * The sessions these people were at, in the order in which they began.
   * @param from the first instant at which a session may begin
   * @param until the first one at which it may not
   */
  attendedBy(personIds: readonly string[], from: Date, until: Date): Promise<AttendedSession[]> {
    return this.attendance.attendedBy(personIds, from, until);
  }
}
