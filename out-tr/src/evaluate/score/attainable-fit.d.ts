import type { Dimension, ScoringRule } from '../../model/scoring.ts';
import type { UnknownRule } from './unknown-rules.ts';
/**
 * The most fit points a lead can have: min(dimension max, Σ groups min(group max, Σ positive points)), exclusive sets
 * and tiers by their largest, leaving out the given rules and choices (semantics §3, Fit). Scaled.
 */
export declare function attainableFit(fit: Dimension | undefined, without?: readonly UnknownRule[]): number;
/** The most points of a rule of which everything is known. */
export declare function mostPointsOf(rule: ScoringRule): number;
