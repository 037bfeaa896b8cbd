import type { Diagrams, Node } from '../diagram/diagrams.ts';
import { operation } from '../diagram/operations.ts';
import type { OwnVariable } from './own-variable.ts';

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
    const older = ranked.slice(at + 1).find(({ events }) => events === newer.events);
    return older === undefined ? [] : [inOrder(diagrams, newer, older)];
  });
}

/** Which events and which of them; undefined for a variable that is no instant of the k-th newest. */
function rankOf({ of }: OwnVariable): { readonly k: number; readonly events: string } | undefined {
  if (of.of !== 'fact') return undefined;
  const { k, newest, ...events }: { readonly k?: number; readonly newest?: number } = JSON.parse(of.fact);
  const rank = k ?? newest;
  return rank === undefined ? undefined : { k: rank, events: JSON.stringify(events) };
}

interface Place {
  readonly variable: OwnVariable;
  readonly index: number;
}

function inOrder(diagrams: Diagrams, newer: Place, older: Place): Node {
  const fits = operation((left, right) =>
    lowest(newer.variable, left) <= highest(older.variable, right) ? 1 : 0,
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
  return at <= 1 ? 0 : Number(value);
}

function highest({ values }: OwnVariable, at: number): number {
  const next = values[at + 1];
  return values[at] === null || next === undefined ? Number.POSITIVE_INFINITY : Number(next) - 1;
}
