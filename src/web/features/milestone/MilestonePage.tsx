import type { JSX } from 'react';
import { useParams } from 'react-router';
import type { MilestonePageDto } from '../../shared/api/types';
import { DoneWhen } from '../../shared/journey/DoneWhen';
import { useMilestonePage } from '../../shared/journey/use-milestone-command';
import { Answered } from '../../shared/ui/Answered';
import { Markdown } from '../../shared/ui/Markdown';
import { Card, Page, Section } from '../../shared/ui/Page';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { AskedBefore } from './AskedBefore';
import { Blocker } from './Blocker';
import { Content } from './Content';
import { Evidence } from './Evidence';
import { Facts } from './Facts';
import { HandIn } from './HandIn';
import { History } from './History';
import classes from './Milestone.module.css';
import { Meeting } from './Meeting';
import { Proof } from './Proof';
import { Reflection } from './Reflection';
import { SolvedBlockers } from './SolvedBlockers';
import { Standing } from './Standing';
import { Talk } from './Talk';

function Milestone({ page }: { page: MilestonePageDto }): JSX.Element {
  const { journey, milestone, phaseTitle, guide, doneWhen } = page;
  const mine = journey.relation === 'hire';
  const mentors = journey.relation === 'mentor' || journey.relation === 'backup';
  // A reviewer sees what was handed in before what was asked for.
  const reviewing = !mine && milestone.state === 'submitted';
  // What was asked for is read before anything else.
  const answering = milestone.state === 'changes_requested';
  const handIn = milestone.abilities.includes('submit') ? <HandIn key={milestone.state} page={page} /> : null;
  return (
    <Page
      title={milestone.title}
      about={mine ? phaseTitle : `${journey.hire.name} · ${phaseTitle}`}
      from={mine ? { to: '/path', label: 'My path' } : mentors ? { to: `/journeys/${journey.id}`, label: journey.hire.name } : { to: '/queue', label: 'Waiting on me' }}
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <Standing page={page} />
          {page.provable === null ? null : <Proof page={page} />}
          <Blocker page={page} />
          <Meeting page={page} />
          {answering ? handIn : null}
          {reviewing ? <Evidence page={page} /> : null}
          {guide ? (
            <Section title="Guide">
              <Card>
                <Markdown>{guide}</Markdown>
              </Card>
            </Section>
          ) : null}
          {doneWhen.length > 0 ? (
            <Section title="What counts as done">
              <Card>
                <DoneWhen lines={doneWhen} />
              </Card>
            </Section>
          ) : null}
          <Reflection page={page} />
          {reviewing ? null : <Evidence page={page} />}
          {answering ? null : handIn}
          <Talk page={page} />
        </div>
        <div className={classes.column}>
          <Facts page={page} />
          <Content page={page} />
          <AskedBefore page={page} />
          <SolvedBlockers blockers={page.resolvedBlockers} />
          <History entries={page.history} />
        </div>
      </div>
    </Page>
  );
}

/** A milestone's own page, for its hire and for whoever may read it. */
export function MilestonePage(): JSX.Element {
  const { id = '', key = '' } = useParams();
  const page = useMilestonePage(id, key);
  return (
    <Answered query={page} skeleton={<PageSkeleton />} asPage>
      {(data) => <Milestone key={data.milestone.key} page={data} />}
    </Answered>
  );
}
