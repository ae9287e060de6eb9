import { Skeleton } from '@mantine/core';
import type { JSX } from 'react';
import { useNavigate, useParams } from 'react-router';
import { TaskPanel } from '../../shared/tasks/TaskPanel';
import { useTask } from '../../shared/tasks/tasks';
import { Answered } from '../../shared/ui/Answered';
import { Card, Page } from '../../shared/ui/Page';

/** One thing to do for a hire: that item alone, and nothing else of the journey. */
export function TaskPage(): JSX.Element {
  const { id = '', key = '' } = useParams();
  const task = useTask(id, key);
  const navigate = useNavigate();
  return (
    <Page title={task.data?.title ?? 'For somebody new'} about="You see this item, the name and the first day; the rest of the path is theirs." from={{ to: '/queue', label: 'Waiting on you' }}>
      <Answered query={task} skeleton={<Skeleton height={220} radius={14} />}>
        {(data) => (
          <Card>
            <TaskPanel task={data} onPassed={() => void navigate('/queue')} />
          </Card>
        )}
      </Answered>
    </Page>
  );
}
