import type { Bounds, Group } from '../../../model/scoring.ts';
import { valuesIn } from '../../diagram/cheapest.ts';
import type { Node } from '../../diagram/diagrams.ts';
import { mapping } from '../../diagram/operations.ts';
import { isLeadRule } from '../../score/lead-points.ts';
import {
  type BetweenOptions,
  type LeadBetween,
  openLeadBetween,
} from '../../score/lead-sums/lead-between.ts';
import type { Way } from '../../score/lead-sums/way.ts';
import type { Range } from '../../score/ranges.ts';
import { pointsOfRule } from '../../score/rule-points.ts';
import type { SideScoring } from '../../score/side-scoring.ts';
import type { GroupPoints } from '../group-points.ts';
import type { RuleInPlace } from '../scoring-part.ts';
import type { Study } from '../study.ts';

/**
 * What is known of leads that a rule moves across one of the cuts, one after the other; that there are none is not told.
 * `among`: yes for the leads that are looked at.
 */
export type LeadsAtBorder = (place: RuleInPlace, among: Node) => Iterable<Way>;

export interface BorderOptions {
  readonly points: GroupPoints;
  /** Scaled points of the dimension, see fitCuts. */
  readonly cuts: readonly number[];
}

/** What looking for one lead may take. */
const mostSteps = 2_000;

/** For rules of a dimension that the lead itself decides. */
export function openLeadsAtBorder(
  { scene, space }: Study,
  side: SideScoring,
  { points, cuts }: BorderOptions,
): LeadsAtBorder {
  const { both, map } = space.diagrams;
  const betweens = new Map<string | Group, LeadBetween>();

  function betweenOf(key: string | Group, sums: () => readonly (readonly Node[])[]): LeadBetween {
    const between = betweens.get(key) ?? openLeadBetween(scene, sums());
    betweens.set(key, between);
    return between;
  }

  function pointsOfGroup({ rules }: Group): readonly Node[] {
    return rules.filter(isLeadRule).map((each) => pointsOfRule(each, side.sums));
  }

  function partsOf(id: string): readonly Node[] {
    const { by, dimension } = side.dimension(id);
    return by === 'lead' ? side.pointsOf(dimension).parts : [];
  }

  /** Just at the cut whatever the rule gives decides, and its group need not show all of it. */
  function justAt(own: Node, among: Node): readonly Target[] {
    return [1, -1].flatMap((sign) => {
      const gives = mapping((each) => Number(each * sign > 0));
      const where = both(among, map(gives, own));
      return cuts.map((cut) => {
        const at = sign > 0 ? cut : cut - 1;
        return { where, ranges: [{ least: at, most: at }] };
      });
    });
  }

  /** Near the cut where the bounds of the group hide nothing of what the rule gives. */
  function near(group: Group, own: Node, among: Node): readonly Target[] {
    const values = valuesIn(space.diagrams, own).filter((given) => given !== 0);
    return values.flatMap((given) => {
      const isGiven = mapping((each) => Number(each === given));
      const where = both(among, map(isGiven, own));
      return cuts.map((cut) => ({ where, ranges: [unhidden(group, given), across(cut, given)] }));
    });
  }

  return function* (place, among) {
    const { rule, dimension, group } = place;
    if (!isLeadRule(rule) || side.dimension(dimension.id).by !== 'lead') return;
    const own = pointsOfRule(rule, side.sums);
    const shown = points.shown(place);
    const inDimension = betweenOf(dimension.id, () => [partsOf(dimension.id)]);
    if (shown !== undefined) yield* waysTo(inDimension, justAt(own, both(among, shown)));
    const inBoth = betweenOf(group, () => [pointsOfGroup(group), partsOf(dimension.id)]);
    yield* waysTo(inBoth, near(group, own, among));
  };
}

/** Leads that are looked for. */
type Target = Pick<BetweenOptions, 'where' | 'ranges'>;

function* waysTo(between: LeadBetween, targets: readonly Target[]): Iterable<Way> {
  for (const target of targets) {
    const way = target.where === 0 ? 'none' : between({ ...target, mostSteps });
    if (typeof way !== 'string') yield way;
  }
}

/** Between what a sum lies on one side of a cut, and without these points on the other. */
function across(cut: number, points: number): Range {
  return points > 0 ? { least: cut, most: cut + points - 1 } : { least: cut + points, most: cut - 1 };
}

/** Between what a sum lies so that its bounds hide nothing of these points. */
function unhidden(
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Bounds,
  points: number,
): Range {
  return { least: min + Math.max(0, points), most: max + Math.min(0, points) };
}
