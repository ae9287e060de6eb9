import { Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import type { InvitationLinkDto } from '../../shared/api/types';
import { Moment } from '../../shared/ui/Moment';
import classes from './People.module.css';

/** A one-time link, shown once. */
export function InvitationLink({ link, onClose }: { link: InvitationLinkDto; onClose: () => void }) {
  return (
    <Stack>
      <Text size="sm">
        {link.mailed ? `It was mailed to ${link.email}. ` : `Hand it to ${link.name} yourself. `}
        It works once, until <Moment at={link.expiresAt} />, and cannot be shown again.
      </Text>
      <code className={classes.link}>{link.url}</code>
      <Group justify="flex-end">
        <CopyButton value={link.url} timeout={2500}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? '✓ Copied' : 'Copy the link'}</Button>}
        </CopyButton>
        <Button variant="default" onClick={onClose}>
          Done
        </Button>
      </Group>
    </Stack>
  );
}
