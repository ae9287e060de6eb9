import type { CommitSeen, Someone } from '../fact';
import { words } from './reading';

/** As many as one commit may reasonably name. */
const MOST_AUTHORS = 20;
const LONGEST_LINE = 400;
const LONGEST_MESSAGE = 65_536;

/** GitHub's and GitLab's addresses that tell the handle instead of the mailbox: `1234+noa@users.noreply.github.com`. */
const PRIVATE_ADDRESS = /^(?:\d+[+-])?([^@+]+)@users\.noreply\.(?:github|gitlab)\.com$/;

/** Somebody by handle, address, or both; null when neither says anything. */
export function someone(login: unknown, email: unknown, isBot = false): Someone | null {
  const address = words(email)?.toLowerCase() ?? null;
  const handle = words(login)?.toLowerCase() ?? (address === null ? null : (PRIVATE_ADDRESS.exec(address)?.[1] ?? null));
  if (handle === null && address === null) return null;
  return { login: handle, email: address, bot: isBot || (handle ?? '').endsWith('[bot]') };
}

/**
 * The author, then those whom the message names with `Co-authored-by: Name <address>` on lines of their own (the
 * convention of GitHub, "Creating a commit with multiple authors"). Each once.
 */
export function authorsOf(author: Someone | null, message: unknown): Someone[] {
  const text = typeof message === 'string' ? message.slice(-LONGEST_MESSAGE) : '';
  const named = text.split(/\r?\n/).flatMap((line) => {
    const email = line.length > LONGEST_LINE ? undefined : /^co-authored-by:[^<]*<([^<>\s]+)>\s*$/i.exec(line.trim())?.[1];
    return someone(null, email) ?? [];
  });
  return distinct(author === null ? named : [author, ...named]);
}

/** A commit with its authors. */
export function commitSeen(sha: string, author: Someone | null, message: unknown): CommitSeen {
  return { sha, authors: authorsOf(author, message) };
}

function distinct(people: readonly Someone[]): Someone[] {
  const seen = new Map<string, Someone>();
  for (const person of people) {
    const name = person.email ?? `@${person.login}`;
    if (!seen.has(name)) seen.set(name, person);
  }
  return [...seen.values()].slice(0, MOST_AUTHORS);
}
