import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Link } from 'react-router';
import { useOwnPulse } from '../../shared/api/pulse';
import { Card, Section } from '../../shared/ui/Page';
import classes from './Today.module.css';

/** Two questions that are open now; nothing while none are. */
export function PulseCard({ journeyId }: { journeyId: string }): JSX.Element | null {
  const own = useOwnPulse();
  const open = own.data?.pulses.some((pulse) => pulse.journeyId === journeyId && pulse.state === 'open') ?? false;
  if (!open) return null;
  return (
    <Section title="How is it going?">
      <Card>
        <div className={classes.stuckRow}>
          <p className={classes.stuckWords}>Two short questions. Nobody can tell what you answered, and you need not.</p>
          <Button component={Link} to="/pulse" variant="default">
            Answer the pulse
          </Button>
        </div>
      </Card>
    </Section>
  );
}
