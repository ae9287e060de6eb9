import { useState, type JSX } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { ChangeMentorsDto, MentorHiresDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { tell } from '../../shared/ui/notify';
import { Card, EmptyState, Page } from '../../shared/ui/Page';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { HandOnForm, type HandOnChoice } from './HandOnForm';
import { HandOnPreview } from './HandOnPreview';
import { useChangeMentors, useChangePreview, useMentorHires } from './queries';

/** Hands hires of one mentor on to others: chosen, shown, then done. */
export function HandOnPage(): JSX.Element {
  const { id = '' } = useParams();
  const hires = useMentorHires(id);
  return (
    <Answered query={hires} skeleton={<PageSkeleton />} asPage>
      {(mentor) => <HandOn mentor={mentor} />}
    </Answered>
  );
}

function HandOn({ mentor }: { mentor: MentorHiresDto }): JSX.Element {
  const navigate = useNavigate();
  const [choice, setChoice] = useState<HandOnChoice | null>(null);
  const preview = useChangePreview();
  const change = useChangeMentors();
  const back = (): void => {
    preview.reset();
    change.reset();
  };
  const confirm = (journeys: ChangeMentorsDto['journeys']): void => {
    if (choice === null) return;
    const { note, plan: { mentorId, backupId, from } } = choice;
    void change.sendAndWait({ journeys, note, from, ...(mentorId === undefined ? {} : { mentorId }), ...(backupId === undefined ? {} : { backupId }) }).then(
      ({ changed }) => {
        tell(`${changed} ${changed === 1 ? 'hire has' : 'hires have'} somebody else now, and everybody concerned is told.`);
        void navigate(-1);
      },
      // The refusal stands on the page.
      () => undefined,
    );
  };
  const { person, hires, left, limit } = mentor;
  const mentored = hires.filter(({ kind }) => kind === 'primary').length;
  return (
    <Page
      title={`Hires of ${person.name}`}
      about={[`mentors ${mentored} of ${limit}`, `backs up ${hires.length - mentored}`, left ? 'account closed' : ''].filter(Boolean).join(' · ')}
      from={{ to: '/cohorts', label: 'Cohorts' }}
    >
      {hires.length === 0 ? (
        <EmptyState title="Nobody to hand on" icon="people">
          {person.name} accompanies no hire now.
        </EmptyState>
      ) : (
        <Card>
          {preview.answer && choice ? (
            <HandOnPreview preview={preview.answer} note={choice.note} sending={change.sending} error={change.error} onBack={back} onConfirm={confirm} />
          ) : (
            <HandOnForm
              mentor={mentor}
              before={choice}
              looking={preview.sending}
              error={preview.error}
              onPreview={(next) => {
                setChoice(next);
                preview.send(next.plan);
              }}
            />
          )}
        </Card>
      )}
    </Page>
  );
}
