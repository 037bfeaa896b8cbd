import type { Diagrams, Node } from './diagrams.ts';

/** The cheapest way to a result. */
export interface Path {
  readonly cost: number;
  /** Variable → class, of the variables that matter on the way; the others may be anything. */
  readonly classes: ReadonlyMap<number, number>;
}

/** Cost per variable and class. */
export type Costs = readonly (readonly number[])[];

interface Step {
  readonly cost: number;
  readonly from?: { readonly node: Node; readonly index: number };
}

/**
 * The cheapest assignment to every result of a diagram, in one pass over its nodes. A variable that is not asked takes its
 * cheapest class, so that costs of different ways can be compared.
 */
export function cheapest(diagrams: Diagrams, root: Node, costs: Costs): ReadonlyMap<number, Path> {
  const extra = costs.map((ofClasses) => {
    const least = Math.min(...ofClasses);
    return ofClasses.map((cost) => cost - least);
  });
  const steps = new Map<Node, Step>([[root, { cost: 0 }]]);
  for (const node of byVariable(diagrams, root)) spread(diagrams, node, extra, steps);
  const base = costs.reduce((sum, ofClasses) => sum + Math.min(...ofClasses), 0);
  const paths = new Map<number, Path>();
  for (const [node, { cost }] of steps) {
    const value = diagrams.valueOf(node);
    if (value !== undefined)
      paths.set(value, { cost: base + cost, classes: classesTo(diagrams, node, steps) });
  }
  return paths;
}

/** Every distinct result, ascending. */
export function valuesIn(diagrams: Diagrams, root: Node): readonly number[] {
  const values = reachable(diagrams, root).map((node) => diagrams.valueOf(node));
  return values.filter((value) => value !== undefined).sort((left, right) => left - right);
}

/** The variables on which a diagram depends, in order. */
export function variablesIn(diagrams: Diagrams, root: Node): readonly number[] {
  const asked = new Set(reachable(diagrams, root).map((node) => diagrams.variableOf(node)));
  asked.delete(diagrams.sizes.length);
  return [...asked].sort((left, right) => left - right);
}

function spread(diagrams: Diagrams, node: Node, extra: Costs, steps: Map<Node, Step>): void {
  const variable = diagrams.variableOf(node);
  const size = diagrams.sizes[variable] ?? 0;
  const reached = steps.get(node)?.cost ?? 0;
  for (let index = 0; index < size; index += 1) {
    const child = diagrams.childOf(node, index);
    const cost = reached + (extra[variable]?.[index] ?? 0);
    const known = steps.get(child);
    if (known === undefined || cost < known.cost) steps.set(child, { cost, from: { node, index } });
  }
}

function classesTo(diagrams: Diagrams, end: Node, steps: ReadonlyMap<Node, Step>): Map<number, number> {
  const classes = new Map<number, number>();
  for (let from = steps.get(end)?.from; from !== undefined; from = steps.get(from.node)?.from) {
    classes.set(diagrams.variableOf(from.node), from.index);
  }
  return classes;
}

/** Parents before children: a child always asks a later variable. */
function byVariable(diagrams: Diagrams, root: Node): readonly Node[] {
  return reachable(diagrams, root).sort(
    (left, right) => diagrams.variableOf(left) - diagrams.variableOf(right),
  );
}

function reachable(diagrams: Diagrams, root: Node): Node[] {
  const seen = new Set<Node>([root]);
  for (const node of seen) {
    const size = diagrams.sizes[diagrams.variableOf(node)] ?? 0;
    for (let index = 0; index < size; index += 1) seen.add(diagrams.childOf(node, index));
  }
  return [...seen];
}
