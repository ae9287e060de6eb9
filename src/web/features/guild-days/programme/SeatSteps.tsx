import { Button } from '@mantine/core';
import { useSession } from '../../../shared/api/session';
import type { GuildSessionDto } from '../../../shared/api/types';
import { useDates } from '../../../shared/dates';
import { Icon } from '../../../shared/ui/icons';
import classes from '../GuildDays.module.css';
import { seatWords } from '../guild-days-words';
import { useSeatStep } from '../queries';

/** How the reader's seat stands, in words, and what they can do about it. */
export function SeatSteps({ session }: { session: GuildSessionDto }) {
  const { instant } = useDates();
  const step = useSeatStep(session.id);
  const me = useSession().person.id;
  const { abilities, mine, title, attended, speakers } = session;
  const holds = mine === 'none' && speakers.some(({ id }) => id === me);
  const tone = mine === 'seated' ? classes.mine : mine === 'none' ? '' : classes.asked;
  return (
    <div className={classes.seat}>
      <p className={`${classes.seatWords} ${attended ? classes.mine : tone}`}>
        {holds ? <Icon name="talk" size={16} /> : null}
        {attended || mine === 'seated' ? <Icon name="check" size={16} /> : null}
        {mine === 'waiting' || mine === 'offered' ? <Icon name="clock" size={16} /> : null}
        {attended ? 'You were there' : holds ? `You hold it · ${seatWords(session, instant)}` : seatWords(session, instant)}
      </p>
      <div className={classes.buttons}>
        {abilities.includes('confirm') ? (
          <Button size="xs" loading={step.sendingInput === 'confirm'} aria-label={`I’ll come: ${title}`} onClick={() => step.send('confirm')}>
            I’ll come
          </Button>
        ) : null}
        {abilities.includes('ask') ? (
          <Button size="xs" loading={step.sendingInput === 'ask'} aria-label={`${askWords(session)}: ${title}`} onClick={() => step.send('ask')}>
            {askWords(session)}
          </Button>
        ) : null}
        {abilities.includes('leave') ? (
          <Button size="xs" variant="default" loading={step.sendingInput === 'leave'} aria-label={`${leaveWords(session)}: ${title}`} onClick={() => step.send('leave')}>
            {leaveWords(session)}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function askWords({ seatsLeft, waiting }: GuildSessionDto): string {
  return seatsLeft > 0 && waiting === 0 ? 'Take a seat' : 'Join the waitlist';
}

function leaveWords({ mine }: GuildSessionDto): string {
  return mine === 'waiting' ? 'Leave the waitlist' : 'Give the seat back';
}
