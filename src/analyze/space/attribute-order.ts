import { attributesRead } from '../../criteria/attributes-read.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import { compareCodePoints } from '../../support/code-points.ts';

/** How many attributes back a common criterion still counts, by weight: the nearest counts most. */
const reach = 4;

/**
 * The attributes that are read, those of common criteria near to each other: diagrams stay small when little has to be
 * remembered between two variables. The one least bound to others comes first, then always the one bound most to the last.
 */
export function attributeOrder(criteria: readonly Criterion[]): readonly string[] {
  const bonds = bondsOf(criteria);
  const left = new Set([...bonds.keys()].sort(compareCodePoints));
  const order: string[] = [];
  while (left.size > 0) {
    const next = bestOf(left, (attribute) => pull(attribute, order, bonds)) ?? '';
    left.delete(next);
    order.push(next);
  }
  return order;
}

/** Attribute → how many criteria read it together with each other one. */
type Bonds = ReadonlyMap<string, ReadonlyMap<string, number>>;

function bondsOf(criteria: readonly Criterion[]): Bonds {
  const bonds = new Map<string, Map<string, number>>();
  for (const criterion of criteria) {
    const read = attributesRead(criterion);
    for (const attribute of read) {
      const ofOne = bonds.get(attribute) ?? new Map<string, number>();
      bonds.set(attribute, ofOne);
      for (const other of read) if (other !== attribute) ofOne.set(other, (ofOne.get(other) ?? 0) + 1);
    }
  }
  return bonds;
}

/** Bound to the last ones above all; else, where something new begins, bound to as little as possible. */
function pull(attribute: string, order: readonly string[], bonds: Bonds): readonly [number, number] {
  const ofOne = bonds.get(attribute);
  let toLast = 0;
  for (const [back, other] of order.slice(-reach).toReversed().entries())
    toLast += (ofOne?.get(other) ?? 0) * (reach - back);
  return [toLast, -(ofOne?.size ?? 0)];
}

/** The first with the greatest weight. */
function bestOf(
  attributes: Iterable<string>,
  weightOf: (attribute: string) => readonly [number, number],
): string | undefined {
  let best: { readonly attribute: string; readonly weight: readonly [number, number] } | undefined;
  for (const attribute of attributes) {
    const weight = weightOf(attribute);
    if (best === undefined || isMore(weight, best.weight)) best = { attribute, weight };
  }
  return best?.attribute;
}

function isMore(left: readonly [number, number], right: readonly [number, number]): boolean {
  return left[0] > right[0] || (left[0] === right[0] && left[1] > right[1]);
}
