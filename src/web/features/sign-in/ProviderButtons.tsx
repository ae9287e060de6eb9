import { Button } from '@mantine/core';
import type { JSX } from 'react';
import type { Command } from '../../shared/api/command';
import type { OfferedProviderDto, SignInStartedDto } from '../../shared/api/types';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from '../../shared/ui/Door.module.css';

interface ProviderButtonsProps {
  /** What stands before a provider's name. */
  words: string;
  providers: OfferedProviderDto[];
  going: Command<string, SignInStartedDto>;
}

/** A way out to each provider, and back in. Nothing where there is none. */
export function ProviderButtons({ words, providers, going }: ProviderButtonsProps): JSX.Element | null {
  if (providers.length === 0) {
    return null;
  }
  // The page stays for a moment after the answer: until the provider's has come.
  const leaving = going.sendingInput ?? (going.answer === undefined ? undefined : 'left');
  return (
    <div className={classes.ways}>
      <ProblemAlert error={going.error} />
      {providers.map(({ id, name }) => (
        <Button key={id} variant="default" size="md" loading={leaving === id} disabled={leaving !== undefined && leaving !== id} onClick={() => going.send(id)}>
          {words} {name}
        </Button>
      ))}
    </div>
  );
}
