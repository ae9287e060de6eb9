import type { JSX } from 'react';
import { Card, Section } from '../../shared/ui/Page';
import { Copy } from '../../shared/ui/Copy';
import classes from './ApiTokens.module.css';

/** Where an identity provider such as Entra ID or Okta keeps the guild's people. */
export function IdentityProvider(): JSX.Element {
  const address = `${window.location.origin}/api/scim/v2`;
  return (
    <Section title="For your identity provider">
      <Card className={classes.stack}>
        <p className={classes.quiet}>
          Entra ID, Okta and others that speak SCIM can add people, close accounts and say who holds which role. Give them a token for
          that, and this address:
        </p>
        <code className={classes.token}>{address}</code>
        <div className={classes.buttons}>
          <Copy label="Copy the address" value={address} size="sm" />
        </div>
      </Card>
    </Section>
  );
}
