/**
 * How large a path may be. Generous for any onboarding that people walk, small enough that reading, drawing and
 * planning one stays quick. The database holds the same numbers.
 */
export const PATH_LIMITS = {
  keyLength: 64,
  titleLength: 200,
  /** A path's description, a phase's summary. */
  summaryLength: 2_000,
  guideLength: 20_000,
  doneWhenLines: 20,
  /** One line of what counts as done, or a condition. */
  lineLength: 500,
  ownerLength: 200,
  phases: 50,
  milestones: 500,
  needs: 50,
  /** Working days before the start: about a year. */
  earliestDay: -260,
  /** Working days after the start: about five years. */
  latestDay: 1_300,
  /** Twenty working days of eight hours. */
  effortMinutes: 9_600,
} as const;

/** A key: lower-case letters and digits, words joined by single hyphens. */
export const KEY_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const E_MAIL = /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().]+$/;

/** Whether a text can name a phase, a milestone or a path. */
export function isKey(text: string): boolean {
  return text.length <= PATH_LIMITS.keyLength && KEY_PATTERN.test(text);
}

/** Whether a text can say who keeps content true: a topic's key or an e-mail address. */
export function isOwner(text: string): boolean {
  return text.length <= PATH_LIMITS.ownerLength && (KEY_PATTERN.test(text) || E_MAIL.test(text));
}

/**
 * A key made from any title or foreign name: `fastDeploy` → `fast-deploy`, `setUp2FA` →
 * `set-up-2fa`, `Get to work!` → `get-to-work`.
 * Answers `fallback` when nothing usable is left.
 */
export function keyFrom(text: string, fallback: string): string {
  const words = text
    .replace(/(\p{Ll})([\p{Lu}\d])/gu, '$1-$2')
    .replace(/([\p{Lu}\d])(\p{Lu}\p{Ll})/gu, '$1-$2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, PATH_LIMITS.keyLength)
    .replace(/^-+|-+$/g, '');
  return words === '' ? fallback : words;
}
