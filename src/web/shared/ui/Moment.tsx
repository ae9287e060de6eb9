import type { JSX } from 'react';
import { useDates } from '../dates';

interface MomentProps {
  /** An ISO instant. */
  at: string;
}

/** When something happened, in the reader's own time and in words; hovering tells it in full. */
export function Moment({ at }: MomentProps): JSX.Element {
  const dates = useDates();
  return (
    <time dateTime={at} title={dates.inFull(at)}>
      {dates.instant(at)}
    </time>
  );
}
