import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { PathDetailDto } from '../../../shared/api/types';
import { Answered } from '../../../shared/ui/Answered';
import { ConfirmButton } from '../../../shared/ui/ConfirmButton';
import text from '../../../shared/ui/CardText.module.css';
import { Card, Section } from '../../../shared/ui/Page';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../../shared/ui/Skeletons';
import { ownersWords } from '../path-words';
import classes from '../Paths.module.css';
import { useLockPath, usePeople, useUnlockPath } from '../queries';

/** Whose the path is, and the ways to change that. */
export function Owners({ path }: { path: PathDetailDto }) {
  const [choosing, setChoosing] = useState(false);
  const unlocking = useUnlockPath(path.id);
  const { owners, abilities } = path;
  return (
    <Section title="Who writes it">
      <Card className={classes.row}>
        <div>
          <p className={text.about} style={{ margin: 0 }}>
            {ownersWords(owners)}
          </p>
          <ProblemAlert error={unlocking.error} />
        </div>
        <div className={classes.buttons}>
          {abilities.lock && (
            <Button variant="default" onClick={() => setChoosing(true)}>
              {owners.length === 0 ? 'Lock it to named owners' : 'Change the owners'}
            </Button>
          )}
          {abilities.unlock && (
            <ConfirmButton
              variant="subtle"
              loading={unlocking.sending}
              question="Unlock this path?"
              consequence="Every guild manager can write and publish it again."
              confirm="Unlock it"
              onConfirm={() => unlocking.send()}
            >
              Unlock it
            </ConfirmButton>
          )}
        </div>
      </Card>
      {choosing && <ChooseOwners path={path} onClose={() => setChoosing(false)} />}
    </Section>
  );
}

function ChooseOwners({ path, onClose }: { path: PathDetailDto; onClose: () => void }) {
  const people = usePeople();
  const locking = useLockPath(path.id);
  const [chosen, setChosen] = useState<readonly string[]>(path.owners.map(({ id }) => id));
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <Modal opened onClose={onClose} title="Who may write this path?">
      <Text size="sm" mb="md">
        Only they can edit and publish it from then on. Every manager still sees it, and an admin can unlock it.
      </Text>
      <Answered query={people} skeleton={<CardSkeletons count={2} height={40} />}>
        {(all) => (
          <Stack gap="xs" role="group" aria-label="Owners">
            {all
              .filter(({ roles, deactivated }) => roles.includes('manager') && !deactivated)
              .map(({ id, name }) => (
                <Checkbox key={id} label={name} checked={chosen.includes(id)} onChange={() => toggle(id)} />
              ))}
          </Stack>
        )}
      </Answered>
      <ProblemAlert error={locking.error} />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button
          loading={locking.sending}
          disabled={chosen.length === 0}
          onClick={() => void locking.sendAndWait([...chosen]).then(onClose, () => undefined)}
        >
          Lock it
        </Button>
      </Group>
    </Modal>
  );
}
