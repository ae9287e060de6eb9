import type { UseQueryResult } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../shared/api/session';
import type { AreaDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Card, EmptyState } from '../../shared/ui/Page';
import { PersonLink } from '../../shared/ui/Person';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { fits } from '../../shared/words/fits';
import { areaWord } from '../../shared/words/topic-words';
import classes from './AskPage.module.css';

/** The areas that fit, each with the people in it that fit; an area that itself fits keeps all of its people. */
function fitting(areas: AreaDto[], typed: string, topic: string | null, site: string | null): AreaDto[] {
  return areas
    .filter((area) => topic === null || area.topic === topic)
    .map((area) => {
      const people = area.people.filter(
        ({ name, siteName }) => (site === null || site === siteName) && fits(`${area.topic} ${areaWord(area)} ${name} ${siteName}`, typed),
      );
      return { ...area, people };
    })
    .filter(({ people }) => people.length > 0);
}

function Directory({ areas }: { areas: AreaDto[] }): JSX.Element {
  const me = useSession().person.id;
  return (
    <Card>
      <ul className={classes.areas}>
        {areas.map(({ topic, name, people }) => (
          <li key={topic}>
            <div className={classes.head}>
              <h3 className={classes.area}>{areaWord({ topic, name })}</h3>
              {people.some(({ id }) => id !== me) ? (
                <Link className={classes.review} to={`/consultations/new?area=${topic}`} aria-label={`Ask for a review: ${areaWord({ topic, name })}`}>
                  Ask for a review
                </Link>
              ) : null}
            </div>
            <ul className={classes.people}>
              {people.map((person) => (
                <li key={person.id}>
                  <PersonLink person={person} after={person.nearby ? `${person.siteName}, your site` : person.siteName} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface AreasProps {
  areas: UseQueryResult<AreaDto[]>;
  typed: string;
  topic: string | null;
  /** A site's name; null for all of them. */
  site: string | null;
}

/** The people to ask, by area, those at one's own site first. */
export function Areas({ areas, typed, topic, site }: AreasProps): JSX.Element {
  return (
    <Answered query={areas} skeleton={<CardSkeletons count={1} height={240} />}>
      {(all) => {
        const shown = fitting(all, typed, topic, site);
        return shown.length === 0 ? (
          <EmptyState title={all.length === 0 ? 'No focal points yet' : 'Nobody answers to that'} icon="person">
            {all.length === 0
              ? 'Guild managers say in “People” who is the one to ask on a topic.'
              : 'Try a part of a name, a site, or another word for it. Or ask the guild.'}
          </EmptyState>
        ) : (
          <Directory areas={shown} />
        );
      }}
    </Answered>
  );
}
