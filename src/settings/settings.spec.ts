import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { projectFolder } from './project-folder';
import { readSettings, SettingsError, SETTING_DEFINITIONS } from './settings';
import { settingsPage } from './settings-page';

const DATABASE = 'postgres://guildpath:b7Kx%2Fq9@db.internal:5432/guildpath';

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readSettings(env, '/srv/guildpath');
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

describe('the settings of an empty environment', () => {
  it('start a demo on this machine with the app’s own database', () => {
    expect(readSettings({}, '/srv/guildpath')).toEqual({
      host: 'localhost',
      port: 3000,
      databaseUrl: undefined,
      databasePoolSize: 10,
      dataDir: '/srv/guildpath/.guildpath',
      demo: true,
      publicUrl: 'http://localhost:3000',
      mail: undefined,
      secretKey: undefined,
      earlierSecretKeys: [],
      privateWebhooks: false,
      privateProviders: false,
      tokenRequestsPerMinute: 600,
      eventsPerMinute: 30000,
      trustProxy: false,
      metricsPort: undefined,
      logLevel: 'warn',
    });
  });

  it('put the data into the project folder by default', () => {
    expect(readSettings({}).dataDir).toBe(join(projectFolder(), '.guildpath'));
    expect(readFileSync(join(projectFolder(), 'package.json'), 'utf8')).toContain('"name": "guildpath"');
  });

  it('are also those of empty variables, as a compose file leaves them', () => {
    const empty = Object.fromEntries(SETTING_DEFINITIONS.map(({ name }) => [name, ' ']));
    expect(readSettings(empty, '/srv/guildpath')).toEqual(readSettings({}, '/srv/guildpath'));
  });
});

describe('the demo guild', () => {
  it('stays away from a database that was given, unless it is asked for', () => {
    expect(readSettings({ DATABASE_URL: DATABASE }).demo).toBe(false);
    expect(readSettings({ DATABASE_URL: DATABASE, GUILDPATH_DEMO: 'on' }).demo).toBe(true);
    expect(readSettings({ GUILDPATH_DEMO: 'OFF' }).demo).toBe(false);
  });
});

