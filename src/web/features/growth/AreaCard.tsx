import type { JSX } from 'react';
import { Link } from 'react-router';
import type { ExpertiseAreaDto, TitleHolderDto } from '../../shared/api/types';
import { Card } from '../../shared/ui/Page';
import { PersonLink } from '../../shared/ui/Person';
import classes from './Growth.module.css';
import { FIELD_WORDS, yearsWords } from './words';

/** One area with its people. */
export function AreaCard({ area }: { area: ExpertiseAreaDto }): JSX.Element {
  const { id, name, field, about, retired, masters, experts, served } = area;
  return (
    <Card as="li">
      <div>
        <p className={classes.kind}>
          {FIELD_WORDS[field]}
          {retired ? ' · retired' : ''}
        </p>
        <h3 className={classes.name}>{name}</h3>
      </div>
      {about ? <p className={classes.quiet}>{about}</p> : null}
      <Holders title={masters.length === 1 ? 'Master' : 'Masters'} holders={masters} />
      <Holders title={experts.length === 1 ? 'Expert' : 'Experts'} holders={experts} />
      {masters.length + experts.length === 0 ? <p className={classes.quiet}>Nobody yet.</p> : null}
      {served.length > 0 ? (
        <p className={classes.quiet}>With thanks to {served.map(({ name: who, since, endedOn }) => `${who} (${yearsWords(since, endedOn)})`).join(', ')}</p>
      ) : null}
      {retired ? null : (
        <p className={classes.quiet}>
          <Link className={classes.link} to={`/growth/nominate?area=${id}`} aria-label={`Nominate somebody for ${name}`}>
            Nominate somebody
          </Link>
        </p>
      )}
    </Card>
  );
}

function Holders({ title, holders }: { title: string; holders: TitleHolderDto[] }): JSX.Element | null {
  if (holders.length === 0) return null;
  return (
    <div>
      <h4 className={classes.heading}>{title}</h4>
      <ul className={classes.people}>
        {holders.map((holder) => (
          <li key={`${holder.id} ${holder.groupName}`}>
            <PersonLink person={holder} after={whereWords(holder)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function whereWords({ groupName, siteName, nearby }: TitleHolderDto): string {
  const place = nearby ? `${siteName}, your site` : siteName;
  return groupName === '' ? place : `for ${groupName} · ${place}`;
}
