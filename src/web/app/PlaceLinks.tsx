import type { JSX } from 'react';
import { Link, useLocation } from 'react-router';
import { Icon } from '../shared/ui/icons';
import type { Place, PlaceGroup } from './navigation';
import classes from './Shell.module.css';

/** Whether the reader is at this place, or on a page below it. */
export function useIsHere(): (place: Place) => boolean {
  const { pathname } = useLocation();
  return ({ to, also = [] }) => [to, ...also].some((start) => pathname === start || pathname.startsWith(`${start}/`));
}

interface PlaceLinksProps {
  groups: PlaceGroup[];
  onGo?: () => void;
}

/** The navigation as a list, in groups with their names. */
export function PlaceLinks({ groups, onGo }: PlaceLinksProps): JSX.Element {
  const isHere = useIsHere();
  return (
    <>
      {groups.map(({ label, places }) => (
        <div key={label}>
          <p className={classes.groupLabel}>{label}</p>
          <ul className={classes.places}>
            {places.map((place) => {
              const here = isHere(place);
              return (
                <li key={place.to}>
                  <Link
                    to={place.to}
                    className={here ? `${classes.place} ${classes.here}` : classes.place}
                    aria-current={here ? 'page' : undefined}
                    onClick={onGo}
                  >
                    <Icon name={place.icon} />
                    <span className={classes.placeLabel}>{place.label}</span>
                    {place.count ? <span className={classes.count}>{place.count}</span> : null}
                  </Link>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </>
  );
}
