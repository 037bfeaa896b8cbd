/** Numbers that look drawn and are the same in every run (mulberry32). */
export interface Drawn {
  /** A whole number in [0, limit). */
  readonly below: (limit: number) => number;
  readonly happens: (percent: number) => boolean;
  /** Undefined for an empty list. */
  readonly oneOf: <Item>(items: readonly Item[]) => Item | undefined;
}

export function drawnFrom(seed: number): Drawn {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return {
    below,
    happens: (percent) => below(100) < percent,
    oneOf: (items) => items[below(items.length || 1)],
  };
}
