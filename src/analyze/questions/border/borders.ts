import { type Atom, atoms } from '../../../criteria/atoms.ts';
import type { Criterion } from '../../../criteria/criterion.ts';
import { attainableFit } from '../../../evaluate/score/attainable-fit.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { Scoring } from '../../../model/scoring.ts';
import type { Rational } from '../../../support/rational.ts';
import { askedCriteria, gateCriterion } from '../../space/asked-criteria.ts';
import type { Level, Sums } from './sums.ts';

/** Points at which something is decided otherwise. */
export interface Border {
  /** By how many points the sums lie above it: 0 and more is one side, less the other. */
  readonly above: (sums: Sums) => number;
  /** How many points are missing before it is looked at at all. */
  readonly missing: (sums: Sums) => number;
}

/** Every border of grades, bands and of what criteria ask of points. */
export function bordersOf(agreement: Agreement, scoring: Scoring): readonly Border[] {
  const bands = scoring.bands.flatMap(({ from }) => (from === undefined ? [] : [from]));
  const ofBands = bands.map((from) => ({ of: 'engagement', from }) as const);
  return [...pointBorders([...cutsIn(askedCriteria(agreement)), ...ofBands]), ...gradeBorders(scoring)];
}

/** Those between stages: grades and bands only where a stage asks for them. */
export function stageBordersOf(agreement: Agreement, scoring: Scoring): readonly Border[] {
  const { gates, stages } = agreement.lifecycle;
  const criteria = [
    ...gates.map((gate) => gateCriterion(gate, agreement)),
    ...stages.flatMap(({ entry }) => [entry.require ?? [], entry.threshold ?? []].flat()),
  ];
  const isLabel = ({ op }: Atom): boolean => ['grade', 'band', 'cell', 'outcome'].includes(op);
  const labels = criteria.flatMap((criterion) => [...atoms(criterion)]).some(({ atom }) => isLabel(atom));
  return labels ? bordersOf(agreement, scoring) : pointBorders(cutsIn(criteria));
}

/** Scaled points of the fit at which a grade or a criterion is decided otherwise: as many are one side, less the other. */
export function fitCuts(agreement: Agreement, scoring: Scoring): readonly number[] {
  const asked = cutsIn(askedCriteria(agreement)).flatMap(({ of, from }) => (of === 'fit' ? [from] : []));
  const attainable = attainableFit(scoring.dimensions.find(({ id }) => id === 'fit'));
  const ofGrades = scoring.grades.flatMap(({ from }) =>
    from === undefined ? [] : [Math.ceil(shareOf(from, attainable))],
  );
  return [...new Set([...ofGrades, ...asked])];
}

interface Cut {
  readonly of: 'fit' | 'engagement' | 'total';
  readonly from: number;
}

function cutsIn(criteria: readonly Criterion[]): readonly Cut[] {
  const asked = criteria.flatMap((criterion) => [...atoms(criterion)]);
  return asked.flatMap(({ atom }) => {
    if (atom.op !== 'fit' && atom.op !== 'engagement' && atom.op !== 'total') return [];
    const isFrom = atom.comparison === 'gte' || atom.comparison === 'lt';
    return [{ of: atom.op, from: isFrom ? atom.value : atom.value + 1 }];
  });
}

function pointBorders(cuts: readonly Cut[]): readonly Border[] {
  const distinct = new Map(cuts.map((cut) => [`${cut.of} ${cut.from}`, cut]));
  return [...distinct.values()].map(({ of, from }) => ({
    above: (sums) => sums[of] - from,
    missing: () => 0,
  }));
}

function gradeBorders({ grades, minKnown }: Scoring): readonly Border[] {
  if (grades.length === 0) return [];
  const knownAbove = ({ known, attainable }: Sums): number =>
    minKnown === undefined ? 0 : known - shareOf(minKnown, attainable);
  const borders = grades.flatMap(({ from }): readonly Border[] =>
    from === undefined
      ? []
      : [
          {
            above: ({ fit, attainable }) => Math.max(0, fit) - shareOf(from, attainable),
            missing: (sums) => Math.max(0, -knownAbove(sums)),
          },
        ],
  );
  return minKnown === undefined ? borders : [...borders, { above: knownAbove, missing: () => 0 }];
}

function shareOf({ numerator, denominator }: Rational, whole: number): number {
  return (whole * numerator) / denominator;
}

/** How far a border is from lying between two sums: 0 when it does. */
function gapTo({ above, missing }: Border, left: Sums, right: Sums): number {
  const [one, other] = [above(left), above(right)];
  if (one === other) return Number.POSITIVE_INFINITY;
  const wanting = Math.min(missing(left), missing(right));
  if (one >= 0 !== other >= 0) return wanting;
  return wanting + (one >= 0 ? Math.min(one, other) + 1 : -Math.max(one, other));
}

/**
 * How far bounds are from letting a difference between two sums through: first those of groups, then those of dimensions,
 * then those of the total. Infinite where there is no difference.
 */
function hiddenBy(levels: readonly Level[], left: Sums, right: Sums): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [place, { bounds, height }] of levels.entries()) {
    const [one, other] = [left.unbounded[place] ?? 0, right.unbounded[place] ?? 0];
    if (one === other) continue;
    const beyond = Math.max(
      Math.min(one, other) - (bounds.max ?? Number.POSITIVE_INFINITY),
      (bounds.min ?? Number.NEGATIVE_INFINITY) - Math.max(one, other),
    );
    if (beyond >= 0) least = Math.min(least, (3 - height) * farAway + beyond + 1);
  }
  return least;
}

/** Counts as many points as no lead is away from a border. */
const farAway = 1_000_000;

/** Whether a distance says that bounds hide the difference. */
export function isHidden(distance: number): boolean {
  return distance >= farAway;
}

/** Two sums that are to lie on two sides of a border; what decides nothing there is left out after a few looks. */
export interface Nearness {
  /** By how many points a border does not lie in between: 0 when one does, infinite when the sums are the same. */
  readonly distance: (left: Sums, right: Sums) => number;
  /** The borders in between were looked at in vain. */
  readonly inVain: (left: Sums, right: Sums) => void;
}

export function openNearness(
  borders: readonly Border[],
  levels: readonly Level[],
  mostLooks: number,
): Nearness {
  const looks = new Map<Border, number>();
  return {
    distance(left, right) {
      let least = Number.POSITIVE_INFINITY;
      for (const border of borders)
        if ((looks.get(border) ?? 0) < mostLooks) least = Math.min(least, gapTo(border, left, right));
      return least === Number.POSITIVE_INFINITY ? hiddenBy(levels, left, right) : least;
    },
    inVain(left, right) {
      for (const border of borders)
        if (gapTo(border, left, right) === 0) looks.set(border, (looks.get(border) ?? 0) + 1);
    },
  };
}
