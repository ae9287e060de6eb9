import { Button, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../api/problem';
import type { QuestionDto } from '../api/types';
import { tell } from '../ui/notify';
import { ProblemAlert } from '../ui/ProblemAlert';
import { areaWord } from '../words/topic-words';
import classes from './Ask.module.css';
import { useAreas, useAsk } from './questions';

interface AskFormProps {
  /** The milestone that it is about, beside which it will be shown. */
  about?: { pathId: string; milestoneKey: string };
  onAsked: (question: QuestionDto) => void;
  onCancel: () => void;
}

/** Asks the guild: a question, more words if one likes, and the area whose focal point is told. */
export function AskForm({ about, onAsked, onCancel }: AskFormProps): JSX.Element {
  const [title, setTitle] = useState('');
  const [body, setBody] = useState('');
  const [topic, setTopic] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const areas = useAreas();
  const ask = useAsk((question) => {
    tell(question.told ? `Asked. ${question.told.name} is told.` : 'Asked. The whole guild can answer.');
    onAsked(question);
  });
  const errors = fieldErrors(ask.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (title.trim() === '') {
      setMissing(true);
      return;
    }
    const words = body.trim();
    ask.send({ title: title.trim(), ...(words === '' ? {} : { body: words }), ...(topic === null ? {} : { topic }), ...about });
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label="Ask the guild">
      {ask.error !== null && !('title' in errors || 'body' in errors || 'topic' in errors) ? <ProblemAlert error={ask.error} /> : null}
      <TextInput
        label="Your question"
        description="Everybody in the guild can read it. Somebody after you will be glad that you asked."
        required
        autoFocus
        maxLength={200}
        autoComplete="off"
        value={title}
        error={missing ? 'A few words are needed here.' : errors['title']}
        onChange={(event) => {
          setTitle(event.currentTarget.value);
          setMissing(false);
        }}
      />
      <Textarea
        label="More about it"
        description="What you tried, what you saw. It need not be much."
        autosize
        minRows={2}
        maxRows={14}
        maxLength={5000}
        value={body}
        error={errors['body']}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <Select
        label="Area"
        description="Somebody who knows it is told. Leave it open when you cannot tell."
        placeholder="Any"
        clearable
        searchable
        data={(areas.data ?? []).map((area) => ({ value: area.topic, label: areaWord(area) }))}
        value={topic}
        error={errors['topic']}
        onChange={setTopic}
      />
      <Group gap="xs">
        <Button type="submit" loading={ask.sending}>
          Ask the guild
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
