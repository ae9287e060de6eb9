/** Maps a number of one range onto another, in a straight line. */
export function linear(from: readonly [number, number], to: readonly [number, number]): (value: number) => number {
  const span = from[1] - from[0] || 1;
  return (value) => to[0] + ((value - from[0]) / span) * (to[1] - to[0]);
}

/** An SVG path through points, left to right; empty for none. */
export function line(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

/** A closed SVG shape between an upper and a lower edge that share their x values. */
export function band(upper: readonly (readonly [number, number])[], lower: readonly (readonly [number, number])[]): string {
  return upper.length === 0 ? '' : `${line([...upper, ...lower.toReversed()])}Z`;
}

/** A staircase: each value holds until the next one's x. */
export function staircase(points: readonly (readonly [number, number])[], end: number): string {
  const corners: (readonly [number, number])[] = [];
  points.forEach(([x, y], index) => {
    const before = points[index - 1];
    if (before) corners.push([x, before[1]]);
    corners.push([x, y]);
  });
  const last = points.at(-1);
  if (last && last[0] < end) corners.push([end, last[1]]);
  return line(corners);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
