import { Group, Text } from '@mantine/core';
import type { StartedHireDto } from '../../../shared/api/types';
import { Copy } from '../../../shared/ui/Copy';
import { LinksTable } from './LinksTable';
import classes from './new-cohort.module.css';

/** One-time links for new people, to copy one by one or all at once. They are shown here and never again. */
export function InvitationLinks({ hires }: { hires: StartedHireDto[] }) {
  const invited = hires.flatMap(({ invitationUrl, ...hire }) => (invitationUrl === null ? [] : [{ ...hire, url: invitationUrl }]));
  if (invited.length === 0) {
    return <Text size="sm">Everybody can sign in already; no invitation is needed.</Text>;
  }
  const all = invited.map(({ name, email, url }) => `${name} <${email}>: ${url}`).join('\n');
  const links = invited.map(({ journeyId, name, email, mailed, url }) => ({
    journeyId, name, url, beside: <div className={classes.dim}>{mailed ? `mailed to ${email}` : email}</div>,
  }));
  return (
    <div>
      <Group justify="space-between" mb="xs">
        <Text size="sm">
          {invited.length === 1
            ? 'Copy it now: only a trace of it is kept, so it cannot be shown again. Lost it? “People” makes a new one.'
            : 'Copy them now: only a trace of each is kept, so they cannot be shown again. Lost one? “People” makes a new one.'}
        </Text>
        {invited.length > 1 && <Copy label={`Copy all ${invited.length}`} value={all} />}
      </Group>
      <LinksTable label="Invitation links" about={(name) => `the link of ${name}`} links={links} />
    </div>
  );
}
