import { webhookPurpose } from '../notifications/sending/outgoing.service';
import type { SealedColumn } from '../platform/secrets/sealed-column';

/** Every column that holds a sealed secret, of every feature. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'message_settings', column: 'webhook_sealed', key: 'person_id', purpose: webhookPurpose },
];
