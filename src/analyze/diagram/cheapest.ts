import type { Budget } from '../budget.ts';
import type { Diagrams, Node } from './diagrams.ts';

/** The cheapest way to a result. */
export interface Path {
  readonly cost: number;
  /** Variable → class, of the variables that matter on the way; the others may be anything. */
  readonly classes: ReadonlyMap<number, number>;
}

/** Cost per variable and class. */
export type Costs = readonly (readonly number[])[];

/**
 * The cheapest assignment to every result of a diagram, in one pass over its nodes, each of which takes a step. A variable
 * that is not asked takes its cheapest class, so that costs of different ways can be compared.
 */
export function cheapest(
  diagrams: Diagrams,
  root: Node,
  costs: Costs,
  budget?: Budget,
): ReadonlyMap<number, Path> {
  const least = costs.map((ofClasses) => Math.min(...ofClasses));
  const base = least.reduce((sum, cost) => sum + cost, 0);
  const nodes = reachable(diagrams, root);
  budget?.spend(nodes.length);
  const steps = stepsTo(diagrams, nodes, costs, least);
  const paths = new Map<number, Path>();
  for (const [place, node] of nodes.entries()) {
    const value = diagrams.valueOf(node);
    if (value === undefined) continue;
    const cost = base + (steps.cost[place] ?? 0);
    paths.set(value, { cost, classes: classesTo(diagrams, nodes, steps, place) });
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
  const { length } = diagrams.sizes;
  const asked = new Uint8Array(length + 1);
  for (const node of reachable(diagrams, root)) asked[diagrams.variableOf(node)] = 1;
  const variables: number[] = [];
  for (let variable = 0; variable < length; variable += 1)
    if (asked[variable] === 1) variables.push(variable);
  return variables;
}

/** All nodes of a diagram, parents before children: a child always asks a later variable. */
export function reachable(diagrams: Diagrams, root: Node): readonly Node[] {
  const levels: Node[][] = Array.from({ length: diagrams.sizes.length + 1 }, () => []);
  const isNew = marking(diagrams);
  const see = (node: Node): void => {
    if (isNew(node)) levels[diagrams.variableOf(node)]?.push(node);
  };
  see(root);
  for (const [variable, level] of levels.entries()) {
    const size = diagrams.sizes[variable] ?? 0;
    for (const node of level)
      for (let index = 0; index < size; index += 1) see(diagrams.childOf(node, index));
  }
  return levels.flat();
}

/** By node in which walk it was seen last; walks are many and mostly short, so nothing is cleared in between. */
interface Marks {
  seen: Int32Array;
  walks: number;
}

const marksOf = new WeakMap<Diagrams, Marks>();

/** Whether a node is seen for the first time in this walk. No node may be made meanwhile. */
function marking(diagrams: Diagrams): (node: Node) => boolean {
  const marks = marksOf.get(diagrams) ?? { seen: new Int32Array(0), walks: 0 };
  marksOf.set(diagrams, marks);
  if (marks.seen.length < diagrams.count()) marks.seen = new Int32Array(diagrams.count() * 2);
  marks.walks += 1;
  const { seen, walks } = marks;
  return (node) => {
    if (seen[node] === walks) return false;
    seen[node] = walks;
    return true;
  };
}

/** By place of the node among all: what the way to it costs, and from where and by which class it comes last. */
interface Steps {
  readonly cost: Float64Array;
  readonly from: Int32Array;
  readonly by: Int32Array;
}

function stepsTo(diagrams: Diagrams, nodes: readonly Node[], costs: Costs, least: readonly number[]): Steps {
  const places = new Map(nodes.map((node, place) => [node, place]));
  const cost = new Float64Array(nodes.length).fill(Number.POSITIVE_INFINITY);
  const [from, by] = [new Int32Array(nodes.length).fill(-1), new Int32Array(nodes.length)];
  cost[0] = 0;
  for (const [place, node] of nodes.entries()) {
    const variable = diagrams.variableOf(node);
    const [ofClasses, base] = [costs[variable], (cost[place] ?? 0) - (least[variable] ?? 0)];
    for (let index = 0; index < (diagrams.sizes[variable] ?? 0); index += 1) {
      const child = places.get(diagrams.childOf(node, index)) ?? 0;
      const reached = base + (ofClasses?.[index] ?? 0);
      if (reached >= (cost[child] ?? 0)) continue;
      cost[child] = reached;
      from[child] = place;
      by[child] = index;
    }
  }
  return { cost, from, by };
}

function classesTo(
  diagrams: Diagrams,
  nodes: readonly Node[],
  { from, by }: Steps,
  end: number,
): Map<number, number> {
  const classes = new Map<number, number>();
  for (let place = end; (from[place] ?? -1) >= 0; place = from[place] ?? -1) {
    classes.set(diagrams.variableOf(nodes[from[place] ?? 0] ?? 0), by[place] ?? 0);
  }
  return classes;
}
