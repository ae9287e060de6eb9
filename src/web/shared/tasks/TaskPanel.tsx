import { Button, NativeSelect } from '@mantine/core';
import { useState, type JSX } from 'react';
import type { TaskDto } from '../api/types';
import { dayWords, fullDay } from '../dates';
import { DoneWhen } from '../journey/DoneWhen';
import { Icon } from '../ui/icons';
import { DueText } from '../ui/DueText';
import { Markdown } from '../ui/Markdown';
import { Moment } from '../ui/Moment';
import { tell } from '../ui/notify';
import { firstName } from '../ui/Person';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useHandOn, useTaskCommand } from './tasks';
import classes from './TaskPanel.module.css';

interface TaskPanelProps {
  task: TaskDto;
  /** After it was handed on or given back, the reader may have nothing to do with it any more. */
  onPassed: () => void;
}

/** One thing to do for a hire: what and by when, and done, taken or handed on from here. */
export function TaskPanel({ task, onPassed }: TaskPanelProps): JSX.Element {
  const { hireName, startOn, today, due, guide, doneWhen, state, holder, doneAt } = task;
  return (
    <div className={classes.panel}>
      <p className={classes.facts}>
        <span>
          for <strong>{hireName}</strong>
        </span>
        <span>
          {startOn < today ? 'started' : 'starts'} {dayWords(startOn, today)} ({fullDay(startOn, today)})
        </span>
        {state === 'done' ? null : <DueText due={due} today={today} />}
        {holder ? <span>with {holder.name}</span> : null}
      </p>
      {doneWhen.length > 0 ? <DoneWhen lines={doneWhen} /> : null}
      {guide ? <Markdown>{guide}</Markdown> : null}
      {state === 'done' && doneAt ? (
        <p className={classes.done}>
          <Icon name="check" size={16} /> Done <Moment at={doneAt} />. {firstName(hireName)} can rely on it.
        </p>
      ) : null}
      {state === 'waiting' ? <p className={classes.facts}>Something else has to come first; it shows up in your queue when it can be done.</p> : null}
      <Actions task={task} onPassed={onPassed} />
    </div>
  );
}

function Actions({ task, onPassed }: TaskPanelProps): JSX.Element {
  const may = (ability: string): boolean => task.abilities.includes(ability);
  const undo = useTaskCommand(task, 'undo');
  const done = useTaskCommand(task, 'done', () => tell('Done. Thank you.'));
  const take = useTaskCommand(task, 'take', () => tell('It is yours now.'));
  const giveBack = useTaskCommand(task, 'give-back', onPassed);
  const error = done.error ?? undo.error ?? take.error ?? giveBack.error;
  return (
    <>
      <ProblemAlert error={error} />
      <div className={classes.actions}>
        {may('done') ? (
          <Button leftSection={<Icon name="check" size={16} />} loading={done.sending} onClick={() => done.send(undefined)}>
            Done
          </Button>
        ) : null}
        {may('undo') ? (
          <Button variant="default" leftSection={<Icon name="undo" size={16} />} loading={undo.sending} onClick={() => undo.send(undefined)}>
            Not done after all
          </Button>
        ) : null}
        {may('take') ? (
          <Button variant="default" loading={take.sending} onClick={() => take.send(undefined)}>
            I’ll take it
          </Button>
        ) : null}
        {may('give_back') ? (
          <Button variant="default" loading={giveBack.sending} onClick={() => giveBack.send(undefined)}>
            Give it back
          </Button>
        ) : null}
      </div>
      {may('hand_on') && task.people.length > 0 ? <HandOn task={task} onPassed={onPassed} /> : null}
    </>
  );
}

function HandOn({ task, onPassed }: TaskPanelProps): JSX.Element {
  const [to, setTo] = useState('');
  const chosen = task.people.find(({ id }) => id === to);
  const handOn = useHandOn(task, () => {
    tell(`Handed on. ${chosen?.name ?? 'They'} will read of it.`);
    onPassed();
  });
  return (
    <div className={classes.actions}>
      <NativeSelect
        label="Hand it on to"
        data={[{ value: '', label: 'choose somebody' }, ...task.people.map(({ id, name }) => ({ value: id, label: name }))]}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <Button variant="default" disabled={to === ''} loading={handOn.sending} onClick={() => handOn.send(to)}>
        Hand on
      </Button>
      <ProblemAlert error={handOn.error} />
    </div>
  );
}
