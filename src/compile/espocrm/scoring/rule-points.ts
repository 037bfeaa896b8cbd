import type { Caveat } from '../../caveat.ts';

/** The points of one rule as an expression of the script, scaled. */
export interface RulePoints {
  readonly expression: string;
  readonly caveats: readonly Caveat[];
  /** By how many scaled points they may be off; null = without a limit. */
  readonly bound: number | null;
}
