import { Button, Modal } from '@mantine/core';
import { useState, type JSX } from 'react';
import { Answered } from '../../shared/ui/Answered';
import { tell } from '../../shared/ui/notify';
import { EmptyState, Page } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { Passwords } from './Passwords';
import { ProviderCard } from './ProviderCard';
import { ProviderForm } from './ProviderForm';
import classes from './Providers.module.css';
import { useProviders } from './queries';

/** The identity providers at which the guild signs in, for admins. */
export function ProvidersPage(): JSX.Element {
  const providers = useProviders();
  const [adding, setAdding] = useState(false);
  const add = <Button onClick={() => setAdding(true)}>Add a provider</Button>;
  return (
    <Page title="Sign-in providers" about="Company accounts that people sign in with, by OpenID Connect" actions={providers.data?.providers.length ? add : null}>
      <Answered query={providers} skeleton={<CardSkeletons count={2} height={170} />}>
        {(all) => (
          <>
            {all.providers.length === 0 ? (
              <EmptyState title="No provider yet" icon="lock" action={add}>
                People sign in with an e-mail address and a password. Add the place where your company keeps its accounts, such as Entra, Okta, Google or Keycloak, and they
                need no other password.
              </EmptyState>
            ) : (
              <ul className={classes.list} aria-label="Providers">
                {all.providers.map((provider) => (
                  <ProviderCard key={provider.id} provider={provider} all={all} />
                ))}
              </ul>
            )}
            {all.providers.length > 0 || all.passwords === 'off' ? <Passwords passwords={all.passwords} /> : null}
            <Modal opened={adding} onClose={() => setAdding(false)} title="Add a provider">
              <ProviderForm
                provider={null}
                redirectUriStart={all.redirectUriStart}
                keepsSecrets={all.keepsSecrets}
                onDone={(name) => {
                  setAdding(false);
                  tell(`${name} is on the sign-in page. Link your own account to try it.`);
                }}
              />
            </Modal>
          </>
        )}
      </Answered>
    </Page>
  );
}
