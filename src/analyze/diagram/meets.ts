import type { Budget } from '../budget.ts';
import type { Diagrams, Node } from './diagrams.ts';

/** Whether some answers of yes and no can all be yes at once. */
export function meets(diagrams: Diagrams, nodes: readonly Node[], budget: Budget): boolean {
  return 'classes' in meeting(diagrams, nodes, budget);
}

/** Variables and classes with which some answers are all yes, or some of the answers of which one is always no. */
export type Meeting =
  | { readonly classes: ReadonlyMap<number, number> }
  | { readonly conflict: ReadonlySet<Node> };

/**
 * Whether some answers of yes and no can all be yes at once. It makes no diagram and ends with the first way to that, so it
 * is quick where there is one; where a class of a variable has no part in why there is none, the others are not tried.
 */
export function meeting(diagrams: Diagrams, nodes: readonly Node[], budget: Budget): Meeting {
  const failed = new Map<string, ReadonlySet<Node>>();
  const way: (readonly [variable: number, at: number])[] = [];

  /** Some of these nodes that are never yes together; nothing where all are. None of them is settled. */
  function conflictOf(all: readonly Node[]): ReadonlySet<Node> | undefined {
    if (all.length === 0) return undefined;
    const key = all.join(' ');
    const conflict = failed.get(key) ?? firstConflict(all);
    if (conflict !== undefined) failed.set(key, conflict);
    return conflict;
  }

  function firstConflict(all: readonly Node[]): ReadonlySet<Node> | undefined {
    budget.spend(1 + (all.length >> 3));
    const variable = firstVariable(diagrams, all);
    const found = new Set<Node>();
    for (let at = 0; at < (diagrams.sizes[variable] ?? 0); at += 1) {
      const conflict = conflictAt(all, variable, at);
      if (conflict === undefined) {
        way.push([variable, at]);
        return undefined;
      }
      if (conflict.every((node) => diagrams.variableOf(node) !== variable)) return new Set(conflict);
      for (const node of conflict) found.add(node);
    }
    return found;
  }

  /** Which of the nodes are never yes together when the variable has this class. */
  function conflictAt(all: readonly Node[], variable: number, at: number): readonly Node[] | undefined {
    const { next, no } = left(diagrams, all, variable, at);
    if (no !== undefined) return [no];
    const conflict = conflictOf([...next.keys()]);
    return conflict && Array.from(conflict, (node) => next.get(node) ?? node);
  }

  const open = [...new Set(nodes)].filter((node) => node !== 1);
  const conflict = open.includes(0) ? new Set([0]) : conflictOf(open);
  return conflict === undefined ? { classes: new Map(way.reverse()) } : { conflict };
}

function firstVariable(diagrams: Diagrams, nodes: readonly Node[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const node of nodes) first = Math.min(first, diagrams.variableOf(node));
  return first;
}

interface Left {
  /** What is left to ask, and of which answer; of equal ones the first. */
  readonly next: ReadonlyMap<Node, Node>;
  /** An answer that is no. */
  readonly no?: Node;
}

/** What is left of answers once a variable has a class. */
function left(diagrams: Diagrams, nodes: readonly Node[], variable: number, at: number): Left {
  const next = new Map<Node, Node>();
  for (const node of nodes) {
    const child = diagrams.variableOf(node) === variable ? diagrams.childOf(node, at) : node;
    if (child === 0) return { next, no: node };
    if (child !== 1 && !next.has(child)) next.set(child, node);
  }
  return { next };
}
