import { Button, CopyButton, Group, Text, VisuallyHidden } from '@mantine/core';
import type { StartedHireDto } from '../../../shared/api/types';
import classes from './new-cohort.module.css';

/** One-time links for new people, to copy one by one or all at once. They are shown here and never again. */
export function InvitationLinks({ hires }: { hires: StartedHireDto[] }) {
  const invited = hires.filter(({ invitationUrl }) => invitationUrl !== null);
  if (invited.length === 0) {
    return <Text size="sm">Everybody can sign in already; no invitation is needed.</Text>;
  }
  const all = invited.map(({ name, email, invitationUrl }) => `${name} <${email}>: ${invitationUrl}`).join('\n');
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
      <table className={classes.links} aria-label="Invitation links">
        <thead>
          <tr>
            <th scope="col">Hire</th>
            <th scope="col">Link</th>
            <th scope="col">
                <VisuallyHidden>Copy</VisuallyHidden>
              </th>
          </tr>
        </thead>
        <tbody>
          {invited.map(({ journeyId, name, email, invitationUrl, mailed }) => (
            <tr key={journeyId}>
              <th scope="row">
                {name}
                <div className={classes.dim}>{mailed ? `mailed to ${email}` : email}</div>
              </th>
              <td>
                <code title={invitationUrl ?? ''}>{invitationUrl}</code>
              </td>
              <td>
                <Copy label="Copy" about={`the link of ${name}`} value={invitationUrl ?? ''} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Copies a secret, and says that it did. */
export function Copy({ label, about, value }: { label: string; about?: string; value: string }) {
  return (
    <CopyButton value={value} timeout={2500}>
      {({ copied, copy }) => (
        <Button size="xs" variant="default" onClick={copy} aria-label={about && `${copied ? 'Copied' : label} ${about}`}>
          {copied ? '✓ Copied' : label}
        </Button>
      )}
    </CopyButton>
  );
}
