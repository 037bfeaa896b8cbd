import type { DecayTable } from '../../evaluate/score/decay-table.ts';

export function pointsAt({ points, tail }: DecayTable, ageDays: number): number {
  return points[ageDays] ?? tail;
}

/** Ages at which a table changes. */
export function changesOf(table: DecayTable): readonly number[] {
  const changes: number[] = [];
  for (let age = 1; age <= table.points.length; age += 1) {
    if (pointsAt(table, age) !== pointsAt(table, age - 1)) changes.push(age);
  }
  return changes;
}

export function ascending(ages: Iterable<number>): readonly number[] {
  return Array.from(new Set(ages)).sort((left, right) => left - right);
}

/** Which piece an age lies in, when ages are cut before each of `cuts`. */
export function pieceOf(age: number, cuts: readonly number[]): number {
  let piece = 0;
  while (piece < cuts.length && (cuts[piece] ?? 0) <= age) piece += 1;
  return piece;
}

/** An age of each piece, the youngest. */
export function youngestOf(cuts: readonly number[]): readonly number[] {
  return [0, ...cuts];
}
