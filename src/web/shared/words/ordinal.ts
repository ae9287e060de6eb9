const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** “second” of the place at index 1. */
export function ordinal(index: number): string {
  return ORDINALS[index] ?? `${index + 1}th`;
}
