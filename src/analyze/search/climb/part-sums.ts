import { variablesIn } from '../../diagram/cheapest.ts';
import type { Diagrams, Node } from '../../diagram/diagrams.ts';
import type { LeadSum } from '../../score/lead-sum.ts';

/** Sums of diagrams for leads of which each differs little from the one before: only what reads the difference is looked up. */
export interface PartSums {
  /** Looks at another lead. */
  readonly look: (classes: readonly number[]) => void;
  /** Of the lead that is looked at, before the bounds of the sum. */
  readonly sumOf: (sum: LeadSum) => number;
}

export function openPartSums(diagrams: Diagrams, sums: readonly LeadSum[]): PartSums {
  const parts = [...new Set(sums.flatMap((sum) => sum.parts))];
  const places = new Map(parts.map((part, place) => [part, place]));
  const placesOf = new Map(sums.map((sum) => [sum, sum.parts.map((part) => places.get(part) ?? 0)]));
  const readers: number[][] = diagrams.sizes.map(() => []);
  for (const [place, part] of parts.entries())
    for (const variable of variablesIn(diagrams, part)) readers[variable]?.push(place);
  const values = new Float64Array(parts.length);
  const known: number[] = [];

  /** The parts that read a variable of which the lead has another class than the one before. */
  function staleFor(classes: readonly number[]): Iterable<number> {
    if (known.length === 0) return parts.keys();
    const stale: number[] = [];
    for (let variable = 0; variable < classes.length; variable += 1) {
      if (known[variable] !== classes[variable]) stale.push(...(readers[variable] ?? []));
    }
    return stale;
  }

  return {
    look(classes) {
      const stale = staleFor(classes);
      for (const [variable, at] of classes.entries()) known[variable] = at;
      for (const place of stale) values[place] = resultAt(diagrams, parts[place] ?? 0, known);
    },
    sumOf(sum) {
      let points = 0;
      for (const place of placesOf.get(sum) ?? []) points += values[place] ?? 0;
      return points;
    },
  };
}

/** The result of a diagram for a class of every variable. */
export function resultAt(diagrams: Diagrams, root: Node, classes: readonly number[]): number {
  let node = root;
  let value = diagrams.valueOf(node);
  while (value === undefined) {
    node = diagrams.childOf(node, classes[diagrams.variableOf(node)] ?? 0);
    value = diagrams.valueOf(node);
  }
  return value;
}
