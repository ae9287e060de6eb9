/** Words that stand in documentation where a secret belongs, compared without case, spaces and punctuation. */
const PLACEHOLDERS = new Set([
  'changeme',
  'changethis',
  'changeit',
  'replaceme',
  'replacethis',
  'fillmein',
  'insertpassword',
  'password',
  'passwd',
  'pass',
  'pwd',
  'secret',
  'mysecret',
  'mypassword',
  'yourpassword',
  'yoursecret',
  'example',
  'placeholder',
  'default',
  'none',
  'null',
  'undefined',
  'todo',
  'tbd',
  'test',
  'dummy',
  'sample',
]);

/**
 * Whether this is a placeholder that was copied from an example, not a secret that somebody chose: a telling word with
 * or without digits after it (`changeme`, `Password123`), one character repeated (`xxxx`, `****`), something between
 * brackets (`<password>`, `${PASSWORD}`), or nothing at all.
 */
export function isPlaceholderSecret(secret: string): boolean {
  const text = secret.trim();
  if (/^<.*>$/.test(text) || /^\$?\{.*\}$/.test(text) || /^\[.*\]$/.test(text) || /^%.*%$/.test(text)) return true;
  if (/^(.)\1*$/.test(text) || text === '') return true;
  const word = text.toLowerCase().replace(/[^a-z0-9]/g, '').replace(/\d+$/, '');
  return PLACEHOLDERS.has(word);
}
