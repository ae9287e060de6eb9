import { it } from '@jest/globals';

/**
 * A story told in steps that build on each other: where one fails, those after it have nothing to stand on and say so.
 * @param patience how long a step may take, in milliseconds
 */
export function story(patience: number): (name: string, walk: () => Promise<void>) => void {
  let stopped = false;
  return (name, walk) => {
    it(name, async () => {
      if (stopped) throw new Error('The story stopped before this step.');
      stopped = true;
      await walk();
      stopped = false;
    }, patience);
  };
}
