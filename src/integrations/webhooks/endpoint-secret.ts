import { randomBytes } from 'node:crypto';

/** Standard Webhooks asks for 24 to 64 bytes. */
const SECRET_BYTES = 32;

/** A new secret for signing, as Standard Webhooks writes it. */
export function newEndpointSecret(): string {
  return `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
}

/** What an endpoint's secrets are sealed for: no other row can hold them. */
export function endpointSecretPurpose(endpointId: string): string {
  return `webhook endpoint ${endpointId}`;
}
