/** What a provider's client secret is sealed for: it opens for no other. */
export function clientSecretPurpose(providerId: string): string {
  return `client secret of ${providerId}`;
}
