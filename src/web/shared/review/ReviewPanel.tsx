import { Button, Kbd } from '@mantine/core';
import { useState, type JSX } from 'react';
import type { MilestonePageDto } from '../api/types';
import { useMilestoneCommand } from '../journey/use-milestone-command';
import { Icon } from '../ui/icons';
import { tell } from '../ui/notify';
import { firstName } from '../ui/Person';
import { useShortcuts } from '../ui/use-shortcuts';
import type { Ask } from './review-asks';
import { ReviewWords } from './ReviewWords';
import classes from './Review.module.css';

interface ReviewPanelProps {
  page: MilestonePageDto;
  /** A accepts, R asks for changes, P pairs. Off where several panels could be on the screen. */
  shortcuts?: boolean;
  /** After any answer that ends the reader's turn. */
  onAnswered?: () => void;
}

/** A reviewer's answers: accept, ask for changes, pair on it, and the rarer ones. Only what the server allows is shown. */
export function ReviewPanel({ page, shortcuts = false, onAnswered }: ReviewPanelProps): JSX.Element {
  const { milestone, journey, submission } = page;
  const name = firstName(journey.hire.name);
  const [ask, setAsk] = useState<Ask | null>(null);
  const can = (ability: string): boolean => milestone.abilities.includes(ability);
  const answered = (words: string) => () => {
    tell(words);
    setAsk(null);
    onAnswered?.();
  };
  const claimed = submission?.kind === 'claim';
  const accept = useMilestoneCommand(journey.id, milestone.key, 'accept', { onDone: answered(`Accepted. ${name} is told.`) });
  const attend = useMilestoneCommand(journey.id, milestone.key, 'attend', { onDone: answered(`“${milestone.title}” is marked as held.`) });
  const pair = useMilestoneCommand(journey.id, milestone.key, 'pair', { onDone: () => tell(`${name} knows that you want to pair on it. It stays your turn.`) });
  // A key held down answers once: by its first repetition, the next person's item stands here.
  const act = (ability: string, run: () => void) => ({ repeat }: KeyboardEvent): void => {
    if (!repeat && can(ability) && ask === null) {
      run();
    }
  };
  useShortcuts(
    shortcuts
      ? [
          ['A', act('accept', () => accept.send({}))],
          ['R', act('request_changes', () => setAsk('request_changes'))],
          ['P', act('pair', () => pair.send({}))],
        ]
      : [],
  );
  if (ask !== null) {
    return <ReviewWords page={page} ask={ask} onAnswered={onAnswered} onClose={() => setAsk(null)} />;
  }
  const hint = (letter: string): JSX.Element | undefined => (shortcuts ? <Kbd size="xs">{letter}</Kbd> : undefined);
  const unlocks = milestone.unlocks.filter(({ met }) => !met).map(({ title }) => title);
  return (
    <div className={classes.panel}>
      <div className={classes.row}>
        {can('accept') ? (
          <Button leftSection={<Icon name="check" size={16} />} rightSection={hint('A')} loading={accept.sending} onClick={() => accept.send({})}>
            {claimed ? 'Recognise it' : 'Accept'}
          </Button>
        ) : null}
        {can('attend') ? (
          <Button leftSection={<Icon name="check" size={16} />} loading={attend.sending} onClick={() => attend.send(undefined)}>
            It took place
          </Button>
        ) : null}
        {can('request_changes') ? (
          <Button variant="default" leftSection={<Icon name="changes" size={16} />} rightSection={hint('R')} onClick={() => setAsk('request_changes')}>
            {claimed ? 'Ask for it anyway' : 'Ask for changes'}
          </Button>
        ) : null}
        {can('pair') ? (
          <Button variant="default" leftSection={<Icon name="pair" size={16} />} rightSection={hint('P')} loading={pair.sending} onClick={() => pair.send({})}>
            Let’s pair on it
          </Button>
        ) : null}
        {can('delegate') && page.reviewers.length > 0 ? (
          <Button variant="subtle" onClick={() => setAsk('delegate')}>
            Hand it on
          </Button>
        ) : null}
        {can('waive') ? (
          <Button variant="subtle" onClick={() => setAsk('waive')}>
            Recognise prior knowledge
          </Button>
        ) : null}
        {can('reopen') ? (
          <Button variant="subtle" leftSection={<Icon name="undo" size={16} />} onClick={() => setAsk('reopen')}>
            Reopen
          </Button>
        ) : null}
      </div>
      {can('accept') && unlocks.length > 0 ? <p className={classes.after}>Accepting helps unlock: {unlocks.join(', ')}</p> : null}
    </div>
  );
}
