import { Button, Select } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { MilestonePageDto } from '../../shared/api/types';
import { useMilestoneCommand } from '../../shared/journey/use-milestone-command';
import { Icon } from '../../shared/ui/icons';
import { tell } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { firstName } from '../../shared/ui/Person';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { EvidenceFields, evidenceOf, NO_EVIDENCE } from './EvidenceFields';
import classes from './Milestone.module.css';
import { useScrollToHash } from './scroll-to-hash';

/** Who will read it, as a name where that is known. */
function readerOf({ milestone, journey }: MilestonePageDto): string {
  const onDuty = journey.mentors.find((mentor) => mentor.onDuty);
  if (milestone.reviewer === 'mentor' || milestone.reviewer === null) {
    return onDuty ? firstName(onDuty.person.name) : 'your mentor';
  }
  return milestone.reviewer === 'expert' ? 'a guild expert' : 'a guild manager';
}

/** Hands the milestone in for review: first time, or as the answer to changes that were asked for. */
export function HandIn({ page }: { page: MilestonePageDto }): JSX.Element {
  const { journey, milestone, reviewers, evidence } = page;
  const [draft, setDraft] = useState(NO_EVIDENCE);
  const [reviewerId, setReviewerId] = useState<string | null>(null);
  const part = useScrollToHash<HTMLDivElement>('hand-in');
  const reader = readerOf(page);
  const submit = useMilestoneCommand(journey.id, milestone.key, 'submit', {
    refusal: 'form',
    onDone: () => {
      setDraft(NO_EVIDENCE);
      tell(`Handed in. It is with ${reader} now.`);
    },
  });
  const [nothingSaid, setNothingSaid] = useState(false);
  const answering = milestone.state === 'changes_requested';
  const asked = page.conversation.findLast(({ kind }) => kind === 'changes_requested');
  const addedSince = asked !== undefined && evidence.some(({ addedAt }) => addedAt > asked.writtenAt);
  const nothingNew = answering && !addedSince && draft.url.trim() === '' && draft.text.trim() === '';
  const missing: Record<string, string> = nothingSaid && nothingNew ? { text: `Say in a line what you changed, or add a link: ${reader} starts from there.` } : {};
  const errors = { ...fieldErrors(submit.error), ...missing };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setNothingSaid(nothingNew);
    if (nothingNew) return;
    submit.send({ ...evidenceOf(draft), ...(reviewerId === null ? {} : { reviewerId }) });
  };
  return (
    <div ref={part} id="hand-in">
      <Section title={answering ? `What ${asked ? firstName(asked.author.name) : reader} asked for` : 'Hand it in'} about={`${reader} reads it`}>
        <Card>
          <form className={classes.form} onSubmit={send} noValidate>
            {answering && asked ? <p className={classes.asks}>{asked.body}</p> : null}
            {submit.error !== null && Object.keys(errors).length === 0 ? <ProblemAlert error={submit.error} /> : null}
            <EvidenceFields draft={draft} errors={errors} textLabel={answering ? 'What you changed' : 'A few words'} onChange={setDraft} />
            {reviewers.length > 0 && milestone.reviewer !== 'mentor' ? (
              <Select
                label="Who should read it"
                placeholder="Whoever is free first"
                data={reviewers.map(({ id, name }) => ({ value: id, label: name }))}
                clearable
                searchable
                value={reviewerId}
                error={errors['reviewerId']}
                onChange={setReviewerId}
              />
            ) : null}
            <div className={classes.row}>
              <Button type="submit" loading={submit.sending} leftSection={<Icon name="send" size={16} />}>
                {answering ? 'Hand it in again' : 'Hand it in'}
              </Button>
              {evidence.length > 0 ? <span className={`${classes.muted} ${classes.small}`}>Your evidence so far goes with it.</span> : null}
            </div>
          </form>
        </Card>
      </Section>
    </div>
  );
}
