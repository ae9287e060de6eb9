import { Checkbox } from '@mantine/core';
import { useState, type JSX } from 'react';
import type { EventSourceDetailsDto, EventSourceDto } from '../../shared/api/types';
import { tellProblem } from '../../shared/ui/notify';
import classes from './Integrations.module.css';
import { useChangeSource } from './queries';
import { TRUST_WORDS } from './source-words';

type Trust = EventSourceDto['trusts'][number];
const TRUSTS = Object.keys(TRUST_WORDS) as Trust[];

/** What counts of what a source tells; each is saved as it is ticked. */
export function Trusts({ source: { id, trusts, revision } }: { source: EventSourceDetailsDto }): JSX.Element {
  const changing = useChangeSource(id);
  const [ticked, setTicked] = useState<{ trusts: Trust[]; over: number } | null>(null);
  // What was ticked stands at once, until the source comes back changed.
  const shown = ticked?.over === revision ? ticked.trusts : trusts;
  const set = (trust: Trust, counts: boolean) => {
    const wanted = TRUSTS.filter((one) => (one === trust ? counts : shown.includes(one)));
    setTicked({ trusts: wanted, over: revision });
    changing.sendAndWait({ trusts: wanted, revision }).catch((problem: unknown) => {
      setTicked(null);
      tellProblem(problem);
    });
  };
  return (
    <fieldset className={classes.trusts}>
      <legend className={classes.quiet}>What it says beyond this is kept, and counts for nothing.</legend>
      {TRUSTS.map((trust) => (
        <Checkbox
          key={trust}
          label={TRUST_WORDS[trust].label}
          description={TRUST_WORDS[trust].about}
          checked={shown.includes(trust)}
          disabled={changing.sending}
          onChange={(event) => set(trust, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
