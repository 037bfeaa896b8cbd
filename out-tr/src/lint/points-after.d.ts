import type { EventRule } from '../model/scoring.ts';
/** What one event of a rule is still worth after so many whole days, in scaled points and rounded down. */
export declare function pointsAfter(rule: EventRule, days: number): number;
