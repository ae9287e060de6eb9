import { Button } from '@mantine/core';
import type { GuildWeekDto, WeekOptionDto } from '../../shared/api/types';
import { Icon } from '../../shared/ui/icons';
import { Moment } from '../../shared/ui/Moment';
import { tell, tellProblem, tellWithUndo } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { PersonLink } from '../../shared/ui/Person';
import classes from './GuildWeeks.module.css';
import { useLeavePlace, useTakePlace } from './queries';
import { freeWords } from './words';

/** Places that nobody has, for whoever has none in this week; and the one that the reader took. */
export function FreePlaces({ week }: { week: GuildWeekDto }) {
  const taking = useTakePlace(week.id);
  const leaving = useLeavePlace(week.id);
  const take = ({ id, title, host }: WeekOptionDto) =>
    void taking.sendAndWait(id).then(() => tell(`You have a place in “${title}”. ${host.name} is told.`), tellProblem);
  const leave = (option: WeekOptionDto) =>
    void leaving.sendAndWait(option.id).then(() => tellWithUndo(`You left “${option.title}”. ${option.host.name} is told.`, () => take(option)), tellProblem);

  const taken = week.options.find(({ id }) => id === week.latePlace?.optionId);
  if (taken && week.latePlace) {
    return (
      <Section title="The place you took">
        <Card chosen>
          <p className={`${classes.state} ${classes.done}`}>
            <Icon name="check" />
            You are in “{taken.title}”.
          </p>
          <p className={classes.quiet} style={{ marginTop: '0.4rem' }}>
            You took it <Moment at={week.latePlace.takenAt} />, after places were given out.
          </p>
          <div className={classes.row} style={{ marginTop: '0.75rem' }}>
            <PersonLink person={taken.host} before="Your host is" />
            {taken.abilities.includes('leave_place') ? (
              <Button variant="default" size="xs" loading={leaving.sending} onClick={() => leave(taken)}>
                Leave it again
              </Button>
            ) : null}
          </div>
        </Card>
      </Section>
    );
  }

  const free = week.options.filter(({ abilities }) => abilities.includes('take_place'));
  if (free.length === 0) return null;
  return (
    <Section title="Places that are still free" about="first come, first served">
      <Card>
        <p className={classes.words}>
          You have no place in this week. Take one of these, if you like: its host is told, and you can leave it again. The match stays what it was, and so does next quarter’s line.
        </p>
        <ul className={classes.offers}>
          {free.map((option) => (
            <li key={option.id}>
              <div>
                <h3 className={classes.name}>{option.title}</h3>
                <p className={classes.quiet}>
                  {freeWords(option.free)} · {option.host.name} hosts
                </p>
              </div>
              <Button variant="light" loading={taking.sending} onClick={() => take(option)} aria-label={`Take a place in ${option.title}`}>
                Take a place
              </Button>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
