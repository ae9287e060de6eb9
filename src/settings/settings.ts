import { isIP } from 'node:net';
import { resolve } from 'node:path';

import { isPlaceholderSecret } from './placeholder-secret';
import { projectFolder } from './project-folder';
import { oneOf, wholeNumber, Wrong, type Setting } from './setting';

/** Everything about this installation that its operator decides, read from the environment and checked. */
export interface Settings {
  /** The name or address to listen on. */
  readonly host: string;
  /** The port to listen on; 0 takes any that is free. */
  readonly port: number;
  /** The PostgreSQL to use, with its password: not for logs. Undefined: the app brings its own. */
  readonly databaseUrl: string | undefined;
  /** How many connections each process keeps to PostgreSQL. */
  readonly databasePoolSize: number;
  /** Where the app's own PostgreSQL and other files live: an absolute path. */
  readonly dataDir: string;
  /** Whether there is a demo guild, and the one-click sign-in as its people. */
  readonly demo: boolean;
  /** Where people reach the app: an origin such as `https://guildpath.example.com`, with no slash at the end. */
  readonly publicUrl: string;
  /** How to send mail; undefined: nothing is sent. */
  readonly mail: MailSettings | undefined;
  /** The key, 32 bytes, that seals what the database must not be able to read; undefined: nothing is kept that needs it. Not for logs. */
  readonly secretKey: Buffer | undefined;
  /** Keys of earlier days, under which some of it may still be sealed. Not for logs. */
  readonly earlierSecretKeys: readonly Buffer[];
  /** Whether webhooks may lead into private networks. */
  readonly privateWebhooks: boolean;
  /** Whether identity providers may be in private networks, and spoken to over plain http. */
  readonly privateProviders: boolean;
  /** How often one API token may ask in a minute. */
  readonly tokenRequestsPerMinute: number;
  /** How many signed events one source may send within a minute, to each process. */
  readonly eventsPerMinute: number;
  /** Which proxies are believed about the client's address; false: none. */
  readonly trustProxy: TrustProxy;
  /** The port of figures for Prometheus, beside the app's own; undefined: none are counted. */
  readonly metricsPort: number | undefined;
  readonly logLevel: LogLevel;
}

export interface MailSettings {
  /** The mail server, with its password: not for logs. */
  readonly smtpUrl: string;
  /** The sender, as it stands in a `From` header. */
  readonly from: string;
}

/** None, the number of proxies in front of us, or their addresses: what Fastify's `trustProxy` takes. */
export type TrustProxy = false | number | string[];

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings are wrong. The message names every mistake at once, each with what would be right, and no secret. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  /** @param problems one sentence each, beginning with the variable's name. */
  constructor(readonly problems: readonly string[]) {
    const count = problems.length === 1 ? 'One setting needs' : `${problems.length} settings need`;
    const lines = problems.map((problem) => `  - ${problem}.`);
    super([`${count} a change before Guildpath can start:`, ...lines].join('\n'));
  }
}

const HOST: Setting<string> = {
  name: 'HOST',
  description:
    'The name or address to listen on. The default answers this machine only; `0.0.0.0` answers the network, ' +
    'which is right in a container or behind a proxy on another machine.',
  fallback: 'localhost',
  parse: (text) => {
    if (isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)) return text;
    throw new Wrong(`must be a host name or an IP address with no scheme and no port, not "${text}"`);
  },
};

const PORT: Setting<number> = {
  name: 'PORT',
  description: 'The port to listen on; `0` takes any that is free.',
  fallback: '3000',
  parse: wholeNumber(0, 65535),
};

