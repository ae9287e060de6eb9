import { Button } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { useSearchParams } from 'react-router';
import { fieldErrors } from '../../shared/api/problem';
import type { ReplanDoneDto, ReplanDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { changeOf, freshDraft, type ChangeDraft, type ChangeKind } from '../../shared/replan/change';
import { ChangeFields } from '../../shared/replan/ChangeFields';
import { useUndoReplan } from '../../shared/replan/queries';
import { Card, EmptyState, Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { Preview } from './Preview';
import { usePreviewReplans } from './queries';
import { Recent } from './Recent';
import { counted } from './replan-words';
import classes from './Replans.module.css';

/** A site's dates change with its calendar, a cohort's mostly with their start. */
const KINDS_OF_A_SITE: readonly ChangeKind[] = ['calendar', 'leave', 'pause', 'back', 'week', 'site'];
const KINDS_OF_A_COHORT: readonly ChangeKind[] = ['start', 'leave', 'pause', 'back', 'week', 'site', 'calendar'];

/** Changes the dates of a cohort, or of everybody at a site: what would move is seen first. */
export function ReplansPage(): JSX.Element {
  const [search] = useSearchParams();
  const cohortId = search.get('cohort') ?? undefined;
  const ofSiteId = search.get('site') ?? undefined;
  const { today } = useDates();
  const kinds = cohortId === undefined ? KINDS_OF_A_SITE : KINDS_OF_A_COHORT;
  const [draft, setDraft] = useState<ChangeDraft>(() => freshDraft(kinds[0] ?? 'calendar', today, search.get('start') ?? today));
  const [change, setChange] = useState<ReplanDto | null>(null);
  const [done, setDone] = useState<ReplanDoneDto | null>(null);
  const preview = usePreviewReplans();
  const look = (next: ReplanDto): void => {
    setChange(next);
    preview.send({ cohortId, ofSiteId, change: next });
  };
  const again = (): void => {
    setDone(null);
    preview.reset();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    look(changeOf(draft));
  };
  const errors = fieldErrors(preview.error);
  const from = cohortId === undefined ? { to: '/calendars', label: 'Calendars' } : { to: `/cohorts/${cohortId}`, label: 'The cohort' };
  return (
    <Page
      title={cohortId === undefined ? 'Change dates at a site' : 'Change a cohort’s dates'}
      about="Seen first: what moves from when to when, and who is told. What is done and what is pinned stays"
      from={from}
    >
      {done ? (
        <Done done={done} onMore={again} />
      ) : preview.answer && change ? (
        <Preview key={preview.answer.journeys.map(({ revision }) => revision).join()} only={search.get('journey')} change={change} preview={preview.answer} onBack={again} onLookAgain={() => look(change)} onDone={setDone} />
      ) : (
        <Card>
          <form className={classes.form} onSubmit={submit}>
            {Object.keys(errors).length === 0 ? <ProblemAlert error={preview.error} /> : null}
            <ChangeFields draft={draft} kinds={kinds} errors={errors} readers="you and the hires" onChange={setDraft} />
            <div className={classes.actions}>
              <Button type="submit" loading={preview.sending}>
                Show what moves
              </Button>
            </div>
          </form>
        </Card>
      )}
      <Recent />
    </Page>
  );
}

function Done({ done, onMore }: { done: ReplanDoneDto; onMore: () => void }): JSX.Element {
  const undo = useUndoReplan();
  const undone = undo.answer !== undefined;
  return (
    <EmptyState
      title={undone ? 'Taken back' : `The dates of ${counted(done.journeys, 'hire')} are changed`}
      action={
        <div className={classes.actions}>
          <Button variant="default" onClick={onMore}>
            Change something else
          </Button>
          {undone ? null : (
            <Button variant="default" loading={undo.sending} onClick={() => undo.send(done.id)}>
              Take it back
            </Button>
          )}
        </div>
      }
    >
      {undone ? 'All dates are where they were.' : `${counted(done.moves, 'date')} moved, and everybody concerned is told once.`}
    </EmptyState>
  );
}
