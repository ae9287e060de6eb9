import { Button, Group, Stack, Text } from '@mantine/core';
import type { InvitationLinkDto } from '../../shared/api/types';
import { Copy } from '../../shared/ui/Copy';
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
        <Copy label="Copy the link" value={link.url} size="sm" variant="filled" />
        <Button variant="default" onClick={onClose}>
          Done
        </Button>
      </Group>
    </Stack>
  );
}
