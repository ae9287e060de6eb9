import { Button } from '@mantine/core';
import { Icon } from '../../../shared/ui/icons';
import type { SaveStatus } from '../editing/draft-editor';
import classes from './Draft.module.css';

const WORDS: Readonly<Record<SaveStatus, string>> = {
  saved: 'Every word is saved',
  waiting: 'Saving in a moment…',
  saving: 'Saving…',
  refused: 'Not saved yet: something has to be put right first',
  unreachable: 'No connection. What you wrote is kept on this device, and saved as soon as Guildpath answers',
  collided: 'Not saved yet: choose between two texts first',
  stopped: 'This draft cannot be saved any more',
};

interface SaveStateProps {
  status: SaveStatus;
  /** This device has no room left to keep what is not saved. */
  unkept: boolean;
  onSave: () => void;
}

/** Whether the server has every word. */
export function SaveState({ status, unkept, onSave }: SaveStateProps) {
  return (
    <div className={classes.saveState}>
      <p role="status" className={classes.quiet} style={{ margin: 0 }}>
        {status === 'saved' && <Icon name="check" size={14} />} {WORDS[status]}
        {unkept && status !== 'saved' && '. This device has no room to keep it: leave the page open'}
      </p>
      {status === 'unreachable' && (
        <Button size="compact-xs" variant="default" onClick={onSave}>
          Try now
        </Button>
      )}
    </div>
  );
}
