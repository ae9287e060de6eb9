import type { JSX } from 'react';
import type { SegmentDto } from '../api/types';
import classes from './Segments.module.css';

interface SegmentsProps {
  segments: SegmentDto[];
  /** What the strip is of, for a screen reader: “First service”. */
  label: string;
}

/** How a segment is drawn. Done is solid, waiting is hatched, open is an outline, locked is thin. */
function kindOf({ state, turn }: SegmentDto): 'done' | 'waived' | 'locked' | 'waiting' | 'platform' | 'mine' | 'open' {
  if (state === 'done' || state === 'waived') {
    return state;
  }
  if (state === 'locked' || state === 'superseded' || state === 'cancelled') {
    return 'locked';
  }
  if (turn === 'platform' || turn === 'access' || turn === 'content') {
    return 'platform';
  }
  if (state === 'submitted' || (turn !== 'hire' && turn !== 'nobody')) {
    return 'waiting';
  }
  return state === 'available' ? 'open' : 'mine';
}

/** A stretch of milestones as a strip, with its sums in words for whoever cannot see it. */
export function Segments({ segments, label }: SegmentsProps): JSX.Element {
  const kinds = segments.map(kindOf);
  const count = (...wanted: string[]): number => kinds.filter((kind) => wanted.includes(kind)).length;
  const words = [
    `${count('done', 'waived')} of ${segments.length} done`,
    count('mine') > 0 ? `${count('mine')} in progress` : '',
    count('waiting', 'platform') > 0 ? `${count('waiting', 'platform')} waiting on somebody else` : '',
    count('open') > 0 ? `${count('open')} open` : '',
  ].filter(Boolean);
  return (
    <div className={classes.strip} role="img" aria-label={`${label}: ${words.join(', ')}`}>
      {segments.map((segment, index) => (
        <span key={segment.key} className={`${classes.segment} ${classes[kinds[index] ?? 'locked']}`} title={segment.title} />
      ))}
    </div>
  );
}