describe('each setting', () => {
  it('is read', () => {
    const settings = readSettings(
      {
        HOST: '0.0.0.0',
        PORT: ' 8080 ',
        DATABASE_URL: DATABASE,
        DATABASE_POOL_SIZE: '25',
        GUILDPATH_DATA_DIR: '/var/lib/guild path',
        GUILDPATH_PUBLIC_URL: 'https://guild.example.com/',
        SMTP_URL: 'smtps://mailer:t0psail@mail.example.com:465',
        MAIL_FROM: 'Guildpath <guild@example.com>',
        GUILDPATH_SECRET_KEY: 'vJ0tX3q1m8kYh2ZrQn5cW7uLpEaSdFgBiOyTxKzMwV0=',
        GUILDPATH_SECRET_KEY_PREVIOUS: 'aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xYzA1bC3dE5fE=, wG2kD4mS6pV8yB1eH3jL5nQ7tW9zC0fR2uX4aY6bK8M=',
        GUILDPATH_PRIVATE_WEBHOOKS: 'on',
        GUILDPATH_PRIVATE_PROVIDERS: 'on',
        GUILDPATH_TOKEN_REQUESTS: '60',
        GUILDPATH_EVENTS_PER_MINUTE: '9000',
        GUILDPATH_METRICS_PORT: '9464',
        GUILDPATH_TRUST_PROXY: '10.0.0.0/8, ::1, loopback',
        GUILDPATH_LOG_LEVEL: 'debug',
      },
      '/srv/guildpath',
    );
    expect(settings).toEqual({
      host: '0.0.0.0',
      port: 8080,
      databaseUrl: DATABASE,
      databasePoolSize: 25,
      dataDir: '/var/lib/guild path',
      demo: false,
      publicUrl: 'https://guild.example.com',
      mail: { smtpUrl: 'smtps://mailer:t0psail@mail.example.com:465', from: 'Guildpath <guild@example.com>' },
      secretKey: Buffer.from('vJ0tX3q1m8kYh2ZrQn5cW7uLpEaSdFgBiOyTxKzMwV0=', 'base64'),
      earlierSecretKeys: ['aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xYzA1bC3dE5fE=', 'wG2kD4mS6pV8yB1eH3jL5nQ7tW9zC0fR2uX4aY6bK8M='].map((key) => Buffer.from(key, 'base64')),
      privateWebhooks: true,
      privateProviders: true,
      tokenRequestsPerMinute: 60,
      eventsPerMinute: 9000,
      metricsPort: 9464,
      trustProxy: ['10.0.0.0/8', '::1', 'loopback'],
      logLevel: 'debug',
    });
    expect(readSettings({ GUILDPATH_TRUST_PROXY: '2' }).trustProxy).toBe(2);
    expect(readSettings({ GUILDPATH_DATA_DIR: 'elsewhere' }, '/srv/guildpath').dataDir).toBe('/srv/guildpath/elsewhere');
    expect(readSettings({ PORT: '4000' }).publicUrl).toBe('http://localhost:4000');
  });

  it.each([
    ['HOST', 'http://localhost', /host name or an IP address/],
    ['HOST', 'localhost:3000', /no port/],
    ['PORT', 'abc', /whole number from 0 to 65535, not "abc"/],
    ['PORT', '65536', /from 0 to 65535/],
    ['PORT', '-1', /from 0 to 65535/],
    ['PORT', '3000.5', /whole number/],
    ['DATABASE_POOL_SIZE', '1', /from 2 to 80/],
    ['DATABASE_URL', 'mysql://a:b@c/d', /must look like postgres:/],
    ['DATABASE_URL', 'not a url', /must look like postgres:/],
    ['DATABASE_URL', 'postgres://user:b7Kxq9@db:5432/', /name of a database/],
    ['DATABASE_URL', 'postgres://user:changeme@db/guildpath', /placeholder/],
    ['DATABASE_URL', 'postgres://user:%3Cpassword%3E@db/guildpath', /placeholder/],
    ['GUILDPATH_DEMO', 'maybe', /must be on or off, not "maybe"/],
    ['GUILDPATH_PUBLIC_URL', 'guild.example.com', /must look like https:/],
    ['GUILDPATH_PUBLIC_URL', 'https://guild.example.com/app', /nothing after the host, such as https:\/\/guild.example.com/],
    ['GUILDPATH_PUBLIC_URL', 'https://a:b@guild.example.com', /name or a password/],
    ['GUILDPATH_TRUST_PROXY', 'everyone', /"everyone" is none of these/],
    ['GUILDPATH_TRUST_PROXY', '10.0.0.0/33', /none of these/],
    ['GUILDPATH_TRUST_PROXY', '0', /from 1 to 10/],
    ['GUILDPATH_LOG_LEVEL', 'loud', /debug or trace, not "loud"/],
    ['GUILDPATH_DATADIR', '/data', /is not a setting; .*GUILDPATH_DATA_DIR/],
  ])('says what is wrong with %s=%s', (name, value, expected) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} `));
    expect(problems[0]).toMatch(expected);
  });

  it('needs a key of today beside earlier ones', () => {
    expect(problemsOf({ GUILDPATH_SECRET_KEY_PREVIOUS: 'vJ0tX3q1m8kYh2ZrQn5cW7uLpEaSdFgBiOyTxKzMwV0=' }))
      .toEqual(['GUILDPATH_SECRET_KEY is missing: earlier keys only open, and something has to seal']);
  });

  it('needs a mail server and a sender together', () => {
    expect(problemsOf({ SMTP_URL: 'smtp://mail.example.com' })).toEqual(['MAIL_FROM is missing: mail needs a sender']);
    expect(problemsOf({ MAIL_FROM: 'guild@example.com' })).toEqual(['SMTP_URL is missing: a sender alone sends no mail']);
    expect(problemsOf({ SMTP_URL: 'smtp://u:secret@mail.example.com', MAIL_FROM: 'nobody' })).toEqual([
      'SMTP_URL holds a placeholder where its password belongs: put the real one there',
      'MAIL_FROM must be an address, as in Guildpath <guildpath@example.com>',
    ]);
  });
});

describe('mistakes', () => {
  it('are told all at once, and never with a secret', () => {
    const env = { PORT: 'x', GUILDPATH_DEMO: 'y', DATABASE_URL: 'mysql://root:b7Kxq9secret@db/x' };
    expect(() => readSettings(env)).toThrow(SettingsError);
    expect(problemsOf(env)).toHaveLength(3);
    const message = new SettingsError(problemsOf(env)).message;
    expect(message).toMatch(/^3 settings need a change before Guildpath can start:\n {2}- PORT .*\.\n {2}- DATABASE_URL /);
    expect(message).not.toContain('b7Kxq9');
  });
});

describe('docs/settings.md', () => {
  it('says what the definitions say', () => {
    const page = join(projectFolder(), 'docs', 'settings.md');
    if (process.env['WRITE_DOCS'] === '1') writeFileSync(page, settingsPage());
    expect(readFileSync(page, 'utf8')).toBe(settingsPage());
  });

  it('has a sentence for each setting', () => {
    for (const { name, description } of SETTING_DEFINITIONS) {
      expect(settingsPage()).toContain(`| \`${name}\` |`);
      expect(description).toMatch(/^[A-Z`].{20,}\.$/);
    }
  });
});
