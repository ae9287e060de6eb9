import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ProposalDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { EmptyState, Page, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './GuildDays.module.css';
import { ProposalCard } from './proposals/ProposalCard';
import { ProposalDialog } from './proposals/ProposalDialog';
import { useProposals } from './queries';

/** What one would like to hold, and for guild managers what waits for their answer. */
export function ProposalsPage() {
  const proposals = useProposals();
  const [edited, setEdited] = useState<ProposalDto | 'new' | null>(null);
  const list = (title: string, of: ProposalDto[]) =>
    of.length === 0 ? null : (
      <Section title={title}>
        <ul className={classes.list}>
          {of.map((proposal) => (
            <li key={proposal.id}>
              <ProposalCard proposal={proposal} onEdit={() => setEdited(proposal)} />
            </li>
          ))}
        </ul>
      </Section>
    );
  return (
    <Page
      title="Proposals"
      about="Something you found out the hard way is worth twenty minutes of everybody’s time"
      from={{ to: '/guild-days', label: 'Guild days' }}
      actions={
        <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setEdited('new')}>
          New proposal
        </Button>
      }
    >
      <Answered query={proposals} skeleton={<CardSkeletons count={2} height={130} />}>
        {({ mine, others }) => (
          <>
            {list('To answer', others.filter(({ state }) => state === 'submitted'))}
            {list('To find a place for', others.filter(({ state }) => state === 'confirmed'))}
            {list('Waiting for their speakers', others.filter(({ state }) => state === 'accepted'))}
            {list('Mine', mine)}
            {mine.length + others.length === 0 ? (
              <EmptyState title="No proposal yet" icon="talk">
                A draft stays with you until you hand it in. First-time speakers have a place kept for them.
              </EmptyState>
            ) : null}
          </>
        )}
      </Answered>
      <ProposalDialog proposal={edited} onClose={() => setEdited(null)} />
    </Page>
  );
}
