import type { Bounds } from '../../../model/scoring.ts';
import { type Caveat, worstFidelity } from '../../caveat.ts';
import type { GroupPoints } from './points-part.ts';

/** What is to be said about points that are put together from others. */
export interface Gathered {
  /** What all of them assume. */
  readonly assumed: readonly Caveat[];
  /** Ids of the rules that are not exact. */
  readonly doubtful: readonly string[];
  /** Scaled; null = without a limit. */
  readonly bound: number | null;
}

/** The clamped points of a group from those of its rules. */
export function gatheredGroup({ group, rules }: GroupPoints): Gathered {
  return {
    assumed: rules.flatMap(({ caveats }) => caveats.filter(({ fidelity }) => fidelity === 'exact')),
    doubtful: rules.filter(({ caveats }) => worstFidelity(caveats) !== 'exact').map(({ id }) => id),
    bound: withinRange(sumOfBounds(rules), group),
  };
}

/** The same of several groups or dimensions under bounds of their own. */
export function gathered(parts: readonly Gathered[], bounds: Bounds): Gathered {
  return {
    assumed: parts.flatMap(({ assumed }) => assumed),
    doubtful: parts.flatMap(({ doubtful }) => doubtful),
    bound: withinRange(sumOfBounds(parts), bounds),
  };
}

/** As caveats: the assumptions, and one that names the rules that are not exact. */
export function gatheredCaveats({
  assumed,
  doubtful,
}: Pick<Gathered, 'assumed' | 'doubtful'>): readonly Caveat[] {
  if (doubtful.length === 0) return assumed;
  const names = doubtful.join(', ');
  const words = {
    en: `reads rules that are not exact: ${names}`,
    de: `liest Regeln, die nicht genau sind: ${names}`,
  };
  return [...assumed, { fidelity: 'approximated', words }];
}

function sumOfBounds(parts: readonly { readonly bound: number | null }[]): number | null {
  return parts.reduce<number | null>(
    (sum, { bound }) => (sum === null || bound === null ? null : sum + bound),
    0,
  );
}

/** Clamped points are never farther apart than their range is wide. */
function withinRange(bound: number | null, { max, min }: Bounds): number | null {
  if (min === undefined || max === undefined) return bound;
  return bound === null ? max - min : Math.min(bound, max - min);
}
