import type { FateReading, Impact, Moves, PromiseImpact, QualifiedMonth, UnitLoad } from './impact.ts';

/** The short of an impact, for a comment on a change. */
export interface ImpactSummary {
  readonly leads: number;
  /** Moves between stages and between grades. */
  readonly stages: Moves | undefined;
  readonly grades: Moves | undefined;
  /** New leads for sales per month, before and after. */
  readonly months: readonly QualifiedMonth[];
  /** Units whose load is another one, those that are newly above their capacity first. */
  readonly load: readonly UnitLoad[];
  /** Promises that say something else. */
  readonly promises: readonly PromiseImpact[];
  /** Those that disappear: did they buy? */
  readonly lost: FateReading | undefined;
}

export function impactSummary({ leads, standing, qualified, load, promises }: Impact): ImpactSummary {
  const movesOf = (name: Moves['column']): Moves | undefined =>
    standing.find(({ column }) => column === name);
  const changed = load.filter(({ leads: own, isNewlyOver }) => isNewlyOver || own.before !== own.after);
  return {
    leads,
    stages: movesOf('stage'),
    grades: movesOf('grade'),
    months: qualified.months,
    load: changed.toSorted((left, right) => Number(right.isNewlyOver) - Number(left.isNewlyOver)),
    promises: promises.filter(({ status }) => status !== 'unchanged'),
    lost: qualified.fates.find(({ fate }) => fate === 'disappears'),
  };
}
