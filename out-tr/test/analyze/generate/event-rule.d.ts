import type { ScoringInactivityRuleDocument, ScoringRuleDocument } from '../../../src/generated/documents.ts';
import type { Random } from '../../../src/support/random.ts';
/** Whole days as they are written. */
export declare function days(count: number): string;
/** A window that people choose. */
export declare function windowOf(random: Random): string;
/** Points for what leads do: every way of counting, every decay. */
export declare function eventRule(points: () => number, signals: readonly string[], random: Random): ScoringRuleDocument;
/** Points taken off for silence. */
export declare function inactivityRule(signals: readonly string[], random: Random): ScoringInactivityRuleDocument;
