import type { Cache } from './cache.ts';
import type { Store } from './store.ts';

/** Where diagrams are made: their nodes and what was already worked out about them. */
export interface Forest {
  readonly store: Store;
  readonly cache: Cache;
}

/** The child on the branch of a variable that the node may not ask. */
export function childOn({ store }: Forest, node: number, variable: number, index: number): number {
  return store.variableOf(node) === variable ? store.childOf(node, index) : node;
}

/** A node made class by class. */
export function split({ store }: Forest, variable: number, childAt: (index: number) => number): number {
  const children: number[] = [];
  const size = store.sizes[variable] ?? 0;
  for (let index = 0; index < size; index += 1) children.push(childAt(index));
  return store.branch(variable, children);
}
