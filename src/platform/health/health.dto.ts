export class HealthDto {
  status: 'live' | 'ready';
}

export class ReadyDto extends HealthDto {
  /** Whether mail goes out. Failing mail is tried again by itself, and no reason to send people elsewhere. */
  mail: 'off' | 'going_out' | 'failing';
}
