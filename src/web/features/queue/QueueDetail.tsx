import { Kbd, Skeleton, Stack } from '@mantine/core';
import { Link } from 'react-router';
import type { MilestonePageDto, QueueItemDto } from '../../shared/api/types';
import { useMilestonePage } from '../../shared/journey/use-milestone-command';
import { QuickAction } from '../../shared/journey/QuickAction';
import { ResolveBlocker } from '../../shared/review/ResolveBlocker';
import { ReviewPanel } from '../../shared/review/ReviewPanel';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { Card } from '../../shared/ui/Page';
import { PersonLink } from '../../shared/ui/Person';
import { Asked } from './Asked';
import classes from './Queue.module.css';
import { kindOf, roundWords, standInWords, waitedWords } from './queue-words';
import { SaySomething } from './SaySomething';
import { Sent } from './Sent';

interface QueueDetailProps {
  item: QueueItemDto;
  /** The panel answers to A, R and P, and says so. */
  shortcuts: boolean;
}

/** One thing that waits, with all that is needed to answer it: what was asked beside what was sent. */
export function QueueDetail({ item, shortcuts }: QueueDetailProps) {
  const page = useMilestonePage(item.journeyId, item.key);
  return (
    <Card className={classes.detail} as="section">
      <Head item={item} shortcuts={shortcuts} />
      <Answered
        query={page}
        skeleton={
          <Stack>
            <Skeleton height={120} radius={10} />
            <Skeleton height={36} width={260} radius={10} />
          </Stack>
        }
      >
        {(data) => <Body key={item.id} page={data} item={item} shortcuts={shortcuts} />}
      </Answered>
      <div className={classes.foot}>
        <PersonLink person={item.hire} before="write to" />
        <Link to={`/journeys/${item.journeyId}/milestones/${item.key}`}>
          Open the whole page {shortcuts && <Kbd size="xs">Enter</Kbd>}
        </Link>
      </div>
    </Card>
  );
}

function Head({ item, shortcuts }: QueueDetailProps) {
  const { tone, icon } = kindOf(item);
  const waited = waitedWords(item);
  const about = [item.hire.name, item.phaseTitle, roundWords(item.round), standInWords(item)];
  return (
    <div>
      <div className={classes.top}>
        <span className={`${classes.badge} ${classes[tone]}`}>
          <Icon name={icon} size={15} />
          your turn{waited && ` · ${waited} of your working time`}
        </span>
        {shortcuts && (
          <span className={classes.keys}>
            <Kbd size="xs">J</Kbd> <Kbd size="xs">K</Kbd> next, previous
          </span>
        )}
      </div>
      <h2 className={classes.heading} style={{ marginTop: 12 }}>
        {item.title}
      </h2>
      <p className={classes.about}>{about.filter(Boolean).join(' · ')}</p>
    </div>
  );
}

function Body({ page, item, shortcuts }: QueueDetailProps & { page: MilestonePageDto }) {
  return (
    <>
      <div className={classes.halves}>
        <Asked page={page} />
        <Sent page={page} task={item.kind === 'task'} />
      </div>
      <div className={classes.actions}>
        <Answer page={page} item={item} shortcuts={shortcuts} />
        <SaySomething page={page} shortcuts={shortcuts} />
      </div>
    </>
  );
}

/** What ends the reader's turn: the blocker solved, the review answered, or the reader's own task done. */
function Answer({ page, item, shortcuts }: QueueDetailProps & { page: MilestonePageDto }) {
  if (item.kind === 'stuck' && page.blocker !== null && page.milestone.abilities.includes('unstuck')) {
    return <ResolveBlocker journeyId={item.journeyId} milestoneKey={item.key} />;
  }
  if (item.kind === 'task') return <QuickAction journeyId={item.journeyId} card={page.milestone} />;
  return <ReviewPanel page={page} shortcuts={shortcuts} />;
}
