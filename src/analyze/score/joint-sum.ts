import type { Budget } from '../budget.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';

/**
 * A sum of diagrams without bounds: what each class of a variable adds, and what is still to come after it. Sums that
 * differ by a constant are one and the same, so there are far fewer of them than of diagrams with the sums as results.
 */
export interface JointSum {
  /** A number of its own. */
  readonly place: number;
  /** The variable that is asked; meaningless at the end, where there are no edges. */
  readonly variable: number;
  /** The most that is still to come; the least is 0. */
  readonly most: number;
  /** By class. */
  readonly edges: readonly Edge[];
}

export interface Edge {
  /** The least that comes of it. */
  readonly least: number;
  readonly to: JointSum;
}

/** The sum of diagrams, all of them walked at once. */
export function openJointSums(diagrams: Diagrams, budget: Budget): (nodes: readonly Node[]) => Edge {
  const end: JointSum = { place: 0, variable: diagrams.sizes.length, most: 0, edges: [] };
  const made = new Map<string, JointSum>();
  const known = new Map<string, Edge>();

  /** `nodes` are no constants. */
  function edgeFor(nodes: readonly Node[]): Edge {
    if (nodes.length === 0) return { least: 0, to: end };
    const key = nodes.join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    budget.spend(1);
    const edge = split(nodes);
    known.set(key, edge);
    return edge;
  }

  function split(nodes: readonly Node[]): Edge {
    const variable = nodes.reduce((least, node) => Math.min(least, diagrams.variableOf(node)), end.variable);
    const edges: Edge[] = [];
    for (let index = 0; index < (diagrams.sizes[variable] ?? 0); index += 1) {
      edges.push(after(nodes, variable, index));
    }
    const least = edges.reduce((fewest, edge) => Math.min(fewest, edge.least), Number.POSITIVE_INFINITY);
    const [first] = edges;
    if (first !== undefined && edges.every((edge) => edge.to === first.to && edge.least === least))
      return first;
    return {
      least,
      to: sumOf(
        variable,
        edges.map((edge) => ({ least: edge.least - least, to: edge.to })),
      ),
    };
  }

  /** What comes when the variable is of a class. */
  function after(nodes: readonly Node[], variable: number, index: number): Edge {
    const open: Node[] = [];
    let points = 0;
    for (const node of nodes) {
      const child = diagrams.variableOf(node) === variable ? diagrams.childOf(node, index) : node;
      const value = diagrams.valueOf(child);
      if (value === undefined) open.push(child);
      else points += value;
    }
    const { least, to } = edgeFor(open.sort((left, right) => left - right));
    return { least: least + points, to };
  }

  function sumOf(variable: number, edges: readonly Edge[]): JointSum {
    const key = `${variable} ${edges.map(({ least, to }) => `${least}:${to.place}`).join(' ')}`;
    const found = made.get(key);
    if (found !== undefined) return found;
    const most = edges.reduce((greatest, { least, to }) => Math.max(greatest, least + to.most), 0);
    const sum: JointSum = { place: made.size + 1, variable, most, edges };
    made.set(key, sum);
    return sum;
  }

  return (nodes) => {
    const open = nodes.filter((node) => diagrams.valueOf(node) === undefined);
    const constant = nodes.reduce((sum, node) => sum + (diagrams.valueOf(node) ?? 0), 0);
    const { least, to } = edgeFor(open.sort((left, right) => left - right));
    return { least: least + constant, to };
  };
}