const DATABASE_URL: Setting<string> = {
  name: 'DATABASE_URL',
  description:
    'The PostgreSQL (15 or later) to keep everything in, as `postgres://user:password@host:5432/database`. ' +
    'Without it the app brings its own and keeps it in the data folder. Several processes may share one database.',
  fallbackProse: 'the app’s own PostgreSQL',
  parse: (text) => {
    const url = parseUrl(text, ['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/database');
    if (url.pathname.length < 2) throw new Wrong('must end with the name of a database, as in …@host:5432/guildpath');
    refusePlaceholder(url);
    return text;
  },
};

const DATABASE_POOL_SIZE: Setting<number> = {
  name: 'DATABASE_POOL_SIZE',
  description:
    'How many connections one process keeps to PostgreSQL; all processes together must stay below the ' +
    'server’s `max_connections`.',
  fallback: '10',
  parse: wholeNumber(2, 80),
};

const GUILDPATH_DATA_DIR: Setting<string> = {
  name: 'GUILDPATH_DATA_DIR',
  description:
    'The one folder in which the app’s own PostgreSQL keeps its data. A relative path counts from the project folder.',
  fallback: '.guildpath',
  parse: (text) => {
    if (text.includes('\0')) throw new Wrong('must be a path');
    return text;
  },
};

const GUILDPATH_DEMO: Setting<'on' | 'off'> = {
  name: 'GUILDPATH_DEMO',
  description:
    '`on` fills an empty database with a demo guild and lets anybody who reaches the app sign in as its people ' +
    'with one click; never use it with real data.',
  fallbackProse: '`on` with the app’s own PostgreSQL, `off` with a `DATABASE_URL`',
  parse: oneOf(['on', 'off']),
};

const GUILDPATH_PUBLIC_URL: Setting<string> = {
  name: 'GUILDPATH_PUBLIC_URL',
  description:
    'Where people reach the app, as `https://guildpath.example.com`: links in messages begin with it, and with ' +
    '`https` cookies are sent over encrypted connections only.',
  fallbackProse: '`http://localhost:PORT`',
  parse: (text) => {
    const url = parseUrl(text, ['http:', 'https:'], 'https://guildpath.example.com');
    if (url.username !== '' || url.password !== '') throw new Wrong('must not hold a name or a password');
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
      throw new Wrong(`must be an address with nothing after the host, such as ${url.origin}`);
    }
    return url.origin;
  },
};

const SMTP_URL: Setting<string> = {
  name: 'SMTP_URL',
  description:
    'The mail server, as `smtps://user:password@mail.example.com:465` (or `smtp://` with port 587). Without it no ' +
    'mail is sent, and messages wait in the app’s inbox alone.',
  fallbackProse: 'no mail',
  parse: (text) => {
    const url = parseUrl(text, ['smtp:', 'smtps:'], 'smtps://user:password@mail.example.com:465');
    refusePlaceholder(url);
    return text;
  },
};

const MAIL_FROM: Setting<string> = {
  name: 'MAIL_FROM',
  description: 'The sender of the mail, as `Guildpath <guildpath@example.com>`; needed with `SMTP_URL`.',
  fallbackProse: 'none',
  parse: (text) => {
    const plain = /^[^\s<>@]+@[^\s<>@]+$/;
    const address = /^[^<>\r\n]*<([^<>]*)>$/.exec(text)?.[1] ?? text;
    if (!plain.test(address)) throw new Wrong('must be an address, as in Guildpath <guildpath@example.com>');
    return text;
  },
};

const SECRET_KEY_BYTES = 32;

const GUILDPATH_SECRET_KEY: Setting<Buffer> = {
  name: 'GUILDPATH_SECRET_KEY',
  description:
    'The key that seals the addresses of people’s own webhooks, the secrets that other systems sign their events with and that ' +
    'sign what other systems are told, and the client secrets of identity providers: 32 random bytes in base64, as ' +
    '`openssl rand -base64 32` makes them. Keep it outside the database, and apart from its backups; ' +
    '`npx guildpath rotate-keys` moves to another one. Without it and with a `DATABASE_URL` none of these can be set up.',
  fallbackProse: '`secret.key` in the data folder, made at the first start; none with a `DATABASE_URL`',
  parse: secretKey,
};

const GUILDPATH_SECRET_KEY_PREVIOUS: Setting<Buffer[]> = {
  name: 'GUILDPATH_SECRET_KEY_PREVIOUS',
  description:
    'Keys that `GUILDPATH_SECRET_KEY` took the place of, separated by commas: what they sealed still opens. It goes away once ' +
    '`npx guildpath rotate-keys` has sealed everything anew.',
  fallbackProse: 'none',
  parse: (text) => text.split(',').map((key) => secretKey(key.trim())),
};

const GUILDPATH_PRIVATE_WEBHOOKS: Setting<'on' | 'off'> = {
  name: 'GUILDPATH_PRIVATE_WEBHOOKS',
  description:
    '`on` lets people’s webhooks lead into private networks, and over plain `http`: for a chat of your own in the same network. ' +
    'With `off` such addresses are refused.',
  fallback: 'off',
  parse: oneOf(['on', 'off']),
};

