import { Link } from 'react-router';
import type { GuildWeekFiguresDto, OptionPopularityDto } from '../../shared/api/types';
import chart from '../../shared/chart/Chart.module.css';
import { Numbers } from '../../shared/chart/Numbers';
import { Panel } from '../../shared/chart/Panel';
import { quarterWords } from '../../shared/dates';
import { Export } from './Export';
import classes from './GuildLife.module.css';

/** What people wanted in a guild week: how often each option was ranked, never by whom. */
export function Popularity({ week }: { week: GuildWeekFiguresDto | undefined }) {
  if (!week) {
    return (
      <Panel title="What people wanted">
        <p className={chart.closing}>No matched guild week in this time. Once one is matched, how often each option was ranked appears here.</p>
      </Panel>
    );
  }
  const { options, distribution, quarter } = week;
  const most = Math.max(1, ...options.map(({ ranked }) => ranked ?? 0));
  return (
    <Panel title="What people wanted" about={`guild week ${quarterWords(quarter)}, n = ${distribution.n}`}>
      <p className={classes.week}>
        <Link to={`/guild-weeks/${week.id}`}>{week.title}</Link>
        {distribution.tooFew ? ' · too few have ranked to show what they wanted' : ' · bars: how many ranked it at all'}
      </p>
      <ul className={classes.options}>
        {options.map((option) => (
          <li key={option.optionId}>
            <p className={classes.option}>{option.title}</p>
            {option.ranked === null ? null : (
              <span className={classes.track} aria-hidden="true">
                <span className={classes.bar} style={{ width: `${(option.ranked / most) * 100}%` }} />
              </span>
            )}
            <p className={classes.quiet}>{optionInWords(option)}</p>
          </li>
        ))}
      </ul>
      <Numbers
        of="what people wanted"
        columns={['Option', 'Wanted most', 'Wanted at all', 'Places', 'Taken', 'Closed']}
        rows={options.map(({ title, rankedFirst, ranked, maxSeats, placed, closed }) => [
          title, rankedFirst ?? 'too few', ranked ?? 'too few', maxSeats, placed, closed ? 'yes' : 'no',
        ])}
      />
      <Export href="/api/guild-weeks/figures/options.csv" of="options" />
    </Panel>
  );
}

/** “Ranked by 12, first by 5 · 4 of 4 places taken”. */
function optionInWords({ rankedFirst, ranked, placed, maxSeats, minSeats, closed }: OptionPopularityDto): string {
  const wanted = ranked === null ? 'ranked by too few to show' : ranked === 0 ? 'ranked by nobody' : `ranked by ${ranked}, ${firstInWords(rankedFirst)}`;
  return `${wanted} · ${closed ? `closed, it needed ${minSeats}` : `${placed} of ${maxSeats} places taken`}`;
}

function firstInWords(rankedFirst: number | null): string {
  if (rankedFirst === null) return 'first by fewer than five';
  return rankedFirst === 0 ? 'first by nobody' : `first by ${rankedFirst}`;
}
