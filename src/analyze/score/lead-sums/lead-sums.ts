import type { Node } from '../../diagram/diagrams.ts';
import { known } from '../../diagram/operations.ts';
import type { Scene } from '../scene.ts';
import { openSumsWalk, type SumsWalk } from './sums-left.ts';

/** Sums of leads without an objection, for under one there are no points. */
export interface LeadSums {
  /** The only variable that is known. */
  readonly given: ReadonlyMap<number, number>;
  /** Yes for the leads of a diagram that can be. */
  readonly askedOf: (where: Node) => Node;
  readonly walk: SumsWalk;
}

/** `sums`: the parts of each. */
export function openLeadSums(scene: Scene, sums: readonly (readonly Node[])[]): LeadSums {
  const { space } = scene;
  const { both, restrictAll } = space.diagrams;
  const given = new Map([[space.variables.findIndex(({ kind }) => kind === 'objection'), 0]]);
  const fixed = (node: Node): Node => restrictAll(node, known(given));
  return {
    given,
    askedOf: (where) => fixed(both(where, space.possible)),
    walk: openSumsWalk(
      scene,
      sums.map((parts) => ({ parts: parts.map(fixed) })),
    ),
  };
}
