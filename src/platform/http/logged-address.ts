/** Addresses whose next part is a secret that opens something by itself. */
const SECRETS = /(\/(?:feeds|invitations|first-days?)\/)[^/?#]+/g;

/** What a provider answers stands behind the question mark: a code that is good once. */
const ANSWERS = /(\/sign-in\/callback\/[^?#]*)\?.*/;

/** API tokens do not belong into addresses; where somebody puts one there all the same, it still is no log's. */
const API_TOKENS = /gp[as]t_[0-9A-Za-z]+/g;

/** An address as it may stand in a log: without the secrets in it. */
export function loggedAddress(url: string): string {
  return url.replace(SECRETS, '$1[hidden]').replace(ANSWERS, '$1?[hidden]').replace(API_TOKENS, '[hidden]');
}
