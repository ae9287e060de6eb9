import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { ProvidersDto } from '../../shared/api/types';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { tell, tellProblem } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import classes from './Providers.module.css';
import { useSetPasswords } from './queries';

/** Whether passwords work beside the providers. They go only once an admin comes in without. */
export function Passwords({ passwords }: Pick<ProvidersDto, 'passwords'>): JSX.Element {
  const setting = useSetPasswords();
  const set = (on: boolean): void =>
    void setting.sendAndWait(on).then(() => tell(on ? 'Passwords work again.' : 'From now on everybody signs in with a provider.'), tellProblem);
  return (
    <Section title="Passwords">
      <Card className={classes.card}>
        {passwords === 'off' ? (
          <>
            <p className={classes.quiet}>Passwords are switched off: people sign in, and take up invitations, with a provider. Those who are signed in stay so.</p>
            <div>
              <Button variant="default" loading={setting.sending} onClick={() => set(true)}>
                Let passwords work again
              </Button>
            </div>
          </>
        ) : passwords === 'needed' ? (
          <p className={classes.quiet}>
            Passwords work. They can be switched off once an admin has linked an account at a provider, so that somebody can always come in: <Link to="/account">link yours</Link>{' '}
            on your account page.
          </p>
        ) : (
          <>
            <p className={classes.quiet}>Passwords work beside the providers.</p>
            <div>
              <ConfirmButton
                variant="default"
                loading={setting.sending}
                question="Switch passwords off?"
                consequence="From then on people come in with a provider alone. Whoever has not linked an account needs an invitation, or joins by a verified address where you allow that. You can switch them on again."
                confirm="Switch them off"
                onConfirm={() => set(false)}
              >
                Switch passwords off
              </ConfirmButton>
            </div>
          </>
        )}
      </Card>
    </Section>
  );
}
