import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { GuildWeekDto, WeekOptionDto } from '../../shared/api/types';
import { tell } from '../../shared/ui/notify';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { Markdown } from '../../shared/ui/Markdown';
import { Card } from '../../shared/ui/Page';
import { PersonLink } from '../../shared/ui/Person';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { ordinal } from '../../shared/words/ordinal';
import { AddOutcome } from './AddOutcome';
import classes from './GuildWeeks.module.css';
import { PeopleOfOption } from './PeopleOfOption';
import { useWithdrawOption } from './queries';
import type { OwnRanking } from './use-ranking';
import { freeWords, KIND_WORDS, seatsWords } from './words';

interface OptionCardProps {
  week: GuildWeekDto;
  option: WeekOptionDto;
  ranking: OwnRanking;
}

/** Something to do in the week, and what the reader may do with it. */
export function OptionCard({ week, option, ranking }: OptionCardProps) {
  const { id, kind, title, about, host, sites, skills, people, joined, free, standing } = option;
  return (
    <Card className={classes.option}>
      <div>
        <p className={classes.kind}>{KIND_WORDS[kind]}</p>
        <h3 className={classes.name} id={`option-${id}`}>
          {title}
        </h3>
        <p className={classes.quiet}>
          {seatsWords(option)} · {sites.length === 0 ? 'all sites' : sites.map(({ name }) => name).join(', ')}
          {free > 0 && week.state === 'published' ? ` · ${freeWords(free)}` : ''}
        </p>
      </div>
      {standing === 'on_offer' ? null : (
        <p className={classes.words}>
          <strong>{standing === 'withdrawn' ? 'Withdrawn.' : 'Does not take place: too few people.'}</strong>
        </p>
      )}
      {about ? <Markdown>{about}</Markdown> : null}
      {skills.length > 0 ? (
        <ul className={classes.tags} aria-label="Helps to know">
          {skills.map((skill) => (
            <li key={skill}>{skill}</li>
          ))}
        </ul>
      ) : null}
      <p className={classes.quiet}>
        <PersonLink person={host} after="host" />
      </p>
      {people.length + joined.length > 0 ? <PeopleOfOption option={option} label={`Who is in ${title}`} /> : null}
      <div className={classes.grow} />
      <RankButton option={option} ranking={ranking} />
      <Own week={week} option={option} />
    </Card>
  );
}

function RankButton({ option, ranking }: Pick<OptionCardProps, 'option' | 'ranking'>) {
  const place = ranking.order.indexOf(option.id);
  if (place >= 0) {
    return (
      <p className={classes.quiet}>
        <strong>Your {ordinal(place)} choice</strong>
      </p>
    );
  }
  if (!ranking.open) return null;
  if (option.notForMe === 'other_site') return <p className={classes.quiet}>For other sites than yours.</p>;
  if (option.notForMe !== null) return null;
  return (
    <Button variant="light" disabled={ranking.full} onClick={() => ranking.add(option.id)} aria-describedby={`option-${option.id}`}>
      {ranking.full ? 'Your ranking is full' : 'Add to my ranking'}
    </Button>
  );
}

/** What its host, who is in it, and managers may do. */
function Own({ week, option }: Pick<OptionCardProps, 'week' | 'option'>) {
  const withdraw = useWithdrawOption(week.id);
  const [adding, setAdding] = useState(false);
  const { abilities, id, title } = option;
  if (!abilities.some((ability) => ability === 'edit' || ability === 'withdraw' || ability === 'add_outcome')) return null;
  return (
    <div className={classes.row}>
      {abilities.includes('edit') ? (
        <Button component={Link} to={`/guild-weeks/${week.id}/options/${id}`} variant="default" size="xs" aria-describedby={`option-${id}`}>
          Change
        </Button>
      ) : null}
      {abilities.includes('withdraw') ? (
        <ConfirmButton
          variant="default"
          size="xs"
          question={`Withdraw “${title}”?`}
          consequence={`It can’t be put back. Whoever ranked it keeps the order of the rest.${week.state === 'matched' ? ' The match has to be made again then.' : ''}`}
          confirm="Withdraw it"
          aria-describedby={`option-${id}`}
          onConfirm={() => withdraw.send(id)}
        >
          Withdraw
        </ConfirmButton>
      ) : null}
      {abilities.includes('add_outcome') ? (
        <Button variant="default" size="xs" aria-describedby={`option-${id}`} onClick={() => setAdding(true)}>
          Add what it made
        </Button>
      ) : null}
      <AddOutcome
        weekId={week.id}
        option={option}
        opened={adding}
        onClose={() => setAdding(false)}
        onAdded={() => {
          setAdding(false);
          tell('It stands in the gallery now.');
        }}
      />
      <ProblemAlert error={withdraw.error} />
    </div>
  );
}