const GUILDPATH_PRIVATE_PROVIDERS: Setting<'on' | 'off'> = {
  name: 'GUILDPATH_PRIVATE_PROVIDERS',
  description:
    '`on` lets the identity providers that admins set up be in private networks, and be spoken to over plain `http`: for a ' +
    'Keycloak of your own in the same network. With `off` such issuers are refused.',
  fallback: 'off',
  parse: oneOf(['on', 'off']),
};

const GUILDPATH_TOKEN_REQUESTS: Setting<number> = {
  name: 'GUILDPATH_TOKEN_REQUESTS',
  description: 'How many requests a minute each process answers to one API token; those beyond it are told how long to wait (429).',
  fallback: '600',
  parse: wholeNumber(1, 1_000_000),
};

const GUILDPATH_EVENTS_PER_MINUTE: Setting<number> = {
  name: 'GUILDPATH_EVENTS_PER_MINUTE',
  description:
    'How many signed events one source may send within a minute, to each process; more are answered 429 with the time to wait. ' +
    'It keeps a pipeline that runs wild from slowing the app down.',
  fallback: '30000',
  parse: wholeNumber(1, 1_000_000),
};

const PROXY_GROUPS = ['loopback', 'linklocal', 'uniquelocal'];

const GUILDPATH_TRUST_PROXY: Setting<TrustProxy> = {
  name: 'GUILDPATH_TRUST_PROXY',
  description:
    'Which proxies are believed about the client’s address, on which the limits on signing in rest: `off`, the number ' +
    'of proxies in front of the app, or their addresses, as in `10.0.0.0/8, 192.168.1.5` (`loopback`, `linklocal` ' +
    'and `uniquelocal` stand for the private networks).',
  fallback: 'off',
  parse: (text) => {
    if (text.toLowerCase() === 'off') return false;
    if (/^\d+$/.test(text)) return wholeNumber(1, 10)(text);
    const proxies = text.split(',').map((part) => part.trim());
    const unknown = proxies.find((proxy) => !PROXY_GROUPS.includes(proxy) && !isNetwork(proxy));
    if (unknown === undefined) return proxies;
    throw new Wrong(`must be off, a number of proxies, or their addresses: "${unknown}" is none of these`);
  },
};

const GUILDPATH_METRICS_PORT: Setting<number> = {
  name: 'GUILDPATH_METRICS_PORT',
  description:
    'A port on which this process answers Prometheus at `/metrics`, to anybody who reaches it: keep it inside. It listens on ' +
    '`HOST`, as the app does. Without it nothing is counted.',
  fallbackProse: 'no metrics',
  parse: wholeNumber(1, 65535),
};

const GUILDPATH_LOG_LEVEL: Setting<LogLevel> = {
  name: 'GUILDPATH_LOG_LEVEL',
  description:
    'How much is logged, from least to most: `silent`, `fatal`, `error`, `warn`, `info` (every request), `debug`, `trace`.',
  fallback: 'warn',
  parse: oneOf(LOG_LEVELS),
};

/** Every setting there is, in the order in which an operator meets them. */
export const SETTING_DEFINITIONS: readonly Setting<unknown>[] = [
  HOST,
  PORT,
  GUILDPATH_PUBLIC_URL,
  GUILDPATH_DATA_DIR,
  DATABASE_URL,
  DATABASE_POOL_SIZE,
  GUILDPATH_DEMO,
  SMTP_URL,
  MAIL_FROM,
  GUILDPATH_SECRET_KEY,
  GUILDPATH_SECRET_KEY_PREVIOUS,
  GUILDPATH_PRIVATE_WEBHOOKS,
  GUILDPATH_PRIVATE_PROVIDERS,
  GUILDPATH_TOKEN_REQUESTS,
  GUILDPATH_EVENTS_PER_MINUTE,
  GUILDPATH_TRUST_PROXY,
  GUILDPATH_METRICS_PORT,
  GUILDPATH_LOG_LEVEL,
];

/**
 * Reads and checks the settings. A variable that is empty counts as missing.
 *
 * @param env the environment, usually `process.env`.
 * @param projectDir what a relative data folder counts from.
 * @throws SettingsError with every mistake at once.
 */
