/** Addresses whose next part is a secret that opens something by itself. */
const SECRETS = /(\/(?:feeds|invitations|first-days?)\/)[^/?#]+/g;

/** What a provider answers stands behind the question mark: a code that is good once. */
const ANSWERS = /(\/sign-in\/callback\/[^?#]*)\?.*/;

/** An address as it may stand in a log: without the secrets in it. */
export function loggedAddress(url: string): string {
  return url.replace(SECRETS, '$1[hidden]').replace(ANSWERS, '$1?[hidden]');
}
