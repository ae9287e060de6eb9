import type { JSX } from 'react';
import { Link } from 'react-router';
import type { MilestoneCardDto } from '../../shared/api/types';
import { Helper } from '../../shared/journey/Helper';
import { QuickAction } from '../../shared/journey/QuickAction';
import { DueText } from '../../shared/ui/DueText';
import { Card } from '../../shared/ui/Page';
import { StateMark } from '../../shared/ui/StateMark';
import { effortWords, modeWords, stateWord, typeWord } from '../../shared/words/milestone-words';
import classes from './Today.module.css';

interface NextCardProps {
  journeyId: string;
  card: MilestoneCardDto;
  /** Today where the hire is. */
  today: string;
  /** The first of them is the one to begin with. */
  first: boolean;
  /** Nothing asks to be pressed yet. */
  quiet: boolean;
}

/** One next thing: what it is, when it is due, what it unlocks, who can help, and the one click that ends it. */
export function NextCard({ journeyId, card, today, first, quiet }: NextCardProps): JSX.Element {
  const done = card.state === 'done';
  const how = [
    card.state === 'changes_requested' || card.state === 'reopened' ? stateWord(card.state) : typeWord(card.type),
    effortWords(card.effortMinutes),
    modeWords(card.mode, card.reviewer),
  ].filter(Boolean);
  const unlocks = card.unlocks.filter(({ met }) => !met).map(({ title }) => title);
  return (
    <Card as="li" chosen={first && !done} className={classes.next}>
      <span className={classes.mark}>
        <StateMark state={card.state} turn={card.turn} stuck={card.stuck} />
      </span>
      <div>
        <h3 className={done ? `${classes.title} ${classes.doneTitle}` : classes.title}>
          <Link to={`/journeys/${journeyId}/milestones/${card.key}`}>{card.title}</Link>
        </h3>
        <p className={classes.how}>{how.join(' · ')}</p>
        <div className={classes.facts}>
          <DueText due={card.due} today={today} />
          {unlocks.length > 0 ? <span>Unlocks: {unlocks.join(', ')}</span> : null}
          {card.requirement === 'optional' ? <span>optional</span> : null}
        </div>
      </div>
      <div className={classes.acts}>
        <QuickAction journeyId={journeyId} card={card} quiet={quiet} />
        {card.helper ? <Helper helper={card.helper} /> : null}
      </div>
    </Card>
  );
}
