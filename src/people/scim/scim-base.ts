import type { Settings } from '../../settings/settings';

/** The address that is typed in at the identity provider. */
export function scimBase({ publicUrl }: Settings): string {
  return `${publicUrl}/api/scim/v2`;
}
