const CONTACT = /^(https:\/\/|mailto:|slack:\/\/|msteams:\/\/)/i;
const WEB = /^https?:\/\//i;

/** A link that reaches a person, or null when it is none we would follow. */
export function safeContact(url: string | null): string | null {
  return url !== null && CONTACT.test(url) ? url : null;
}

/** A link to a page, or null when it is anything else (a script, a file). */
export function safeWebLink(url: string | null): string | null {
  return url !== null && WEB.test(url) ? url : null;
}

/** A link as people read it: the host and the path, without scheme, query or a trailing slash. */
export function linkWords(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return decodeURIComponent(`${host}${pathname}`).replace(/\/$/, '');
  } catch {
    return url;
  }
}
