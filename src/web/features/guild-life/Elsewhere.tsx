import { Link } from 'react-router';
import classes from './GuildLife.module.css';

const PLACES = [
  { to: '/learning-time/sums', title: 'Learning time of the guild', about: 'Half-days by site and quarter, from five people up' },
  { to: '/growth/coverage', title: 'Coverage', about: 'Which areas have an expert or a master at which site, and where there is nobody' },
];

/** What else guild managers may look at, on pages of its own. */
export function Elsewhere() {
  return (
    <nav className={classes.elsewhere} aria-label="More about the guild">
      {PLACES.map(({ to, title, about }) => (
        <Link key={to} to={to} className={classes.place}>
          <strong>{title}</strong>
          <span>{about}</span>
        </Link>
      ))}
    </nav>
  );
}
