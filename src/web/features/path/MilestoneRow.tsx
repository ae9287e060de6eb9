import type { JSX } from 'react';
import { Link } from 'react-router';
import type { JourneyDto, MilestoneCardDto } from '../../shared/api/types';
import { PinDate } from '../../shared/journey/PinDate';
import { QuickAction } from '../../shared/journey/QuickAction';
import { DueText } from '../../shared/ui/DueText';
import { Moment } from '../../shared/ui/Moment';
import { StateMark } from '../../shared/ui/StateMark';
import { TurnBadge } from '../../shared/ui/TurnBadge';
import { stateWord, typeWord } from '../../shared/words/milestone-words';
import classes from './Path.module.css';

const MET = new Set(['done', 'waived']);
const GONE = new Set(['superseded', 'cancelled']);

interface MilestoneRowProps {
  journey: JourneyDto;
  card: MilestoneCardDto;
}

/** What is said of a milestone besides its title and date. */
function aside({ requirement, condition, assignee, state }: MilestoneCardDto, mine: boolean): string[] {
  return [
    requirement === 'optional' ? 'optional' : '',
    requirement === 'conditional' ? `only if ${condition ?? 'it applies'}` : '',
    assignee === 'hire' ? '' : `${mine ? 'prepared for you' : 'prepared for them'} by ${assignee === 'admin' ? 'an admin' : `${mine ? 'your' : 'the'} ${assignee}`}`,
    state === 'changes_requested' || state === 'reopened' || state === 'waived' || GONE.has(state) ? stateWord(state).toLowerCase() : '',
  ].filter(Boolean);
}

/** One milestone in its phase: state, when, what it waits for, and the one thing to do with it. */
export function MilestoneRow({ journey, card }: MilestoneRowProps): JSX.Element {
  const met = MET.has(card.state);
  const locked = card.state === 'locked';
  const missing = card.needs.filter(({ met: isMet }) => !isMet).map(({ title }) => title);
  const others = !met && !locked && card.turn !== 'hire' && card.turn !== 'nobody';
  return (
    <li className={[classes.row, met ? classes.met : '', locked ? classes.locked : ''].join(' ')}>
      <StateMark state={card.state} turn={card.turn} stuck={card.stuck} />
      <div>
        {journey.relation === 'manager' ? (
          // Managers see where it stands, never the work itself.
          <span className={classes.name}>{card.title}</span>
        ) : (
          <Link className={classes.name} to={`/journeys/${journey.id}/milestones/${card.key}`}>
            {card.title}
          </Link>
        )}
        <div className={classes.facts}>
          <span>{typeWord(card.type)}</span>
          {met && card.doneAt ? (
            <span>
              {card.state === 'done' ? 'done' : 'recognised'} <Moment at={card.doneAt} />
            </span>
          ) : GONE.has(card.state) || (card.assignee !== 'hire' && journey.relation === 'hire') ? null : (
            <DueText due={card.due} today={journey.today} />
          )}
          {card.pinned ? <span>pinned</span> : null}
          {locked && missing.length > 0 ? <span>opens after: {missing.join(', ')}</span> : null}
          {aside(card, journey.relation === 'hire').map((words) => (
            <span key={words}>{words}</span>
          ))}
        </div>
      </div>
      <div className={classes.act}>
        {others ? <TurnBadge turn={card.turn} /> : null}
        {/* Mentors set a date on the milestone's own page, which managers do not read. */}
        {journey.relation === 'manager' ? <PinDate journeyId={journey.id} card={card} today={journey.today} /> : null}
        {locked ? null : <QuickAction journeyId={journey.id} card={card} compact mine={journey.relation === 'hire'} />}
      </div>
    </li>
  );
}
