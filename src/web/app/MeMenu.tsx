import { Menu, useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useNavigate } from 'react-router';
import { answer, client } from '../shared/api/client';
import { useCommand } from '../shared/api/command';
import { keys } from '../shared/api/keys';
import type { SessionDto } from '../shared/api/types';
import { Icon } from '../shared/ui/icons';
import { tellProblem } from '../shared/ui/notify';
import { Initials } from '../shared/ui/Person';
import classes from './Shell.module.css';

const SCHEMES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'Like the system' },
] as const;

/** Leaves; what was known of the server is forgotten with it. */
export function useSignOut(): () => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const command = useCommand<undefined, unknown>({
    send: () => answer(client.DELETE('/api/session')),
    onDone: () => {
      queries.clear();
      queries.setQueryData(keys.session, null);
      void navigate('/sign-in');
    },
    onRefused: tellProblem,
  });
  return () => command.send(undefined);
}

interface MeMenuProps {
  session: SessionDto;
  /** Only the initials, for a narrow bar. */
  small?: boolean;
}

/** Who is signed in, and what is theirs: account, colours, leaving. */
export function MeMenu({ session, small }: MeMenuProps): JSX.Element {
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu withinPortal={false} withInitialFocusPlaceholder={false} position={small ? 'bottom-end' : 'top-start'} width={230} shadow="md" radius="md">
      <Menu.Target>
        <button type="button" className={classes.me} style={small ? { width: 'auto', padding: '0.2rem' } : undefined}>
          <Initials name={session.person.name} large />
          {small ? (
            <VisuallyHidden>{session.person.name}</VisuallyHidden>
          ) : (
            <span className={classes.meWords}>
              <span className={classes.meName}>{session.person.name}</span>
              <span className={classes.meGuild}>{session.guild.name}</span>
            </span>
          )}
          <VisuallyHidden>: account and settings</VisuallyHidden>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon name="person" size={16} />} onClick={() => void navigate('/account')}>
          Account and away dates
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="calendar" size={16} />} onClick={() => void navigate('/calendar-links')}>
          Your calendar elsewhere
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>Colours</Menu.Label>
        {SCHEMES.map(({ value, label }) => (
          <Menu.Item
            key={value}
            aria-current={colorScheme === value}
            rightSection={colorScheme === value ? <Icon name="check" size={16} /> : null}
            onClick={() => setColorScheme(value)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="leave" size={16} />} onClick={signOut}>
          {session.demo ? 'Sign out, or be somebody else' : 'Sign out'}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
