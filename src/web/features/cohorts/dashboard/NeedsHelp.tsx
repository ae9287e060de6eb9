import { useState } from 'react';
import type { NeedsHelpDto } from '../../../shared/api/types';
import chart from '../../../shared/chart/Chart.module.css';
import { Panel } from '../../../shared/chart/Panel';
import { Moment } from '../../../shared/ui/Moment';
import { firstName } from '../../../shared/ui/Person';
import { TurnBadge } from '../../../shared/ui/TurnBadge';
import { turnWord } from '../../../shared/words/milestone-words';
import classes from './dashboard.module.css';

interface NeedsHelpProps {
  waits: NeedsHelpDto[];
  hires: number;
  /** False until the cohort's first day. */
  begun: boolean;
}

/** As many as stand beside the charts without pushing the picture down. */
const SHOWN_AT_FIRST = 3;

/** Whom we keep waiting, longest first: about us, never about how fast anybody is. */
export function NeedsHelp({ waits, hires, begun }: NeedsHelpProps) {
  const [all, setAll] = useState(false);
  const moving = hires - new Set(waits.map(({ journeyId }) => journeyId)).size;
  const more = waits.length - SHOWN_AT_FIRST;
  return (
    <Panel title="Who needs our help" about={waits.length > 0 ? 'longest wait on us first' : undefined}>
      {waits.length > 0 && (
        <ul className={classes.help} aria-label="Who needs our help">
          {(all ? waits : waits.slice(0, SHOWN_AT_FIRST)).map((wait) => (
            <Wait key={`${wait.journeyId} ${wait.key} ${wait.what}`} wait={wait} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <button type="button" className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show ${more} more`}
        </button>
      )}
      <p className={chart.closing}>{begun ? closingWords(waits.length, moving, hires) : 'Nobody has started yet.'}</p>
    </Panel>
  );
}

function Wait({ wait }: { wait: NeedsHelpDto }) {
  return (
    <li>
      <div>
        <p>
          <strong>{wait.name}</strong> {wait.what} “{wait.title}”
        </p>
        <p className={classes.dim}>{waitInWords(wait)}</p>
      </div>
      <TurnBadge turn={wait.turn} who={wait.who && `${turnWord(wait.turn)}: ${firstName(wait.who.name)}`} />
    </li>
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
  if (moving === 0) return 'Everybody in this cohort waits on us for something.';
  return `The other ${moving} ${moving === 1 ? 'is' : 'are'} moving; nothing of theirs waits on us.`;
}
