import { Button, Checkbox, Group } from '@mantine/core';
import { useState, type JSX } from 'react';
import type { MobilityReaderDto } from '../../shared/api/types';
import { Moment } from '../../shared/ui/Moment';
import { tell } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import classes from './Mobility.module.css';
import { useShare } from './queries';

function seenWords({ sharedAt, lastReadAt }: MobilityReaderDto): JSX.Element {
  if (sharedAt === null) {
    return <>cannot read it</>;
  }
  return lastReadAt === null ? <>can read it, has not yet</> : <>read it <Moment at={lastReadAt} /></>;
}

/** Who may read it, and who did. */
export function Sharing({ managers }: { managers: MobilityReaderDto[] }): JSX.Element {
  const shared = managers.filter(({ sharedAt }) => sharedAt !== null).map(({ id }) => id);
  const [chosen, setChosen] = useState(shared);
  const share = useShare();
  const changed = chosen.length !== shared.length || chosen.some((id) => !shared.includes(id));
  const save = (ids: string[]): void => {
    setChosen(ids);
    void share.sendAndWait(ids).then(
      () => tell(ids.length === 0 ? 'Only you can see it now.' : 'Saved. Those who are new to it are told.'),
      () => setChosen(shared),
    );
  };
  return (
    <Section title="Who can read it">
      <Card className={classes.stack}>
        {managers.length === 0 ? (
          <p className={classes.quiet}>There is no other guild manager to share it with yet.</p>
        ) : (
          <>
            <p className={classes.quiet}>Nobody but the guild managers you choose. You see when they read it, and can close it again at any time.</p>
            <Checkbox.Group aria-label="Guild managers who can read it" value={chosen} onChange={setChosen}>
              <ul className={classes.list}>
                {managers.map((manager) => (
                  <li key={manager.id}>
                    <Checkbox value={manager.id} label={manager.name} description={seenWords(manager)} />
                  </li>
                ))}
              </ul>
            </Checkbox.Group>
            <Group gap="xs">
              <Button disabled={!changed} loading={share.sending} onClick={() => save(chosen)}>
                Save who can read it
              </Button>
              {shared.length < managers.length ? (
                <Button variant="default" loading={share.sending} onClick={() => save(managers.map(({ id }) => id))}>
                  Share with all guild managers
                </Button>
              ) : null}
              {shared.length > 0 ? (
                <Button variant="default" loading={share.sending} onClick={() => save([])}>
                  Make it private again
                </Button>
              ) : null}
            </Group>
          </>
        )}
      </Card>
    </Section>
  );
}
