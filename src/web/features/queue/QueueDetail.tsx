import { Kbd, Skeleton, Stack } from '@mantine/core';
import { Link } from 'react-router';
import type { MilestonePageDto, QueueItemDto } from '../../shared/api/types';
import { useMilestonePage } from '../../shared/journey/use-milestone-command';
import { ResolveBlocker } from '../../shared/review/ResolveBlocker';
import { ReviewPanel } from '../../shared/review/ReviewPanel';
import { TaskPanel } from '../../shared/tasks/TaskPanel';
import { useTask } from '../../shared/tasks/tasks';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { Card } from '../../shared/ui/Page';
import { PersonLink } from '../../shared/ui/Person';
import { Asked } from './Asked';
import classes from './Queue.module.css';
import { addressOf, kindOf, roundWords, standInWords, waitedWords } from './queue-words';
import { SaySomething } from './SaySomething';
import { Sent } from './Sent';

interface QueueDetailProps {
  item: QueueItemDto;
  /** The panel answers to A, R and P, and says so. */
  shortcuts: boolean;
}

/** One thing that waits, with all that is needed to answer it. */
export function QueueDetail(props: QueueDetailProps) {
  return props.item.kind === 'task' ? <TaskDetail {...props} /> : <MilestoneDetail {...props} />;
}

/** Something to do for a hire: that item, and nothing else of the journey. */
function TaskDetail({ item, shortcuts }: QueueDetailProps) {
  const task = useTask(item.journeyId, item.key);
  return (
    <Card className={classes.detail} as="section">
      <Head item={item} shortcuts={shortcuts} />
      <Answered query={task} skeleton={<Skeleton height={120} radius={10} />}>
        {(data) => <TaskPanel key={item.id} task={data} onPassed={() => undefined} />}
      </Answered>
      <div className={classes.foot}>
        <Link to={addressOf(item)}>
          Open it on a page of its own {shortcuts && <Kbd size="xs">Enter</Kbd>}
        </Link>
      </div>
    </Card>
  );
}

/** What was asked beside what was sent. */
function MilestoneDetail({ item, shortcuts }: QueueDetailProps) {
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
        <Link to={addressOf(item)}>
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
        <Sent page={page} />
      </div>
      <div className={classes.actions}>
        <Answer page={page} item={item} shortcuts={shortcuts} />
        <SaySomething page={page} shortcuts={shortcuts} />
      </div>
    </>
  );
}

/** What ends the reader's turn: the blocker solved, or the review answered. */
function Answer({ page, item, shortcuts }: QueueDetailProps & { page: MilestonePageDto }) {
  if (item.kind === 'stuck' && page.blocker !== null && page.milestone.abilities.includes('unstuck')) {
    return <ResolveBlocker journeyId={item.journeyId} milestoneKey={item.key} />;
  }
  return <ReviewPanel page={page} shortcuts={shortcuts} />;
}
