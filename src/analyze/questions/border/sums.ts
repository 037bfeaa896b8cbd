import { attainableFit } from '../../../evaluate/score/attainable-fit.ts';
import { bounded } from '../../../evaluate/score/bounded.ts';
import type { Bounds, Dimension, Group, Scoring } from '../../../model/scoring.ts';
import { type RuleInPlace, rulesOf, withoutRule } from '../scoring-part.ts';
import type { WeighedLead } from './weighed-lead.ts';

/** What the points of a lead add up to, as far as a border may lie in between. Scaled. */
export interface Sums {
  readonly fit: number;
  readonly engagement: number;
  readonly total: number;
  /** Most fit points of any lead. */
  readonly attainable: number;
  /** The same of the rules that can be judged. */
  readonly known: number;
  /** Of every group, every dimension and the total, before their bounds. */
  readonly unbounded: readonly number[];
}

/** Adds up points; `without`: the scoring without this rule. */
export interface Sum {
  readonly of: (lead: WeighedLead, without?: RuleInPlace) => Sums;
  /** By place in `unbounded`. */
  readonly levels: readonly Level[];
}

/** What bounds points, and how high up: 0 = a group, 1 = a dimension, 2 = the total. */
export interface Level {
  readonly bounds: Dimension | Group | Bounds;
  readonly height: 0 | 1 | 2;
}

export function openSum(scoring: Scoring): Sum {
  const indices = new Map(rulesOf(scoring).map(({ rule }, index) => [rule, index]));
  const fit = scoring.dimensions.find(({ id }) => id === 'fit');
  const smaller = new Map<RuleInPlace, number>();

  function attainableWithout(place: RuleInPlace | undefined): number {
    if (place === undefined || place.dimension !== fit) return attainableFit(fit);
    const { dimensions } = withoutRule(scoring, place);
    const known = smaller.get(place) ?? attainableFit(dimensions.find(({ id }) => id === 'fit'));
    smaller.set(place, known);
    return known;
  }

  return {
    levels: [
      ...scoring.dimensions.flatMap((dimension) => [
        ...dimension.groups.map((bounds) => ({ bounds, height: 0 }) as const),
        { bounds: dimension, height: 1 } as const,
      ]),
      { bounds: scoring.total, height: 2 },
    ],
    of(lead, without) {
      const left = without === undefined ? -1 : (indices.get(without.rule) ?? -1);
      const { unbounded, points, known } = addedUp(scoring, lead, left);
      const sum = [...points.values()].reduce((all, each) => all + each, 0);
      return {
        fit: points.get('fit') ?? 0,
        engagement: points.get('engagement') ?? 0,
        total: bounded(sum, scoring.total),
        attainable: attainableWithout(without),
        known,
        unbounded: [...unbounded, sum],
      };
    },
  };
}

interface AddedUp {
  readonly unbounded: readonly number[];
  /** By dimension, inside its bounds. */
  readonly points: ReadonlyMap<string, number>;
  readonly known: number;
}

/** `left`: place of the rule that is left out. */
function addedUp({ dimensions }: Scoring, lead: WeighedLead, left: number): AddedUp {
  const unbounded: number[] = [];
  const points = new Map<string, number>();
  let ofFit = 0;
  let from = 0;
  for (const dimension of dimensions) {
    let [inDimension, known] = [0, 0];
    for (const group of dimension.groups) {
      const inGroup = inGroupFrom(from, group, lead, left);
      from += group.rules.length;
      unbounded.push(inGroup.points);
      inDimension += bounded(inGroup.points, group);
      known += Math.min(group.max ?? inGroup.known, inGroup.known);
    }
    unbounded.push(inDimension);
    points.set(dimension.id, bounded(inDimension, dimension));
    if (dimension.id === 'fit') ofFit = Math.min(dimension.max ?? known, known);
  }
  return { unbounded, points, known: ofFit };
}

/** `from`: place of the first rule of the group. */
function inGroupFrom(
  from: number,
  { rules }: Group,
  { lines, known }: WeighedLead,
  left: number,
): { readonly points: number; readonly known: number } {
  const sum = { points: 0, known: 0 };
  for (let index = from; index < from + rules.length; index += 1) {
    if (index === left) continue;
    sum.points += lines[index]?.points ?? 0;
    sum.known += known[index] ?? 0;
  }
  return sum;
}
