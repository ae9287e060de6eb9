import { NativeSelect } from '@mantine/core';
import { useParams, useSearchParams } from 'react-router';
import type { PathDetailDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Card, EmptyState, Page } from '../../shared/ui/Page';
import { CardSkeletons, PageSkeleton } from '../../shared/ui/Skeletons';
import { DiffView } from './history/DiffView';
import classes from './Paths.module.css';
import { usePath, usePathDiff } from './queries';

/** In what two versions of a path differ; either may be the draft. */
export function ComparePage() {
  const { id = '' } = useParams();
  const path = usePath(id);
  return (
    <Answered query={path} skeleton={<PageSkeleton />}>
      {(found) => <Compare path={found} />}
    </Answered>
  );
}

function Compare({ path }: { path: PathDetailDto }) {
  const [asked, setAsked] = useSearchParams();
  const sides = [
    ...(path.hasDraft ? [{ value: 'draft', label: 'the draft' }] : []),
    ...path.versions.map(({ id, number }) => ({ value: id, label: `version ${number}` })),
  ];
  const to = asked.get('to') ?? sides[0]?.value ?? '';
  const from = asked.get('from') ?? sides[sides.findIndex(({ value }) => value === to) + 1]?.value ?? to;
  const diff = usePathDiff(path.id, from, to);
  const choose = (side: 'from' | 'to', value: string) => setAsked({ from, to, [side]: value }, { replace: true });
  return (
    <Page
      title={`What changed in ${path.title}`}
      about="Milestones are told apart by their keys, whatever they are called"
      from={path.hasDraft ? { to: `/paths/${path.id}/draft`, label: 'Draft' } : { to: `/paths/${path.id}`, label: path.title }}
    >
      {sides.length < 2 ? (
        <EmptyState title="Nothing to compare yet" icon="changes">
          There is one text of this path. Write the next version, and here is what it changes.
        </EmptyState>
      ) : (
        <>
          <Card className={classes.choices}>
            <NativeSelect label="From" value={from} data={sides} onChange={(event) => choose('from', event.currentTarget.value)} />
            <NativeSelect label="To" value={to} data={sides} onChange={(event) => choose('to', event.currentTarget.value)} />
          </Card>
          <Answered query={diff} skeleton={<CardSkeletons count={4} height={92} />}>
            {(found) => <DiffView diff={found} />}
          </Answered>
        </>
      )}
    </Page>
  );
}
