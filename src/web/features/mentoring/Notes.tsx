import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { MentoringDto, MentorNoteDto, WriteMentorNoteDto } from '../../shared/api/types';
import { Icon } from '../../shared/ui/icons';
import { Moment } from '../../shared/ui/Moment';
import { tellWithUndo } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { firstName } from '../../shared/ui/Person';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './Mentoring.module.css';
import { useAddNote, useDeleteNote, useEditNote, useRestoreNote } from './queries';

/** Notes: a mentor's own, and those that were shared. */
export function Notes({ mentoring }: { mentoring: MentoringDto }): JSX.Element {
  const { journeyId, notes, abilities, hire, relation } = mentoring;
  const [editing, setEditing] = useState<string | null>(null);
  const close = (): void => setEditing(null);
  const add = useAddNote(journeyId, close);
  const edit = useEditNote(journeyId, close);
  const restore = useRestoreNote(journeyId);
  const remove = useDeleteNote(journeyId, (noteId) => tellWithUndo('The note is deleted.', () => restore.send(noteId)));
  return (
    <Section title={relation === 'hire' ? 'Notes shared with you' : 'Notes'}>
      <Card className={classes.stack}>
        {notes.length === 0 ? (
          <p className={classes.quiet}>{relation === 'hire' ? 'Your mentors have shared none yet.' : 'What you note is yours alone, unless you share it.'}</p>
        ) : (
          <ul className={classes.list}>
            {notes.map((note) =>
              editing === note.id ? (
                <li key={note.id}>
                  <NoteForm
                    note={note}
                    hireName={firstName(hire.name)}
                    sending={edit.sending}
                    error={edit.error}
                    onSave={(words) => edit.send({ noteId: note.id, revision: note.revision, note: words })}
                    onCancel={close}
                  />
                </li>
              ) : (
                <li key={note.id} className={classes.item}>
                  <div>
                    <p className={classes.words}>{note.body}</p>
                    <p className={classes.quiet}>
                      <Icon name={note.shared ? 'people' : 'lock'} size={14} /> {whoReads(note, hire.name, relation === 'hire')} · <Moment at={note.writtenAt} />
                    </p>
                  </div>
                  {note.mine ? (
                    <div className={classes.buttons}>
                      <Button size="xs" variant="default" aria-label={`Edit: ${note.body}`} onClick={() => setEditing(note.id)}>
                        Edit
                      </Button>
                      <Button size="xs" variant="default" aria-label={`Delete: ${note.body}`} onClick={() => remove.send(note.id)}>
                        Delete
                      </Button>
                    </div>
                  ) : null}
                </li>
              ),
            )}
          </ul>
        )}
        {!abilities.includes('write_note') ? null : editing === 'new' ? (
          <NoteForm note={null} hireName={firstName(hire.name)} sending={add.sending} error={add.error} onSave={add.send} onCancel={close} />
        ) : (
          <div className={classes.buttons}>
            <Button variant="default" leftSection={<Icon name="plus" size={16} />} onClick={() => setEditing('new')}>
              Write a note
            </Button>
          </div>
        )}
      </Card>
    </Section>
  );
}

function whoReads({ shared, mine, author }: MentorNoteDto, hireName: string, forHire: boolean): string {
  if (!shared) return 'yours alone';
  if (forHire) return `from ${author.name}`;
  return mine ? `shared with ${firstName(hireName)} and the other mentor` : `shared by ${author.name}`;
}

interface NoteFormProps {
  note: MentorNoteDto | null;
  hireName: string;
  sending: boolean;
  error: Error | null;
  onSave: (words: WriteMentorNoteDto) => void;
  onCancel: () => void;
}

function NoteForm({ note, hireName, sending, error, onSave, onCancel }: NoteFormProps): JSX.Element {
  const [body, setBody] = useState(note?.body ?? '');
  const [shared, setShared] = useState(note?.shared ?? false);
  const errors = fieldErrors(error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSave({ body: body.trim(), shared });
  };
  return (
    <form className={classes.stack} onSubmit={submit}>
      {Object.keys(errors).length === 0 ? <ProblemAlert error={error} /> : null}
      <Textarea label="Note" autosize minRows={3} maxLength={5000} data-autofocus value={body} error={errors['body']} onChange={(event) => setBody(event.currentTarget.value)} />
      <Checkbox
        label={`Share it with ${hireName} and the other mentor`}
        description="Otherwise nobody but you ever reads it."
        checked={shared}
        onChange={(event) => setShared(event.currentTarget.checked)}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={sending} disabled={body.trim() === ''}>
          {shared ? 'Save and share' : 'Save for me alone'}
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
