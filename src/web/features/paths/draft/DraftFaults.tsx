import { Alert } from '@mantine/core';
import type { PathFaultDto } from '../../../shared/api/types';
import { milestonesIn, type DraftDocument } from '../editing/document';
import classes from './Draft.module.css';

interface DraftFaultsProps {
  document: DraftDocument;
  /** What stops publishing. */
  faults: PathFaultDto[];
  /** What stops saving, too. */
  refused: PathFaultDto[];
  /** Leads to where it is put right; left out for who only reads. */
  onGo?: ((fault: PathFaultDto) => void) | undefined;
}

/** What stops saving and publishing, with a way to each; nothing when nothing does. */
export function DraftFaults({ document, faults, refused, onGo }: DraftFaultsProps) {
  return (
    <>
      {refused.length > 0 && (
        <Alert color="red" role="alert" title={`Not saved: ${things(refused.length)} to put right first`}>
          What you wrote is kept on this device until then.
          <FaultList document={document} faults={refused} onGo={onGo} />
        </Alert>
      )}
      {faults.length > 0 && refused.length === 0 && (
        <Alert id="draft-faults" color="orange" title={`${things(faults.length)} to put right before it can be published`}>
          <FaultList document={document} faults={faults} onGo={onGo} />
        </Alert>
      )}
    </>
  );
}

function things(count: number): string {
  return `${count} ${count === 1 ? 'thing' : 'things'}`;
}

function FaultList({ document, faults, onGo }: { document: DraftDocument; faults: PathFaultDto[]; onGo: DraftFaultsProps['onGo'] }) {
  const titles = new Map(milestonesIn(document).map(({ key, title }) => [key, title]));
  const phases = new Map(document.phases.map(({ key, title }) => [key, title]));
  return (
    <ul className={classes.faultList}>
      {faults.map((fault) => {
        const { code, key, phase, sentence, remedy } = fault;
        const where = key === null ? phase && (phases.get(phase) || phase) : titles.get(key) || key;
        return (
          <li key={`${code} ${key} ${sentence}`}>
            {where && onGo && (
              <>
                <button type="button" className={classes.jump} onClick={() => onGo(fault)}>
                  {where}
                </button>
                :{' '}
              </>
            )}
            {sentence} {remedy}
          </li>
        );
      })}
    </ul>
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
