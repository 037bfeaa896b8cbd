import type { Bounds } from '../../../model/scoring.ts';
import { type Caveat, worstFidelity } from '../../caveat.ts';

/** What is to be said about points that are put together from others. */
export interface Gathered {
  /** What all of them assume. */
  readonly assumed: readonly Caveat[];
  /** Ids of the rules that are not exact. */
  readonly doubtful: readonly string[];
  /** Scaled; null = without a limit. */
  readonly bound: number | null;
}

/** The same of one rule. */
export function gatheredRule(
  id: string,
  { bound, caveats }: { readonly bound: number | null; readonly caveats: readonly Caveat[] },
): Gathered {
  return {
    assumed: caveats.filter(({ fidelity }) => fidelity === 'exact'),
    doubtful: worstFidelity(caveats) === 'exact' ? [] : [id],
    bound,
  };
}

/** The same of several parts under bounds of their own: clamped points are never farther apart than their range is wide. */
export function gathered(parts: readonly Gathered[], { max, min }: Bounds): Gathered {
  const sum = parts.reduce<number | null>(
    (total, { bound }) => (total === null || bound === null ? null : total + bound),
    0,
  );
  const width = min === undefined || max === undefined ? null : max - min;
  return {
    assumed: parts.flatMap(({ assumed }) => assumed),
    doubtful: parts.flatMap(({ doubtful }) => doubtful),
    bound: width === null ? sum : Math.min(sum ?? width, width),
  };
}

/** As caveats: the assumptions, and one that names the rules that are not exact. */
export function gatheredCaveats({
  assumed,
  doubtful,
}: Pick<Gathered, 'assumed' | 'doubtful'>): readonly Caveat[] {
  if (doubtful.length === 0) return assumed;
  const names = [...new Set(doubtful)].join(', ');
  const words = {
    en: `reads rules that are not exact: ${names}`,
    de: `liest Regeln, die nicht genau sind: ${names}`,
  };
  return [...assumed, { fidelity: 'approximated', words }];
}
