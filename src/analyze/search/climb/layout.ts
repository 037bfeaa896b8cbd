import { reachable } from '../../diagram/cheapest.ts';
import type { Diagrams, Node } from '../../diagram/diagrams.ts';

/** A diagram as arrays: nodes by place, parents before children, the root first. */
export interface Layout {
  /** Beyond the last one for a result. */
  readonly variableOf: Int32Array;
  /** Where the children of a node begin; those of the next one end them. */
  readonly from: Int32Array;
  /** Their places. */
  readonly children: Int32Array;
  /** Results and their places. */
  readonly results: readonly (readonly [result: number, place: number])[];
}

/** Each node is laid out once. */
export function openLayouts(diagrams: Diagrams): (root: Node) => Layout {
  const known = new Map<Node, Layout>();
  return (root) => {
    const made = known.get(root) ?? layoutOf(diagrams, root);
    known.set(root, made);
    return made;
  };
}

function layoutOf(diagrams: Diagrams, root: Node): Layout {
  const nodes = reachable(diagrams, root);
  const places = new Map(nodes.map((node, place) => [node, place]));
  const from = new Int32Array(nodes.length + 1);
  const children: number[] = [];
  const results: (readonly [number, number])[] = [];
  for (const [place, node] of nodes.entries()) {
    from[place] = children.length;
    const result = diagrams.valueOf(node);
    if (result !== undefined) results.push([result, place]);
    const count = diagrams.sizes[diagrams.variableOf(node)] ?? 0;
    for (let at = 0; at < count; at += 1) children.push(places.get(diagrams.childOf(node, at)) ?? 0);
    from[place + 1] = children.length;
  }
  return {
    variableOf: Int32Array.from(nodes, (node) => diagrams.variableOf(node)),
    from,
    children: Int32Array.from(children),
    results,
  };
}
