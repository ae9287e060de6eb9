import { Link } from 'react-router';
import type { AwayNoteDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import classes from './Queue.module.css';

/** What comes after the last item: nothing else, and who covers when the reader is away. */
export function AfterQueue({ away, some }: { away: AwayNoteDto | null; some: boolean }) {
  const dates = useDates();
  return (
    <div className={classes.after}>
      {some && 'Nothing else waits on you. '}
      {away ? (
        <>
          {away.from <= dates.today
            ? `You are away until ${dates.day(away.to)}: `
            : `From ${dates.day(away.from)} to ${dates.day(away.to)} you are away: `}
          {coverWords(away)} <Link to="/account">Change your away dates</Link>
        </>
      ) : (
        <>
          Going away? <Link to="/account">Enter the dates</Link>, and your backups get what is open meanwhile.
        </>
      )}
    </div>
  );
}

/** “Rūta gets what is open for Noa; nobody stands in for Yonatan yet.” */
function coverWords({ coveredBy }: AwayNoteDto): string {
  if (coveredBy.length === 0) return 'nobody’s questions are yours in those days.';
  const covered = new Map<string, string[]>();
  for (const { hire, by } of coveredBy) {
    if (by) covered.set(by.name, [...(covered.get(by.name) ?? []), hire.name]);
  }
  const open = coveredBy.flatMap(({ hire, by }) => (by ? [] : [hire.name]));
  const parts = [...covered].map(([name, hires]) => `${name} gets what is open for ${inWords(hires)}`);
  if (open.length > 0) parts.push(`nobody stands in for ${inWords(open)} yet`);
  return `${parts.join('; ')}.`;
}

function inWords(names: string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}
