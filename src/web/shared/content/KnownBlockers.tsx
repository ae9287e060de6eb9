import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../api/problem';
import type { KnownBlockerDto, MilestoneContentDto } from '../api/types';
import { Icon } from '../ui/icons';
import { tell, tellWithUndo } from '../ui/notify';
import { Card, Section } from '../ui/Page';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useRemoveKnownBlocker, useSaveKnownBlocker, type ContentAddress } from './content';
import classes from './Content.module.css';

/** What is known to stand in the way on this milestone; mentors, owners and managers add to it. Nothing where there is nothing to show or do. */
export function KnownBlockers({ content }: { content: MilestoneContentDto }): JSX.Element | null {
  const { pathId, key, known, abilities } = content;
  const [editing, setEditing] = useState<KnownBlockerDto | 'new' | null>(null);
  const of = { pathId, milestoneKey: key };
  const again = useSaveKnownBlocker(of);
  const remove = useRemoveKnownBlocker((id) => {
    const gone = known.find((note) => note.id === id);
    if (gone) tellWithUndo('The note is gone', () => again.send({ title: gone.title, help: gone.help }));
  });
  const mayWrite = abilities.includes('write_known');
  if (known.length === 0 && !mayWrite) return null;
  return (
    <Section title="Known blockers">
      <Card className={classes.stack}>
        {known.length === 0 ? <p className={classes.quiet}>Nothing is written yet. What does everybody trip over here?</p> : null}
        <ul className={classes.found}>
          {known.map((note) => (
            <li key={note.id}>
              {editing !== 'new' && editing?.id === note.id ? (
                <KnownBlockerForm of={of} note={note} onClose={() => setEditing(null)} />
              ) : (
                <>
                  <p className={classes.wall}>
                    <Icon name="flag" size={15} /> {note.title}
                  </p>
                  <p className={classes.help}>{note.help}</p>
                  <p className={classes.quiet}>written by {note.author.name}</p>
                  {note.abilities.includes('change') ? (
                    <div className={classes.buttons}>
                      <Button size="compact-xs" variant="default" onClick={() => setEditing(note)} aria-label={`Change “${note.title}”`}>
                        Change
                      </Button>
                      <Button size="compact-xs" variant="default" onClick={() => remove.send(note.id)} aria-label={`Remove “${note.title}”`}>
                        Remove
                      </Button>
                    </div>
                  ) : null}
                </>
              )}
            </li>
          ))}
        </ul>
        {editing === 'new' ? <KnownBlockerForm of={of} note={null} onClose={() => setEditing(null)} /> : null}
        {mayWrite && editing === null ? (
          <div className={classes.buttons}>
            <Button size="xs" variant="default" leftSection={<Icon name="plus" size={15} />} onClick={() => setEditing('new')}>
              Write down a known blocker
            </Button>
          </div>
        ) : null}
      </Card>
    </Section>
  );
}

function KnownBlockerForm({ of, note, onClose }: { of: ContentAddress; note: KnownBlockerDto | null; onClose: () => void }): JSX.Element {
  const [title, setTitle] = useState(note?.title ?? '');
  const [help, setHelp] = useState(note?.help ?? '');
  const [asked, setAsked] = useState(false);
  const save = useSaveKnownBlocker(of);
  const errors = fieldErrors(save.error);
  const missing = (words: string): string | false => asked && words.trim() === '' && 'A few words are needed here.';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (title.trim() === '' || help.trim() === '') return;
    void save.sendAndWait({ ...(note && { changed: note }), title: title.trim(), help: help.trim() }).then(
      () => {
        tell(note ? 'Changed.' : 'Written down. Whoever comes next sees it here.');
        onClose();
      },
      // The refusal stands in the form.
      () => undefined,
    );
  };
  return (
    <form className={classes.stack} onSubmit={submit} noValidate>
      {Object.keys(errors).length === 0 ? <ProblemAlert error={save.error} /> : null}
      <TextInput
        label="What it looks like when one hits it"
        maxLength={150}
        autoFocus
        value={title}
        error={missing(title) || errors['title']}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label="What helps"
        autosize
        minRows={2}
        maxLength={2000}
        value={help}
        error={missing(help) || errors['help']}
        onChange={(event) => setHelp(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="xs" loading={save.sending}>
          Keep it
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
