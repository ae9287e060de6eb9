import type { GuildWeekDto } from '../../shared/api/types';
import { Icon } from '../../shared/ui/icons';
import { Card, Section } from '../../shared/ui/Page';
import { PersonLink } from '../../shared/ui/Person';
import classes from './GuildWeeks.module.css';

/** What the reader got, and why: only they read it. */
export function Placement({ week }: { week: GuildWeekDto }) {
  const { placement, options } = week;
  if (!placement) return null;
  const own = options.find(({ id }) => id === placement.optionId);
  const room = options.filter(({ standing, notForMe, people, maxSeats }) => standing === 'on_offer' && notForMe === null && people.length < maxSeats);
  return (
    <Section title="Your place" about="only you read this">
      <Card chosen>
        <p className={`${classes.state} ${own ? classes.done : ''}`}>
          <Icon name={own ? 'check' : 'flag'} />
          {placement.sentence}
        </p>
        {own ? (
          <p className={classes.quiet} style={{ marginTop: '0.4rem' }}>
            <PersonLink person={own.host} before="Your host is" />
          </p>
        ) : (
          <p className={classes.quiet} style={{ marginTop: '0.4rem' }}>
            {room.length === 0 ? 'Every option is full: talk with a guild manager.' : `There is still room in ${new Intl.ListFormat('en-GB').format(room.map(({ title }) => `“${title}”`))}: ask the host.`}
          </p>
        )}
        {placement.reasons.length > 0 ? (
          <>
            <h3 className={classes.name} style={{ marginTop: '1rem', fontSize: '0.9375rem' }}>
              Why not what stood higher on your list
            </h3>
            <ul className={classes.reasons}>
              {placement.reasons.map(({ optionId, sentence }) => (
                <li key={optionId}>{sentence}</li>
              ))}
            </ul>
          </>
        ) : null}
      </Card>
    </Section>
  );
}
