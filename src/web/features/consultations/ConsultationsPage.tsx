import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { OwnConsultationsDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { EmptyState, Page, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { Kept } from './Kept';
import { useOwnConsultations } from './queries';
import { Room } from './Room';
import { Rows } from './Rows';

function Own({ own }: { own: OwnConsultationsDto }): JSX.Element {
  const { asked, waitingOnMe, answered, room } = own;
  return (
    <>
      {waitingOnMe.length > 0 ? (
        <Section title="Waiting on you">
          <Rows consultations={waitingOnMe} />
        </Section>
      ) : null}
      <Section title="You asked">
        {asked.length === 0 ? (
          <EmptyState title="Nothing asked yet" icon="pair">
            Ask early: half an hour with somebody who knows the area saves days. It finds who has room.
          </EmptyState>
        ) : (
          <Rows consultations={asked} />
        )}
      </Section>
      {answered.length > 0 ? (
        <Section title="You answered">
          <Rows consultations={answered} />
        </Section>
      ) : null}
      {room ? <Room room={room} /> : null}
    </>
  );
}

/** What the reader asked, what is with them, how much they take on, and what is kept for everybody. */
export function ConsultationsPage(): JSX.Element {
  const own = useOwnConsultations();
  return (
    <Page
      title="Consultations"
      about="A design review, a code review or advice, from somebody who knows the area and has room"
      actions={
        <Button component={Link} to="/consultations/new" leftSection={<Icon name="plus" size={16} />}>
          Ask for a review
        </Button>
      }
    >
      <Answered query={own} skeleton={<CardSkeletons count={2} height={140} />}>
        {(data) => <Own own={data} />}
      </Answered>
      <Kept />
    </Page>
  );
}
