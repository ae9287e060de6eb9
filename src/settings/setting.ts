/** One environment variable that the app reads: its documentation, its default and its check in one place. */
export interface Setting<T> {
  /** The variable's name, as it is written in the environment. */
  readonly name: string;
  /** What it does, in a sentence or two of prose. */
  readonly description: string;
  /** What is read where the variable is missing or empty; undefined where there is then no value at all. */
  readonly fallback?: string;
  /** What the documentation says of the default where a plain value would not do. */
  readonly fallbackProse?: string;
  /** Turns the text, trimmed and never empty, into the value; throws `Wrong` to say what is wrong with it. */
  readonly parse: (text: string) => T;
}

/**
 * Thrown by a setting's `parse`. The message completes a sentence that begins with the variable's name, and must not
 * repeat a value that may hold a secret.
 */
export class Wrong extends Error {
  override readonly name = 'Wrong';
}

/** A whole number within bounds, both included. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new Wrong(`must be a whole number from ${least} to ${most}, not "${text}"`);
  };
}

/** One of a few words, in any case. */
export function oneOf<const T extends string>(words: readonly T[]): (text: string) => T {
  return (text) => {
    const found = words.find((word) => word === text.toLowerCase());
    if (found === undefined) throw new Wrong(`must be ${listed(words)}, not "${text}"`);
    return found;
  };
}

/** "a, b or c". */
function listed(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');
}
