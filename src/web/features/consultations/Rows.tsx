import type { JSX } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../shared/api/session';
import type { ConsultationSummaryDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { Icon } from '../../shared/ui/icons';
import { Moment } from '../../shared/ui/Moment';
import { Card } from '../../shared/ui/Page';
import classes from './Consultations.module.css';
import { areaWords, KIND_WORDS, STATE_ICONS, turnWords } from './words';

/** Consultations as links, each with whose turn it is. */
export function Rows({ consultations }: { consultations: ConsultationSummaryDto[] }): JSX.Element {
  const me = useSession().person.id;
  const { day } = useDates();
  return (
    <Card>
      <ul className={classes.list}>
        {consultations.map((one) => {
          const words = turnWords(one, me, day);
          return (
            <li key={one.id} className={classes.row}>
              <span className={classes.icon}>
                <Icon name={STATE_ICONS[one.state]} />
              </span>
              <div className={classes.words}>
                <Link to={`/consultations/${one.id}`}>{one.title}</Link>
                <span className={words.startsWith('Your turn') ? classes.mine : undefined}>{words}</span>
                <span className={classes.quiet}>
                  {KIND_WORDS[one.kind]} · {areaWords({ topic: one.topic, name: one.areaName })}
                  {one.asker.id === me ? '' : ` · asked by ${one.asker.name}`}, <Moment at={one.askedAt} />
                  {one.wishedBy === null || one.answeredAt !== null ? '' : ` · wished for by ${day(one.wishedBy)}`}
                </span>
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
