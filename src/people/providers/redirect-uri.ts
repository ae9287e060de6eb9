import type { Settings } from '../../settings/settings';

/**
 * Where a provider sends the browser back to. Each has an address of its own, so that an answer of one is never taken for
 * another's, also from providers that do not name themselves in it (RFC 9700, section 4.4.2.2).
 */
export function redirectUriOf({ publicUrl }: Pick<Settings, 'publicUrl'>, providerId: string): string {
  return `${publicUrl}/api/sign-in/callback/${providerId}`;
}
