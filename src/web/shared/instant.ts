/** What the clocks of a zone show at an instant, read as if it were UTC. */
function wallClock(at: number, timeZone: string): number {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at);
  return Date.parse(`${text.replace(' ', 'T')}Z`);
}

/**
 * The instant at which a zone's clocks show this day and time; in the hour that a clock change leaves out, one next to it.
 * @param day `2026-12-03`
 * @param time `17:00`
 * @returns null when they are none
 */
export function instantAt(day: string, time: string, timeZone: string): string | null {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(wanted)) return null;
  // The offset at the wanted time as if UTC is right but for a change within those hours; the second look sees that.
  const guess = wanted - (wallClock(wanted, timeZone) - wanted);
  return new Date(guess - (wallClock(guess, timeZone) - wanted)).toISOString();
}

/** The time of day of an instant in a zone: `17:00`. */
export function timeOf(instant: string, timeZone: string): string {
  return new Date(wallClock(Date.parse(instant), timeZone)).toISOString().slice(11, 16);
}
