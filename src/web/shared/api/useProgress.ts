import { useEffect, useState } from 'react';

/** How far a long piece of work has come. */
export interface Progress {
  done: number;
  total: number;
}

function readProgress(data: string): (Progress & { id: string }) | null {
  const told: unknown = JSON.parse(data);
  if (typeof told !== 'object' || told === null) return null;
  const { id, done, total } = told as Record<string, unknown>;
  return typeof id === 'string' && typeof done === 'number' && typeof total === 'number' ? { id, done, total } : null;
}

/** Listens for the progress of one command, known by its idempotency key; null until the first word of it. */
export function useProgress(key: string | null): Progress | null {
  const [progress, setProgress] = useState<(Progress & { id: string }) | null>(null);
  useEffect(() => {
    if (key === null) return undefined;
    const source = new EventSource('/api/live');
    source.addEventListener('progress', (event) => {
      const told = readProgress(event.data as string);
      if (told?.id === key) setProgress(told);
    });
    return () => source.close();
  }, [key]);
  return progress?.id === key ? progress : null;
}
