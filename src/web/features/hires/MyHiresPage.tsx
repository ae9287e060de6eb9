import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Answered } from '../../shared/ui/Answered';
import { EmptyState, Page } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { ComingAndGoing } from './ComingAndGoing';
import { HireCard } from './HireCard';
import classes from './Hires.module.css';
import { OwnLimit } from './OwnLimit';
import { useMyHires, useOwnMentoring } from './queries';

/** My hires at a glance: phase, pace, what is stuck and whose turn it is. */
export function MyHiresPage() {
  const hires = useMyHires();
  const own = useOwnMentoring();
  return (
    <Page
      title="My hires"
      about="Where each of them is, and whose turn it is"
      actions={
        <Button variant="default" component={Link} to="/account">
          My away dates
        </Button>
      }
    >
      <Answered query={hires} skeleton={<CardSkeletons count={2} height={210} />}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title="Nobody to mentor right now" icon="people">
              When a cohort starts with you as mentor or backup, your hires appear here.
            </EmptyState>
          ) : (
            <ul className={classes.list}>
              {all.map((hire) => (
                <li key={hire.journeyId}>
                  <HireCard hire={hire} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      {own.data ? (
        <>
          <ComingAndGoing changes={own.data.changes} />
          <OwnLimit limit={own.data.limit} />
        </>
      ) : null}
    </Page>
  );
}
