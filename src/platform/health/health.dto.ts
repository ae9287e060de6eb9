export class HealthDto {
  status: 'live' | 'ready';
}
