import type { GuildWeekDto, WeekOptionDto } from '../../shared/api/types';
import { Card, Section } from '../../shared/ui/Page';
import classes from './GuildWeeks.module.css';
import { PeopleOfOption } from './PeopleOfOption';
import { freeWords } from './words';

/** What the reader hosts, and who comes; from the publication on. */
export function Hosting({ week }: { week: GuildWeekDto }) {
  const hosted = week.options.filter(({ id }) => week.hosting.includes(id));
  if (hosted.length === 0 || (week.state !== 'published' && week.state !== 'closed')) return null;
  const canJoin = week.options.some(({ abilities }) => abilities.includes('take_place'));
  return (
    <Section title="What you host">
      <ul className={classes.list}>
        {hosted.map((option) => (
          <Card as="li" key={option.id}>
            <h3 className={classes.name}>{option.title}</h3>
            <WhoComes option={option} canJoin={canJoin} />
          </Card>
        ))}
      </ul>
    </Section>
  );
}

function WhoComes({ option, canJoin }: { option: WeekOptionDto; canJoin: boolean }) {
  const { standing, people, joined, free } = option;
  if (standing === 'closed') {
    return <p className={classes.words}>It does not take place: too few people asked for it.{canJoin ? ' You can take a place that is free elsewhere.' : ''}</p>;
  }
  const count = people.length + joined.length;
  return (
    <>
      <p className={classes.quiet}>
        {count === 1 ? 'One person comes' : `${count} people come`}
        {free > 0 ? `, ${freeWords(free)}` : ''}
      </p>
      <PeopleOfOption option={option} label={`Who comes to ${option.title}`} />
    </>
  );
}
