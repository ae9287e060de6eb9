import { NativeSelect } from '@mantine/core';
import type { JSX } from 'react';
import { useSetLimit } from './queries';

const CHOICES = Array.from({ length: 9 }, (_, hires) => ({ value: String(hires), label: hires === 1 ? '1 hire' : `${hires} hires` }));

/** How many hires the reader takes at once. */
export function OwnLimit({ limit }: { limit: number }): JSX.Element {
  const set = useSetLimit();
  const choices = CHOICES.some(({ value }) => value === String(limit)) ? CHOICES : [...CHOICES, { value: String(limit), label: `${limit} hires` }];
  return (
    <NativeSelect
      label="I mentor at most"
      description="Managers see a warning above it, and can go on."
      data={choices}
      value={String(limit)}
      disabled={set.sending}
      onChange={(event) => set.send(Number(event.currentTarget.value))}
      maw={280}
    />
  );
}
