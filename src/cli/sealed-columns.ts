import { endpointSecretPurpose } from '../integrations/webhooks/endpoint-secret';
import { webhookPurpose } from '../notifications/sending/outgoing.service';
import { clientSecretPurpose } from '../people/providers/client-secret-purpose';
import type { SealedColumn } from '../platform/secrets/sealed-column';
import { sourceSecretPurpose } from '../proofs/sources/source-secrets';

/** Every column that holds a sealed secret, of every feature. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'event_sources', column: 'secret_sealed', key: 'id', purpose: sourceSecretPurpose },
  { table: 'event_sources', column: 'previous_sealed', key: 'id', purpose: sourceSecretPurpose },
  { table: 'message_settings', column: 'webhook_sealed', key: 'person_id', purpose: webhookPurpose },
  { table: 'sign_in_providers', column: 'client_secret', key: 'id', purpose: clientSecretPurpose },
  { table: 'webhook_endpoints', column: 'secret_sealed', key: 'id', purpose: endpointSecretPurpose },
  { table: 'webhook_endpoints', column: 'old_secret_sealed', key: 'id', purpose: endpointSecretPurpose },
];
