import type { NeedsHelpDto } from '../../../shared/api/types';
import { Moment } from '../../../shared/ui/Moment';
import { firstName } from '../../../shared/ui/Person';
import { TurnBadge } from '../../../shared/ui/TurnBadge';
import { turnWord } from '../../../shared/words/milestone-words';
import classes from './dashboard.module.css';
import { Panel } from './Panel';

/** Whom we keep waiting, longest first: about us, never about how fast anybody is. */
export function NeedsHelp({ waits, hires }: { waits: NeedsHelpDto[]; hires: number }) {
  const moving = hires - new Set(waits.map(({ journeyId }) => journeyId)).size;
  return (
    <Panel title="Who needs our help" about={waits.length > 0 ? 'longest wait on us first' : undefined}>
      <ul className={classes.help} aria-label="Who needs our help" tabIndex={waits.length > 5 ? 0 : undefined}>
        {waits.map((wait) => (
          <li key={`${wait.journeyId} ${wait.key} ${wait.what}`}>
            <div>
              <p>
                <strong>{wait.name}</strong> {wait.what} “{wait.title}”
              </p>
              <p className={classes.dim}>{waitInWords(wait)}</p>
            </div>
            <TurnBadge turn={wait.turn} who={wait.who && `${turnWord(wait.turn)}: ${firstName(wait.who.name)}`} />
          </li>
        ))}
      </ul>
      <p className={classes.closing}>{closingWords(waits.length, moving, hires)}</p>
    </Panel>
  );
}

function waitInWords({ since, waitedDays }: NeedsHelpDto) {
  return (
    <>
      since <Moment at={since} />
      {waitedDays > 0 && ` · ${waitedDays} working ${waitedDays === 1 ? 'day' : 'days'}`}
    </>
  );
}

function closingWords(waiting: number, moving: number, hires: number): string {
  if (hires === 0) return 'Nobody has started yet.';
  if (waiting === 0) return 'Nobody is waiting on us. A good moment to say so to the mentors.';
  if (moving === 0) return 'Everybody else’s turn is their own.';
  return `The other ${moving} ${moving === 1 ? 'is' : 'are'} moving; nothing of theirs waits on us.`;
}
