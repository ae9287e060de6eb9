import { Button, Group } from '@mantine/core';
import { useState, type JSX } from 'react';
import type { OwnIdentityDto, WaysInDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { Moment } from '../../shared/ui/Moment';
import { tell, tellProblem } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Account.module.css';
import { PasswordForm } from './PasswordForm';
import { useLinkAccount, useUnlinkAccount, useWaysIn } from './queries';

const PASSWORD_WORDS: Record<WaysInDto['password'], string> = {
  set: 'A password you chose',
  none: 'No password was chosen. Whoever manages your guild can send you a link to choose one.',
  off: 'Switched off: your guild signs in without passwords.',
};

/** What opens this account: linked accounts elsewhere, and a password. */
export function WaysIn(): JSX.Element {
  const ways = useWaysIn();
  return (
    <Section title="Ways to sign in">
      <Card>
        <Answered query={ways} skeleton={<CardSkeletons count={1} height={96} />}>
          {(data) => <Ways ways={data} />}
        </Answered>
      </Card>
    </Section>
  );
}

function Ways({ ways: { password, identities, providers } }: { ways: WaysInDto }): JSX.Element {
  const [changing, setChanging] = useState(false);
  const linking = useLinkAccount();
  return (
    <>
      <ul className={classes.list} aria-label="Ways to sign in">
        {identities.map((identity) => (
          <Linked key={identity.id} identity={identity} />
        ))}
        <li className={classes.item}>
          <div>
            <p>Password</p>
            <p className={classes.quiet}>{PASSWORD_WORDS[password]}</p>
          </div>
          {password === 'set' && !changing ? (
            <Button size="xs" variant="default" onClick={() => setChanging(true)}>
              Change it
            </Button>
          ) : null}
        </li>
      </ul>
      {password === 'set' && changing ? <PasswordForm onDone={() => setChanging(false)} /> : null}
      {providers.length > 0 ? (
        <div className={classes.linking}>
          <ProblemAlert error={linking.error} />
          <p className={classes.quiet}>Link an account, and sign in with it from then on. You sign in there once to show that it is yours.</p>
          <Group gap="xs">
            {providers.map(({ id, name }) => (
              <Button key={id} size="sm" variant="default" loading={linking.sendingInput === id} onClick={() => linking.send(id)}>
                Link {identities.some(({ provider }) => provider === name) ? 'another ' : ''}
                {name}
              </Button>
            ))}
          </Group>
        </div>
      ) : null}
    </>
  );
}

function Linked({ identity: { id, provider, label, linkedAt, lastUsedAt, works, mayUnlink } }: { identity: OwnIdentityDto }): JSX.Element {
  const unlink = useUnlinkAccount();
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        <p>
          {provider}
          {label === null ? null : <span className={classes.quiet}> · {label}</span>}
        </p>
        <p className={classes.quiet}>
          linked <Moment at={linkedAt} />
          {lastUsedAt === null ? ', not used yet' : <>, last used <Moment at={lastUsedAt} /></>}
          {works ? null : ' · switched off by an admin, so it opens nothing now'}
          {mayUnlink ? null : ' · your only way in, so it stays'}
        </p>
      </div>
      {mayUnlink ? (
        <ConfirmButton
          size="xs"
          variant="default"
          loading={unlink.sending}
          aria-label={`Unlink ${provider}`}
          question={`Unlink ${provider}?`}
          consequence="That account opens nothing here any more. You can link it again whenever you like."
          confirm="Unlink it"
          onConfirm={() => void unlink.sendAndWait(id).then(() => tell(`${provider} is unlinked.`), tellProblem)}
        >
          Unlink
        </ConfirmButton>
      ) : null}
    </li>
  );
}
