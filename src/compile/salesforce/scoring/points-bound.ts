import type { Bounds, Group } from '../../../model/scoring.ts';
import { type Caveat, worstFidelity } from '../formula/caveat.ts';
import type { GroupPoints } from './points-part.ts';

/** Caveats and bound of points that are put together from others. */
export interface Gathered {
  readonly caveats: readonly Caveat[];
  /** Scaled; null = without a limit. */
  readonly bound: number | null;
}

/** What is to be said about the clamped points of a group: the assumptions of its rules, and which of them are not exact. */
export function gatheredGroup({ group, rules }: GroupPoints): Gathered {
  const caveats = rules.flatMap((rule) => rule.caveats);
  const doubtful = rules.filter((rule) => worstFidelity(rule.caveats) !== 'exact').map(({ id }) => id);
  const bound = sumOfBounds(rules.map((rule) => rule.bound));
  return {
    caveats: [...caveats.filter(({ fidelity }) => fidelity === 'exact'), ...readsDoubtful(doubtful)],
    bound: withinRange(bound, group),
  };
}

/** The same of several groups or dimensions under bounds of their own. */
export function gathered(parts: readonly Gathered[], bounds: Bounds): Gathered {
  const bound = sumOfBounds(parts.map((part) => part.bound));
  return { caveats: parts.flatMap(({ caveats }) => caveats), bound: withinRange(bound, bounds) };
}

function readsDoubtful(rules: readonly string[]): readonly Caveat[] {
  if (rules.length === 0) return [];
  const names = rules.join(', ');
  return [
    {
      fidelity: 'approximated',
      words: {
        en: `reads rules that are not exact: ${names}`,
        de: `liest Regeln, die nicht genau sind: ${names}`,
      },
    },
  ];
}

function sumOfBounds(bounds: readonly (number | null)[]): number | null {
  return bounds.reduce<number | null>(
    (sum, bound) => (sum === null || bound === null ? null : sum + bound),
    0,
  );
}

/** Clamped points are never farther apart than their range is wide. */
function withinRange(bound: number | null, { max, min }: Bounds | Group): number | null {
  if (min === undefined || max === undefined) return bound;
  return bound === null ? max - min : Math.min(bound, max - min);
}
