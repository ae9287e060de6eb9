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
  const full = options.every(({ abilities }) => !abilities.includes('take_place'));
  return (
    <Section title={week.latePlace ? 'What the match came to for you' : 'Your place'} about="only you read this">
      <Card chosen={week.latePlace === null}>
        <p className={`${classes.state} ${own ? classes.done : ''}`}>
          <Icon name={own ? 'check' : 'flag'} />
          {placement.sentence}
        </p>
        {own ? (
          <p className={classes.quiet} style={{ marginTop: '0.4rem' }}>
            <PersonLink person={own.host} before="Your host is" />
          </p>
        ) : week.latePlace === null && week.state === 'published' ? (
          <p className={classes.quiet} style={{ marginTop: '0.4rem' }}>
            {full ? 'Every option that you could join is full: talk with a guild manager.' : 'There are places still free: they stand below.'}
          </p>
        ) : null}
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
        {week.line ? (
          <p className={classes.quiet} style={{ marginTop: '0.6rem' }}>
            {week.line}
          </p>
        ) : null}
      </Card>
    </Section>
  );
}
