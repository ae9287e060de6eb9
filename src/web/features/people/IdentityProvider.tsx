import { Button, CopyButton } from '@mantine/core';
import type { JSX } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../shared/api/session';
import { Card, Section } from '../../shared/ui/Page';
import classes from './People.module.css';

/** For admins: where an identity provider such as Entra ID or Okta keeps the guild's people. */
export function IdentityProvider(): JSX.Element | null {
  const { roles } = useSession();
  if (!roles.includes('admin')) return null;
  const address = `${window.location.origin}/api/scim/v2`;
  return (
    <Section title="Kept by your identity provider" about="Entra ID, Okta and others that speak SCIM">
      <Card className={classes.provider}>
        <p>
          Give the provider this address and a <Link to="/service-tokens">service token</Link> with the scope “scim”. It then adds people, closes accounts and
          says who holds which role; nothing that is somebody’s own is ever lost by it.
        </p>
        <code className={classes.link}>{address}</code>
        <CopyButton value={address} timeout={2500}>
          {({ copied, copy }) => (
            <Button variant="default" size="sm" onClick={copy}>
              {copied ? '✓ Copied' : 'Copy the address'}
            </Button>
          )}
        </CopyButton>
      </Card>
    </Section>
  );
}
