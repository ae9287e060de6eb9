import type { JSX } from 'react';
import { useParams } from 'react-router';
import type { MentoringDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Page } from '../../shared/ui/Page';
import { firstName } from '../../shared/ui/Person';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { Agenda } from './Agenda';
import { Handover } from './Handover';
import classes from './Mentoring.module.css';
import { Mentors } from './Mentors';
import { Notes } from './Notes';
import { Questions } from './Questions';
import { useMentoring } from './queries';

/** What is between a hire and the mentors: the hire's own page of it, and a mentor's page before a 1:1. */
export function MentoringPage(): JSX.Element {
  const { id = '' } = useParams();
  const mentoring = useMentoring(id);
  return (
    <Answered query={mentoring} skeleton={<PageSkeleton />} asPage>
      {(data) => (data.relation === 'hire' ? <OwnMentors mentoring={data} /> : <OneOnOne mentoring={data} />)}
    </Answered>
  );
}

function OwnMentors({ mentoring }: { mentoring: MentoringDto }): JSX.Element {
  return (
    <Page title="Your mentors" about="Who is there for you, and what you talk about next" from={{ to: '/path', label: 'My path' }}>
      <div className={classes.columns}>
        <div className={classes.column}>
          <Questions mentoring={mentoring} />
          <Notes mentoring={mentoring} />
        </div>
        <div className={classes.column}>
          <Mentors mentoring={mentoring} />
        </div>
      </div>
    </Page>
  );
}

function OneOnOne({ mentoring }: { mentoring: MentoringDto }): JSX.Element {
  return (
    <Page
      title={`1:1 with ${firstName(mentoring.hire.name)}`}
      about="What to talk about, what you noted, and who stands in"
      from={{ to: `/journeys/${mentoring.journeyId}`, label: mentoring.hire.name }}
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <Agenda mentoring={mentoring} />
          <Questions mentoring={mentoring} />
        </div>
        <div className={classes.column}>
          <Handover key={mentoring.handover?.revision} mentoring={mentoring} />
          <Notes mentoring={mentoring} />
          <Mentors mentoring={mentoring} />
        </div>
      </div>
    </Page>
  );
}
