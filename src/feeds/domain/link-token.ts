/** What stands in a link: which one it is, and the secret that opens it. */
export interface LinkToken {
  readonly linkId: string;
  readonly secret: string;
}

/** 32 hex digits of an id, then 43 letters of base64url: 256 bits. */
const TOKEN = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})([\w-]{43})$/;

export function writeLinkToken({ linkId, secret }: LinkToken): string {
  return `${linkId.replaceAll('-', '')}${secret}`;
}

/** @returns null for what can be no token */
export function readLinkToken(text: string): LinkToken | null {
  const [, a, b, c, d, e, secret] = TOKEN.exec(text) ?? [];
  return secret === undefined ? null : { linkId: [a, b, c, d, e].join('-'), secret };
}
