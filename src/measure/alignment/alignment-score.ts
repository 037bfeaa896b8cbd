import type { AlignmentComponent } from '../../model/alignment.ts';
import type { Side } from '../../model/text.ts';
import {
  compareExact,
  type Exact,
  exact,
  exactOf,
  isNothing,
  minus,
  nothing,
  over,
  plus,
  sumOf,
  times,
} from '../../support/exact.ts';
import type { MetricValues } from '../metric-values.ts';

/** How well the two sides work together (semantics §10). */
export interface AlignmentScore {
  /** In the order of the definition. */
  readonly components: readonly ScoredComponent[];
  readonly sides: Readonly<Record<Side, SideScore>>;
  /** Harmonic mean of both sides; absent where one has too little data. */
  readonly total?: Exact;
}

/** A component and what it earns. */
export interface ScoredComponent {
  readonly component: Component;
  /** 0 to 100; absent where the metric has no value. */
  readonly points?: Exact;
}

interface SideScore {
  /** Share of the side's own weight that has data. */
  readonly available: Exact;
  /** Weighted mean over the components with data; absent below 60 % of the weight. */
  readonly points?: Exact;
}

type Component = Pick<AlignmentComponent, 'id' | 'metric' | 'side' | 'floor' | 'target' | 'weight'>;

const leastAvailable = exact(3, 5);
const hundred = exact(100);

/** `least`: of metrics without a value, what they are no less than; they earn points where more would change none. */
export function alignmentScore(
  components: readonly Component[],
  values: MetricValues,
  least: MetricValues = {},
): AlignmentScore {
  const scored = components.map((component): ScoredComponent => {
    const value = values[component.metric] ?? settledFrom(least[component.metric], component);
    return { component, ...(value && { points: pointsOf(value, component) }) };
  });
  const sides = { marketing: sideScore('marketing', scored), sales: sideScore('sales', scored) };
  const { marketing, sales } = sides;
  const total = marketing.points && sales.points && harmonicMean(marketing.points, sales.points);
  return { components: scored, sides, ...(total && { total }) };
}

/** Beyond the end of the range that growing moves towards, more earns the same. */
function settledFrom(least: Exact | undefined, { floor, target }: Component): Exact | undefined {
  const ends = [exactOf(floor.value), exactOf(target.value)];
  return least !== undefined && ends.every((end) => compareExact(least, end) >= 0) ? least : undefined;
}

/** clamp((x − floor)/(target − floor), 0, 1) · 100; a floor above the target means that lower is better. */
function pointsOf(value: Exact, { floor, target }: Component): Exact {
  const from = exactOf(floor.value);
  const share = over(minus(value, from), minus(exactOf(target.value), from));
  if (compareExact(share, nothing) <= 0) return nothing;
  return compareExact(share, exact(1)) >= 0 ? hundred : times(share, hundred);
}

function sideScore(side: Side, scored: readonly ScoredComponent[]): SideScore {
  const own = scored.filter(({ component }) => component.side === side || component.side === 'both');
  const weight = weightOf(own);
  const withData = own.flatMap(({ component, points }) => (points ? [{ component, points }] : []));
  const known = weightOf(withData);
  if (isNothing(weight)) return { available: nothing };
  const available = over(known, weight);
  if (compareExact(available, leastAvailable) < 0) return { available };
  const sum = sumOf(withData.map(({ component, points }) => times(exact(component.weight), points)));
  return { available, points: over(sum, known) };
}

function weightOf(scored: readonly ScoredComponent[]): Exact {
  return exact(scored.reduce((sum, { component }) => sum + component.weight, 0));
}

/** 2ms/(m + s), so that one side cannot make up for the other. */
function harmonicMean(left: Exact, right: Exact): Exact {
  const sum = plus(left, right);
  return isNothing(sum) ? nothing : over(times(exact(2), times(left, right)), sum);
}
