import type { Diagrams, Node } from '../diagram/diagrams.ts';

/** Something with a condition, and the diagram of it. */
export interface Taker<Thing> {
  readonly thing: Thing;
  readonly node: Node;
}

/** The first that takes all of these leads, else the first that take them together; undefined when some are left. */
export function firstTakers<Thing>(
  { both, not }: Diagrams,
  leads: Node,
  takers: readonly Taker<Thing>[],
): readonly Thing[] | undefined {
  const alone = takers.find(({ node }) => both(leads, not(node)) === 0);
  if (alone !== undefined) return [alone.thing];
  const together: Thing[] = [];
  let left = leads;
  for (const { thing, node } of takers) {
    const taken = both(left, node);
    if (taken !== 0) together.push(thing);
    left = both(left, not(taken));
    if (left === 0) return together;
  }
  return undefined;
}
