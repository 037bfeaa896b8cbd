import type { Budget } from '../budget.ts';
import type { Diagrams, Node } from './diagrams.ts';

/** Whether some answers of yes and no can all be yes at once. */
export function meets(diagrams: Diagrams, nodes: readonly Node[], budget: Budget): boolean {
  return meeting(diagrams, nodes, budget) !== undefined;
}

/**
 * Variables and classes with which some answers are all yes; nothing where they never are. It makes no diagram and ends with
 * the first way to that, so it is quick where there is one.
 */
export function meeting(
  diagrams: Diagrams,
  nodes: readonly Node[],
  budget: Budget,
): ReadonlyMap<number, number> | undefined {
  const failed = new Set<string>();

  function from(all: readonly Node[]): ReadonlyMap<number, number> | undefined {
    const left = [...new Set(all)].filter((node) => node !== 1);
    if (left.includes(0)) return undefined;
    if (left.length === 0) return new Map();
    const key = left.join(' ');
    if (failed.has(key)) return undefined;
    budget.spend(1 + (left.length >> 3));
    const variable = Math.min(...left.map((node) => diagrams.variableOf(node)));
    for (let at = 0; at < (diagrams.sizes[variable] ?? 0); at += 1) {
      const found = from(
        left.map((node) => (diagrams.variableOf(node) === variable ? diagrams.childOf(node, at) : node)),
      );
      if (found !== undefined) return new Map([[variable, at], ...found]);
    }
    failed.add(key);
    return undefined;
  }

  return from(nodes);
}
