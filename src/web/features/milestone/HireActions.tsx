import { Button, Tooltip } from '@mantine/core';
import { useState, type JSX } from 'react';
import type { MilestonePageDto } from '../../shared/api/types';
import { useCheckOff } from '../../shared/journey/use-check-off';
import { useMilestoneCommand } from '../../shared/journey/use-milestone-command';
import { DelegateForm } from '../../shared/review/DelegateForm';
import { WordsForm } from '../../shared/review/WordsForm';
import { Icon } from '../../shared/ui/icons';
import { tell, tellWithUndo } from '../../shared/ui/notify';
import { firstName } from '../../shared/ui/Person';
import classes from './Milestone.module.css';

const ACTS = ['delegate', 'check_off', 'attend', 'start', 'withdraw', 'undo', 'reopen', 'claim', 'skip', 'stuck'];

/** Whether there is anything to press. */
export function mayAct({ abilities }: MilestonePageDto['milestone']): boolean {
  return abilities.some((ability) => ACTS.includes(ability));
}

/** What the hire (or whoever has the item to do) may do with it now, apart from handing in. */
export function HireActions({ page }: { page: MilestonePageDto }): JSX.Element {
  const { journey, milestone } = page;
  const [asking, setAsking] = useState<'claim' | 'reopen' | 'delegate' | null>(null);
  const can = (ability: string): boolean => milestone.abilities.includes(ability);
  const { checkOff, attend, undo, sending } = useCheckOff(journey.id, milestone);
  const start = useMilestoneCommand(journey.id, milestone.key, 'start');
  const withdraw = useMilestoneCommand(journey.id, milestone.key, 'withdraw', { onDone: () => tell('Taken back. It is yours again.') });
  const stuck = useMilestoneCommand(journey.id, milestone.key, 'stuck', { onDone: () => tell('They know now. Details can wait.') });
  const skip = useMilestoneCommand(journey.id, milestone.key, 'skip', {
    onDone: () => tellWithUndo(`“${milestone.title}” is left out`, undo),
  });
  const claim = useMilestoneCommand(journey.id, milestone.key, 'claim', {
    refusal: 'form',
    onDone: () => {
      setAsking(null);
      tell('Good to know. Your mentor looks at it.');
    },
  });
  const reopen = useMilestoneCommand(journey.id, milestone.key, 'reopen', {
    refusal: 'form',
    onDone: () => {
      setAsking(null);
      tell('It is open again.');
    },
  });
  const delegate = useMilestoneCommand(journey.id, milestone.key, 'delegate', {
    refusal: 'form',
    onDone: () => {
      setAsking(null);
      tell('Asked. It is with them now.');
    },
  });
  if (asking === 'delegate') {
    return (
      <DelegateForm
        reviewers={page.reviewers.filter(({ id }) => id !== page.submission?.reviewerPerson?.id)}
        sending={delegate.sending}
        error={delegate.error}
        onSend={(reviewerId) => delegate.send({ reviewerId })}
        onCancel={() => setAsking(null)}
      />
    );
  }
  if (asking === 'claim') {
    return (
      <WordsForm
        key="claim"
        label="Where do you know it from?"
        description="A line is enough, a link even better. Your mentor confirms it, and it counts as done."
        field="reason"
        send="I know this already"
        sending={claim.sending}
        error={claim.error}
        onSend={(reason) => claim.send({ reason })}
        onCancel={() => setAsking(null)}
      />
    );
  }
  if (asking === 'reopen') {
    return (
      <WordsForm
        key="reopen"
        label="Why should it be open again?"
        field="reason"
        send="Reopen it"
        sending={reopen.sending}
        error={reopen.error}
        onSend={(reason) => reopen.send({ reason })}
        onCancel={() => setAsking(null)}
      />
    );
  }
  return (
    <div className={classes.row}>
      {can('check_off') ? (
        <Button leftSection={<Icon name="check" size={16} />} onClick={checkOff}>
          Check off
        </Button>
      ) : null}
      {can('attend') ? (
        <Button leftSection={<Icon name="check" size={16} />} onClick={attend}>
          {milestone.type === 'session' && journey.relation === 'hire' ? 'I was there' : 'It took place'}
        </Button>
      ) : null}
      {can('start') ? (
        <Button variant="default" loading={start.sending} onClick={() => start.send(undefined)}>
          Start
        </Button>
      ) : null}
      {can('delegate') && journey.relation === 'hire' ? (
        <Button variant="default" leftSection={<Icon name="people" size={16} />} onClick={() => setAsking('delegate')}>
          Ask somebody else
        </Button>
      ) : null}
      {can('withdraw') ? (
        <Button variant="default" leftSection={<Icon name="undo" size={16} />} loading={withdraw.sending} onClick={() => withdraw.send(undefined)}>
          Take it back
        </Button>
      ) : null}
      {can('undo') ? (
        <Button variant="default" leftSection={<Icon name="undo" size={16} />} loading={sending} onClick={undo}>
          Undo
        </Button>
      ) : null}
      {can('reopen') ? (
        <Button variant="default" leftSection={<Icon name="undo" size={16} />} onClick={() => setAsking('reopen')}>
          Reopen
        </Button>
      ) : null}
      {can('stuck') && page.blocker === null ? (
        <Tooltip label={`Tells ${journey.mentors.map(({ person }) => firstName(person.name)).join(' and ') || 'your mentors'}, nobody else`}>
          <Button variant="default" c="red" leftSection={<Icon name="flag" size={16} />} loading={stuck.sending} onClick={() => stuck.send({})}>
            I’m stuck
          </Button>
        </Tooltip>
      ) : null}
      {can('claim') ? (
        <Button variant="subtle" onClick={() => setAsking('claim')}>
          I know this already
        </Button>
      ) : null}
      {can('skip') ? (
        <Button
          variant="subtle"
          loading={skip.sending}
          onClick={() => skip.send({ reason: milestone.requirement === 'optional' ? 'skipped' : 'does_not_apply' })}
        >
          {milestone.requirement === 'optional' ? 'Leave it out' : 'It does not apply to me'}
        </Button>
      ) : null}
    </div>
  );
}
