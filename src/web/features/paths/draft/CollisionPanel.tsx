import { Alert, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Moment } from '../../../shared/ui/Moment';
import { Card } from '../../../shared/ui/Page';
import { firstName } from '../../../shared/ui/Person';
import type { CameIn, Collision } from '../editing/draft-editor';
import type { Choices, Difference } from '../editing/merge';
import classes from './Draft.module.css';

interface CollisionPanelProps {
  collision: Collision;
  onSettle: (choices: Choices) => void;
}

/** Two texts of one draft, side by side wherever they differ, for the reader to choose from. Both are kept until then. */
export function CollisionPanel({ collision: { theirs, differences }, onSettle }: CollisionPanelProps) {
  const [choices, setChoices] = useState<Choices>({});
  const name = theirs.savedBy?.name ?? 'Somebody';
  const open = differences.filter(({ id }) => choices[id] === undefined).length;
  const all = (whose: 'mine' | 'theirs') => setChoices(Object.fromEntries(differences.map(({ id }) => [id, whose])));
  return (
    <Card as="section" chosen aria-labelledby="collision-title">
      <h2 id="collision-title" className={classes.collisionTitle}>
        {name} saved this draft while you wrote
      </h2>
      <p className={classes.quiet} role="alert">
        Saved <Moment at={theirs.savedAt} />, nothing of it was written over, and all that you wrote is still here. In{' '}
        {differences.length === 1 ? 'one place' : `${differences.length} places`} you both said something else: choose what
        stands. Everything else comes together by itself.
      </p>
      <Group gap="xs" my="sm">
        <Button size="xs" variant="default" onClick={() => all('mine')}>
          Mine everywhere
        </Button>
        <Button size="xs" variant="default" onClick={() => all('theirs')}>
          {firstName(name)}’s everywhere
        </Button>
      </Group>
      {differences.map((difference) => (
        <Sides
          key={difference.id}
          difference={difference}
          name={firstName(name)}
          chosen={choices[difference.id]}
          onChoose={(whose) => setChoices({ ...choices, [difference.id]: whose })}
        />
      ))}
      <Group mt="md">
        <Button disabled={open > 0} onClick={() => onSettle(choices)}>
          {open > 0 ? `${open} still to choose` : 'Save it like this'}
        </Button>
      </Group>
    </Card>
  );
}

interface SidesProps {
  difference: Difference;
  name: string;
  chosen: 'mine' | 'theirs' | undefined;
  onChoose: (whose: 'mine' | 'theirs') => void;
}

function Sides({ difference, name, chosen, onChoose }: SidesProps) {
  const { id, where, what } = difference;
  return (
    <fieldset className={classes.sides}>
      <legend>
        {where}: {what.toLowerCase()}
      </legend>
      {(['mine', 'theirs'] as const).map((whose) => (
        <label key={whose} className={chosen === whose ? `${classes.side} ${classes.sideChosen}` : classes.side}>
          <span>
            <input type="radio" name={id} checked={chosen === whose} onChange={() => onChoose(whose)} /> {whose === 'mine' ? 'Mine' : `${name}’s`}
          </span>
          <span className={classes.sideText}>{difference[whose]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What somebody else saved meanwhile, when it did not touch what was written here. */
export function CameInNote({ cameIn: { draft, what }, onClose }: { cameIn: CameIn; onClose: () => void }) {
  return (
    <Alert color="blue" role="status" withCloseButton closeButtonLabel="Close this note" onClose={onClose} title={`${draft.savedBy?.name ?? 'Somebody'} changed this draft meanwhile`}>
      It touched nothing that you wrote, and both are in now: {what.join('; ')}.
    </Alert>
  );
}
