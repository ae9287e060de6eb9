import { Button, Group, Text } from '@mantine/core';
import type { JSX } from 'react';
import type { CohortWelcomeDto } from '../../../shared/api/types';
import { fullDay, useDates } from '../../../shared/dates';
import { Card } from '../../../shared/ui/Page';
import { Copy } from '../../../shared/ui/Copy';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import list from '../list/cohorts.module.css';
import classes from '../new/new-cohort.module.css';
import { useNewFirstDayLink } from './queries';

type Hire = CohortWelcomeDto['hires'][number];

/** Hires who have not begun yet, and whether they have opened their page; a new link where one got lost. */
export function FirstDayLinks({ hires }: { hires: Hire[] }): JSX.Element {
  if (hires.length === 0) {
    return (
      <Card>
        <Text size="sm">Everybody has begun or can sign in; nobody needs a page before the first day.</Text>
      </Card>
    );
  }
  return (
    <ul className={list.list}>
      {hires.map((hire) => (
        <Card as="li" key={hire.journeyId}>
          <HireLink hire={hire} />
        </Card>
      ))}
    </ul>
  );
}

function HireLink({ hire: { journeyId, name, startOn, linkMade, opened } }: { hire: Hire }): JSX.Element {
  const { today } = useDates();
  const made = useNewFirstDayLink(journeyId);
  const url = made.answer?.url;
  return (
    <>
      <Group justify="space-between" gap="sm">
        <div>
          <strong>{name}</strong>
          <div className={classes.dim}>
            starts {fullDay(startOn, today)} · {opened ? 'has opened the page' : linkMade ? 'has a link, not opened yet' : 'no link yet'}
          </div>
        </div>
        <Button size="xs" variant="default" loading={made.sending} onClick={() => made.send(undefined)} aria-label={`New link for ${name}`}>
          New link
        </Button>
      </Group>
      <ProblemAlert error={made.error} />
      {url ? (
        <Group mt="sm" gap="sm">
          <code style={{ overflowWrap: 'anywhere' }}>{url}</code>
          <Copy label="Copy" about={`the link of ${name}`} value={url} />
          <Text size="sm">{made.answer?.mailed ? `Mailed to ${name}. ` : ''}Shown only now. The link before it has stopped working.</Text>
        </Group>
      ) : null}
    </>
  );
}
