import { Skeleton, Stack } from '@mantine/core';
import type { JSX } from 'react';

interface CardSkeletonsProps {
  count?: number;
  /** Pixels. */
  height?: number;
}

/** Cards that are about to be there, in the size they will have. */
export function CardSkeletons({ count = 3, height = 110 }: CardSkeletonsProps): JSX.Element {
  return (
    <Stack gap="sm">
      {Array.from({ length: count }, (_, index) => (
        <Skeleton key={index} height={height} radius={14} />
      ))}
    </Stack>
  );
}

/** A whole page that is about to be there. */
export function PageSkeleton(): JSX.Element {
  return (
    <Stack gap="lg" aria-busy="true">
      <Stack gap={8}>
        <Skeleton height={30} width="min(18rem, 70%)" />
        <Skeleton height={18} width="min(26rem, 90%)" />
      </Stack>
      <CardSkeletons />
    </Stack>
  );
}
