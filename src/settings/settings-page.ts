import { SETTING_DEFINITIONS } from './settings';

/** The text of `docs/settings.md`: one row for each setting, from the same definitions that are checked at start. */
export function settingsPage(): string {
  const rows = SETTING_DEFINITIONS.map(({ name, description, fallback, fallbackProse }) => {
    const byDefault = fallbackProse ?? (fallback === undefined ? 'none' : `\`${fallback}\``);
    return `| \`${name}\` | ${byDefault} | ${description} |`;
  });
  return [
    '# Settings',
    '',
    'Guildpath reads its settings from the environment, checks them all at start, and names every mistake in one',
    'message. An empty variable counts as missing. Names that begin with `GUILDPATH_` and are not below are refused, and',
    'so are placeholders where a password belongs.',
    '',
    '| Setting | Default | What it does |',
    '| --- | --- | --- |',
    ...rows,
    '',
    'This page is written from the definitions in `src/settings/settings.ts`:',
    '`WRITE_DOCS=1 npm run test:unit -- src/settings`.',
    '',
  ].join('\n');
}