export function readSettings(env: Environment, projectDir = projectFolder()): Settings {
  const problems = unknownNames(env);
  const read = <T>({ name, fallback, parse }: Setting<T>): T | undefined => {
    const given = env[name]?.trim() ?? '';
    const text = given === '' ? fallback : given;
    if (text === undefined) return undefined;
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      problems.push(`${name} ${error.message}`);
      return undefined;
    }
  };
  const isGiven = ({ name }: Setting<unknown>): boolean => (env[name]?.trim() ?? '') !== '';
  const host = read(HOST);
  const port = read(PORT);
  const publicUrl = read(GUILDPATH_PUBLIC_URL);
  const dataDir = read(GUILDPATH_DATA_DIR);
  const databaseUrl = read(DATABASE_URL);
  const databasePoolSize = read(DATABASE_POOL_SIZE);
  const demo = read(GUILDPATH_DEMO);
  const smtpUrl = read(SMTP_URL);
  const from = read(MAIL_FROM);
  const currentSecretKey = read(GUILDPATH_SECRET_KEY);
  const earlierSecretKeys = read(GUILDPATH_SECRET_KEY_PREVIOUS) ?? [];
  const privateWebhooks = read(GUILDPATH_PRIVATE_WEBHOOKS);
  const privateProviders = read(GUILDPATH_PRIVATE_PROVIDERS);
  const tokenRequestsPerMinute = read(GUILDPATH_TOKEN_REQUESTS);
  const eventsPerMinute = read(GUILDPATH_EVENTS_PER_MINUTE);
  const trustProxy = read(GUILDPATH_TRUST_PROXY);
  const metricsPort = read(GUILDPATH_METRICS_PORT);
  const logLevel = read(GUILDPATH_LOG_LEVEL);
  if (isGiven(SMTP_URL) && !isGiven(MAIL_FROM)) problems.push('MAIL_FROM is missing: mail needs a sender');
  if (isGiven(GUILDPATH_SECRET_KEY_PREVIOUS) && !isGiven(GUILDPATH_SECRET_KEY)) {
    problems.push('GUILDPATH_SECRET_KEY is missing: earlier keys only open, and something has to seal');
  }
  if (isGiven(MAIL_FROM) && !isGiven(SMTP_URL)) problems.push('SMTP_URL is missing: a sender alone sends no mail');
  if (
    problems.length > 0 ||
    host === undefined ||
    port === undefined ||
    dataDir === undefined ||
    databasePoolSize === undefined ||
    tokenRequestsPerMinute === undefined ||
    eventsPerMinute === undefined ||
    trustProxy === undefined ||
    logLevel === undefined
  ) {
    throw new SettingsError(problems);
  }
  return {
    host,
    port,
    databaseUrl,
    databasePoolSize,
    dataDir: resolve(projectDir, dataDir),
    demo: demo === undefined ? databaseUrl === undefined : demo === 'on',
    publicUrl: publicUrl ?? `http://localhost:${port}`,
    mail: smtpUrl !== undefined && from !== undefined ? { smtpUrl, from } : undefined,
    secretKey: currentSecretKey,
    earlierSecretKeys,
    privateWebhooks: privateWebhooks === 'on',
    privateProviders: privateProviders === 'on',
    tokenRequestsPerMinute,
    eventsPerMinute,
    trustProxy,
    metricsPort,
    logLevel,
  };
}

/** A misspelt name would otherwise be a setting that silently does nothing. */
function unknownNames(env: Environment): string[] {
  const known = SETTING_DEFINITIONS.map(({ name }) => name);
  return Object.keys(env)
    .filter((name) => name.startsWith('GUILDPATH_') && !known.includes(name))
    .map((name) => `${name} is not a setting; those that begin so are ${known.filter(isOurs).join(', ')}`);
}

function isOurs(name: string): boolean {
  return name.startsWith('GUILDPATH_');
}

/** @returns the bytes of a key in base64. @throws Wrong when it is none that was made at random */
export function secretKey(text: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length !== SECRET_KEY_BYTES || key.toString('base64').replace(/=+$/, '') !== text.replace(/=+$/, '')) {
    throw new Wrong('must be 32 bytes in base64, as `openssl rand -base64 32` makes them');
  }
  if (new Set(key).size < SECRET_KEY_BYTES / 4) throw new Wrong('is no random key: make one with `openssl rand -base64 32`');
  return key;
}

function parseUrl(text: string, schemes: readonly string[], shape: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !schemes.includes(url.protocol)) throw new Wrong(`must look like ${shape}`);
  return url;
}

function refusePlaceholder(url: URL): void {
  if (url.username === '' && url.password === '') return;
  // A name alone may be enough (a trusted socket, a client certificate); a password that is none is a mistake.
  if (url.password !== '' && isPlaceholderSecret(decode(url.password))) {
    throw new Wrong('holds a placeholder where its password belongs: put the real one there');
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
