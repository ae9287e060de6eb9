/**
 * The embedded PostgreSQL cannot be brought up. The message is one sentence (or a few short ones) that a person at a
 * terminal can act on: it names what is wrong and what to do instead.
 */
export class EmbeddedPostgresError extends Error {
  override readonly name: string = 'EmbeddedPostgresError';
}

/** There are no PostgreSQL binaries for this operating system and processor; the message says to set DATABASE_URL. */
export class UnsupportedPlatformError extends EmbeddedPostgresError {
  override readonly name = 'UnsupportedPlatformError';
}
