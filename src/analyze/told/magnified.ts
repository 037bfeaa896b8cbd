import type { Told } from './told.ts';

/** The constants of expressions as measures meet them. */
export interface Magnified {
  /** Every constant as large as a measure has to be to come down to it: 1000 where a tenth of it is held against 100. */
  readonly numbers: readonly number[];
  /** By how much measures are larger than what they come down to, at most. */
  readonly factor: number;
}

export function magnified(tolds: Iterable<Told>): Magnified {
  const factors = new Map<Told, number>();
  const numbers = new Set<number>();

  function factorOf(told: Told): number {
    const factor = factors.get(told) ?? made(told);
    factors.set(told, factor);
    return factor;
  }

  function made(told: Told): number {
    const parts = partsIn(told);
    const factor = Math.max(1, ...parts.map(factorOf));
    for (const number of numbersAmong(parts)) numbers.add(number * factor);
    return factor * divisorOf(told);
  }

  const factor = Math.max(1, ...[...tolds].map(factorOf));
  return { numbers: [...numbers], factor };
}

/** What an expression is put together from. */
export function partsIn(told: Told): readonly Told[] {
  if (told.is === 'applied') return told.of;
  return told.is === 'chosen' ? [told.when, told.gives, told.otherwise] : [];
}

/** 10 for a tenth of something, whichever way it is written; never below 1. */
function divisorOf(told: Told): number {
  if (told.is !== 'applied') return 1;
  const sizes = numbersAmong(told.of).map(Math.abs);
  if (told.operation === 'over') return Math.max(1, ...sizes);
  if (told.operation !== 'times') return 1;
  return Math.max(1, ...sizes.filter((size) => size > 0).map((size) => 1 / size));
}

function numbersAmong(parts: readonly Told[]): readonly number[] {
  return parts.flatMap((part) =>
    part.is === 'constant' && typeof part.value === 'number' ? [part.value] : [],
  );
}
