import { Button, Group, Modal, NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { JourneyDto } from '../../shared/api/types';
import { Icon } from '../../shared/ui/icons';
import { tell, tellProblem, tellWithUndo } from '../../shared/ui/notify';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './Path.module.css';
import { useAddMilestone, useDropMilestone, useRestoreMilestone } from './queries';

/** Adds something to one hire's path, or takes something off it; the path itself, and everybody else, stay as they are. */
export function ChangeAloneButton({ journey }: { journey: JourneyDto }): JSX.Element {
  const [open, dialog] = useDisclosure(false);
  const [what, setWhat] = useState<'add' | 'drop'>('add');
  const droppable = journey.phases.flatMap(({ milestones }) => milestones.filter(({ abilities }) => abilities.includes('drop')));
  return (
    <>
      <Button variant="default" leftSection={<Icon name="changes" size={16} />} onClick={dialog.open}>
        Change milestones
      </Button>
      <Modal opened={open} onClose={dialog.close} title={`Change the path of ${journey.hire.name} alone`} size="lg">
        <SegmentedControl
          fullWidth
          mb="md"
          aria-label="What changes"
          value={what}
          onChange={(value) => setWhat(value === 'drop' ? 'drop' : 'add')}
          data={[{ value: 'add', label: 'Add one' }, { value: 'drop', label: 'Take one off', disabled: droppable.length === 0 }]}
        />
        {what === 'add' ? <AddForm journey={journey} onDone={dialog.close} /> : <DropForm journey={journey} droppable={droppable} onDone={dialog.close} />}
      </Modal>
    </>
  );
}

function AddForm({ journey, onDone }: { journey: JourneyDto; onDone: () => void }): JSX.Element {
  const add = useAddMilestone(journey.id);
  const [title, setTitle] = useState('');
  const [guide, setGuide] = useState('');
  const [due, setDue] = useState(journey.today);
  const [phaseKey, setPhaseKey] = useState(journey.phases[0]?.key ?? '');
  const [mode, setMode] = useState<'self' | 'review'>('self');
  const errors = fieldErrors(add.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void add.sendAndWait({ title, guide, due, phaseKey, mode }).then(
      () => {
        tell(`“${title}” is on the path, and everybody concerned is told.`);
        onDone();
      },
      // The refusal stands in the form.
      () => undefined,
    );
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {Object.keys(errors).length === 0 ? <ProblemAlert error={add.error} /> : null}
      <TextInput label="Title" required maxLength={200} value={title} error={errors['title']} onChange={(event) => setTitle(event.currentTarget.value)} data-autofocus />
      <Textarea label="Guide" description="What to do, in a few words; may be left out." autosize minRows={2} value={guide} error={errors['guide']} onChange={(event) => setGuide(event.currentTarget.value)} />
      <Group grow align="flex-start">
        <NativeSelect label="Phase" value={phaseKey} error={errors['phaseKey']} onChange={(event) => setPhaseKey(event.currentTarget.value)} data={journey.phases.map(({ key, title: label }) => ({ value: key, label }))} />
        <TextInput type="date" label="Due on" required min={journey.today} value={due} error={errors['due']} onChange={(event) => setDue(event.currentTarget.value)} />
      </Group>
      <NativeSelect
        label="Done when"
        value={mode}
        onChange={(event) => setMode(event.currentTarget.value === 'review' ? 'review' : 'self')}
        data={[{ value: 'self', label: 'the hire checks it off' }, { value: 'review', label: 'the mentor accepts it' }]}
      />
      <Group justify="flex-end">
        <Button type="submit" loading={add.sending}>
          Add it
        </Button>
      </Group>
    </form>
  );
}

interface DropFormProps {
  journey: JourneyDto;
  droppable: readonly { key: string; title: string }[];
  onDone: () => void;
}

function DropForm({ journey, droppable, onDone }: DropFormProps): JSX.Element {
  const drop = useDropMilestone(journey.id);
  const restore = useRestoreMilestone(journey.id);
  const [key, setKey] = useState(droppable[0]?.key ?? '');
  const [reason, setReason] = useState('');
  const title = droppable.find((card) => card.key === key)?.title ?? '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void drop.sendAndWait({ key, reason }).then(
      () => {
        tellWithUndo(`“${title}” is off the path; its record stays.`, () => void restore.sendAndWait(key).catch(tellProblem));
        onDone();
      },
      () => undefined,
    );
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <ProblemAlert error={drop.error} />
      <NativeSelect label="Milestone" value={key} onChange={(event) => setKey(event.currentTarget.value)} data={droppable.map((card) => ({ value: card.key, label: card.title }))} />
      <Textarea label="Why" description="Kept in the journey’s record." required autosize minRows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <Group justify="flex-end">
        <Button type="submit" loading={drop.sending} disabled={reason.trim() === ''}>
          Take it off
        </Button>
      </Group>
    </form>
  );
}
