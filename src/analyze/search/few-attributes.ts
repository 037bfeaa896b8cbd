import { cheapest, variablesIn } from '../diagram/cheapest.ts';
import type { Node } from '../diagram/diagrams.ts';
import { known } from '../diagram/operations.ts';
import { isLeadRule } from '../score/lead-points.ts';
import { pointsOfRule } from '../score/rule-points.ts';
import type { Scene } from '../score/scene.ts';
import { isOfAttribute, simplest } from '../score/shared-variables.ts';

/** Leads of which only a few attributes are other than in the simplest of all leads. */
export interface Narrow {
  /** Variables of those attributes. */
  readonly free: ReadonlySet<number>;
  /** The kinds, given all others. */
  readonly kinds: Node;
}

/** `attributes`: so many, besides those that the kinds themselves need. */
export type NarrowTo = (kinds: Node, attributes: number) => Narrow;

/**
 * Attributes that are enough to show most leads of a kind: what a lead needs to be of it, what is of interest, and what
 * earns most. `interest` are variables, the most interesting first.
 */
export function fewAttributes(scene: Scene, interest: readonly number[]): NarrowTo {
  const { diagrams, variables, costs } = scene.space;
  let earning: readonly number[] | undefined;
  return (kinds, attributes) => {
    earning ??= earningMost(scene);
    const others = [...new Set([...interest, ...earning])];
    const free = new Set([...neededFor(scene, kinds), ...others.slice(0, attributes)]);
    const left = variables.flatMap((variable, index) =>
      isOfAttribute(variable) && !free.has(index) ? [[index, simplest(costs[index])] as const] : [],
    );
    return { free, kinds: diagrams.restrictAll(kinds, known(new Map(left))) };
  };
}

/** Variables in which the cheapest lead of some kind is not the simplest lead. */
function neededFor({ space: { diagrams, costs } }: Scene, kinds: Node): readonly number[] {
  return [...cheapest(diagrams, kinds, costs)].flatMap(([kind, { classes }]) =>
    kind === 0 ? [] : [...classes].flatMap(([index, at]) => (at === simplest(costs[index]) ? [] : [index])),
  );
}

/** Variables of rules about the lead itself, by the points they earn. */
function earningMost({ sides, rangeOf, space: { diagrams } }: Scene): readonly number[] {
  const rules = sides.flatMap(({ scoring }) => {
    if (scoring === undefined) return [];
    const all = scoring.scoring.dimensions.flatMap(({ groups }) => groups.flatMap((group) => group.rules));
    return all.filter(isLeadRule).map((rule) => {
      const node = pointsOfRule(rule, scoring.sums);
      return { points: rangeOf(node).most, variables: variablesIn(diagrams, node) };
    });
  });
  return rules.sort((one, other) => other.points - one.points).flatMap(({ variables }) => variables);
}
