import type { ScoringRule } from '../../../model/scoring.ts';
/** The most points, by amount, that a rule gives or takes from one lead; null = without a limit. Scaled. */
export declare function mostPoints(rule: ScoringRule): number | null;
