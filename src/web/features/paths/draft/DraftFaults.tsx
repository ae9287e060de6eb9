import { Alert } from '@mantine/core';
import type { PathDraftDto } from '../../../shared/api/types';
import classes from './Draft.module.css';

/** What stops publishing, with a way to each; nothing when nothing does. */
export function DraftFaults({ draft }: { draft: PathDraftDto }) {
  const { faults, phases } = draft;
  if (faults.length === 0) return null;
  const titles = new Map(phases.flatMap(({ milestones }) => milestones.map(({ key, title }) => [key, title])));
  return (
    <Alert
      id="draft-faults"
      color="orange"
      title={`${faults.length} ${faults.length === 1 ? 'thing' : 'things'} to put right before it can be published`}
    >
      <ul className={classes.faultList}>
        {faults.map(({ code, key, sentence }) => (
          <li key={`${code} ${key} ${sentence}`}>
            {key !== null && (
              <>
                <a href={`#item-${key}`}>{titles.get(key) ?? key}</a>:{' '}
              </>
            )}
            {sentence}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** What was left out or assumed when the file was read, so that nothing is lost without a word. */
export function DraftNotes({ notes }: { notes: string[] }) {
  if (notes.length === 0) return null;
  return (
    <Alert color="blue" title="How the file was read">
      <ul className={classes.faultList}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Alert>
  );
}
