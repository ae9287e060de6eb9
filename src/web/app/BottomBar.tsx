import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { JSX } from 'react';
import { Link } from 'react-router';
import { Icon } from '../shared/ui/icons';
import type { PlaceGroup } from './navigation';
import { PlaceLinks, useIsHere } from './PlaceLinks';
import classes from './Shell.module.css';

interface BottomBarProps {
  groups: PlaceGroup[];
}

/** On a phone: the first places within the thumb's reach, and the rest one tap away. */
export function BottomBar({ groups }: BottomBarProps): JSX.Element {
  const [open, drawer] = useDisclosure(false);
  const isHere = useIsHere();
  const all = groups.flatMap(({ places }) => places);
  const inbox = all.filter(({ to }) => to === '/inbox');
  const tabs = [...all.filter(({ to }) => to !== '/inbox').slice(0, 3), ...inbox];
  return (
    <>
      <nav className={classes.bottom} aria-label="Main places">
        {tabs.map((place) => (
          <Link
            key={place.to}
            to={place.to}
            className={isHere(place) ? `${classes.tab} ${classes.tabHere}` : classes.tab}
            aria-current={isHere(place) ? 'page' : undefined}
          >
            <span className={classes.tabMark}>
              <Icon name={place.icon} size={22} />
              {place.count ? <span className={classes.tabCount}>{place.count}</span> : null}
            </span>
            <span>{place.label}</span>
          </Link>
        ))}
        <button type="button" className={classes.tab} onClick={drawer.open} aria-haspopup="dialog" aria-expanded={open}>
          <span className={classes.tabMark}>
            <Icon name="menu" size={22} />
          </span>
          <span>More</span>
        </button>
      </nav>
      <Drawer opened={open} onClose={drawer.close} position="bottom" radius="lg" title="Where to" classNames={{ inner: classes.sheetInner, content: classes.sheet, title: classes.sheetTitle }} closeButtonProps={{ 'aria-label': 'Close' }}>
        <nav className={classes.groups} aria-label="All places">
          <PlaceLinks groups={groups} onGo={drawer.close} />
        </nav>
      </Drawer>
    </>
  );
}
