import type { Diagrams, Node } from '../diagram/diagrams.ts';
import { operation } from '../diagram/operations.ts';
import type { OwnVariable } from './own-variable.ts';
import { apartOf } from './stored-age.ts';

/** The k-th newest of some events is no older than the next one, and there is no next one without it. */
export function agesInOrder(
  diagrams: Diagrams,
  variables: readonly OwnVariable[],
  first: number,
): readonly Node[] {
  const ranked = variables.flatMap((variable, index) => {
    const rank = rankOf(variable);
    return rank === undefined ? [] : [{ ...rank, variable, index: first + index }];
  });
  ranked.sort((left, right) => left.k - right.k);
  return ranked.flatMap((newer, at) => {
    const older = ranked.slice(at + 1).filter(({ events }) => events === newer.events);
    return older.map((one) => inOrder(diagrams, newer, one));
  });
}

/** Which events and which of them; undefined for a variable that is no instant of the k-th newest. */
function rankOf({ of }: OwnVariable): Rank | undefined {
  if (of.of !== 'fact') return undefined;
  const { k, newest, ...events }: { readonly k?: number; readonly newest?: number } = JSON.parse(of.fact);
  const rank = k ?? newest;
  return rank === undefined ? undefined : { k: rank, events: JSON.stringify(events) };
}

interface Rank {
  readonly k: number;
  readonly events: string;
}

interface Place {
  readonly variable: OwnVariable;
  readonly index: number;
}

function inOrder(diagrams: Diagrams, newer: Place & Rank, older: Place & Rank): Node {
  const { of } = newer.variable;
  const apart = of.of === 'fact' ? apartOf(of.fact, newer.k, older.k) : 0;
  const fits = operation((left, right) =>
    lowest(newer.variable, left) + apart <= highest(older.variable, right) ? 1 : 0,
  );
  return diagrams.combine(fits, classes(diagrams, newer), classes(diagrams, older));
}

/** The class itself as the result. */
function classes(diagrams: Diagrams, { index, variable }: Place): Node {
  return diagrams.branch(
    index,
    variable.values.map((_, at) => diagrams.constant(at)),
  );
}

/** A class reaches from its value to the next; none is older than everything. */
function lowest({ values }: OwnVariable, at: number): number {
  const value = values[at] ?? null;
  if (value === null) return Number.POSITIVE_INFINITY;
  return Number(value);
}

function highest({ values }: OwnVariable, at: number): number {
  const next = values[at + 1];
  return values[at] === null || next === undefined ? Number.POSITIVE_INFINITY : Number(next) - 1;
}
