import type { GuildWeekFiguresDto } from '../../shared/api/types';
import chart from '../../shared/chart/Chart.module.css';
import { Numbers } from '../../shared/chart/Numbers';
import { Panel } from '../../shared/chart/Panel';
import { RankBars } from '../../shared/chart/RankBars';
import { quarterWords } from '../../shared/dates';
import { Export } from './Export';
import { matchInWords, percent } from './figures';

/** How well the match gave people what they wished: the newest week in bars, all of them in numbers. */
export function MatchFit({ weeks }: { weeks: GuildWeekFiguresDto[] }) {
  const [newest] = weeks;
  if (!newest) {
    return (
      <Panel title="How the match fitted">
        <p className={chart.closing}>No matched guild week in this time. Once one is matched, how many got which of their wishes appears here.</p>
      </Panel>
    );
  }
  const { distribution, quarter } = newest;
  return (
    <Panel title="How the match fitted" about={`guild week ${quarterWords(quarter)}, n = ${distribution.n}`}>
      <RankBars distribution={distribution} />
      {distribution.tooFew ? null : <p className={chart.summary}>{matchInWords(distribution)}</p>}
      <Numbers
        of="how the match fitted"
        columns={['Guild week', 'People', 'First choice', 'Second', 'Third', 'Fourth', 'Fifth', 'No place', 'With a place']}
        rows={weeks.map(({ quarter: of, distribution: { n, tooFew, byChoice, none } }) => [
          quarterWords(of), n, ...[...byChoice, none].map((people) => (tooFew ? 'too few' : people)), tooFew ? 'too few' : percent(n - none, n),
        ])}
      />
      <Export href="/api/guild-weeks/figures/match.csv" of="match" />
    </Panel>
  );
}
