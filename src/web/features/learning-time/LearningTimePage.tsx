import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { LearningEntryDto, LearningTimeDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { Page } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { Entries } from './Entries';
import { LearningDialog } from './LearningDialog';
import { QuarterSteps } from './QuarterSteps';
import { Standing } from './Standing';
import { useLearningTime } from './queries';
import { useQuarter } from './use-quarter';

/** One's own learning time: what counted by itself, what one added, and how much of it there is. */
export function LearningTimePage() {
  const [quarter, go] = useQuarter();
  const time = useLearningTime(quarter);
  const [editing, setEditing] = useState<LearningEntryDto | 'new' | null>(null);
  const abilities: LearningTimeDto['abilities'] = time.data?.abilities ?? [];
  return (
    <Page
      title="Learning time"
      about="Yours alone to see; managers see sums of five people and more"
      actions={
        <>
          {abilities.includes('see_sums') ? (
            <Button component={Link} to="/learning-time/sums" variant="default">
              Sums of the guild
            </Button>
          ) : null}
          {abilities.includes('add') ? (
            <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setEditing('new')}>
              Add learning
            </Button>
          ) : null}
        </>
      }
    >
      <Answered query={time} skeleton={<CardSkeletons count={2} height={160} />}>
        {(data) => (
          <>
            <QuarterSteps quarter={data} onGo={go} />
            <Standing time={data} />
            <Entries time={data} onEdit={setEditing} />
            <LearningDialog time={data} editing={editing} onClose={() => setEditing(null)} />
          </>
        )}
      </Answered>
    </Page>
  );
}
