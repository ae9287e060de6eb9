const LONGEST = 500;
const HERE = 'http://here.invalid';

/**
 * Where to go after signing in: a place of this app, or its start when what was asked for is anything else. An address that
 * a browser would read as another site's (`//there`, `/\there`, with control characters in it) is none of ours.
 */
export function returnPath(asked: string | undefined): string {
  if (asked === undefined || asked.length > LONGEST || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked) || asked.includes('\\')) return '/';
  if (!URL.canParse(asked, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(asked, HERE);
  if (origin !== HERE || pathname.startsWith('//') || /^\/api(\/|$)/.test(pathname)) return '/';
  return pathname + search + hash;
}
