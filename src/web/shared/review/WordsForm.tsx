import { Button, Group, Textarea } from '@mantine/core';
import { useState, type FormEvent, type JSX, type KeyboardEvent, type ReactNode } from 'react';
import { fieldErrors } from '../api/problem';
import { ProblemAlert } from '../ui/ProblemAlert';
import classes from './Review.module.css';

interface WordsFormProps {
  label: string;
  description?: string;
  placeholder?: string;
  /** The words on the button that sends. */
  send: string;
  /** The API's name of the field, for its errors. */
  field: string;
  optional?: boolean;
  /** False where the form is always there, rather than opened by a press. */
  takesFocus?: boolean;
  sending: boolean;
  error: Error | null;
  onSend: (words: string) => void;
  onCancel?: () => void;
  /** What else is asked, between the words and the buttons. */
  children?: ReactNode;
}

/** One field of words and a button: a comment, a reason, a note. Ctrl or ⌘ with Enter sends it, Escape leaves. */
export function WordsForm({
  label,
  description,
  placeholder,
  send,
  field,
  optional,
  takesFocus = true,
  sending,
  error,
  onSend,
  onCancel,
  children,
}: WordsFormProps): JSX.Element {
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const errors = fieldErrors(error);
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    if (!optional && words.trim() === '') {
      setMissing(true);
      return;
    }
    onSend(words.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      submit();
    } else if (event.key === 'Escape' && onCancel) {
      event.stopPropagation();
      onCancel();
    }
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {error !== null && errors[field] === undefined ? <ProblemAlert error={error} /> : null}
      <Textarea
        label={label}
        description={description}
        placeholder={placeholder}
        required={!optional}
        withAsterisk={!optional && takesFocus}
        autosize
        minRows={3}
        maxRows={14}
        autoFocus={takesFocus}
        value={words}
        error={missing ? 'A few words are needed here.' : errors[field]}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setMissing(false);
        }}
        onKeyDown={onKeyDown}
      />
      {children}
      <Group gap="xs">
        <Button type="submit" loading={sending}>
          {send}
        </Button>
        {onCancel ? (
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
        ) : null}
      </Group>
    </form>
  );
}
