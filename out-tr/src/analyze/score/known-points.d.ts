import type { Node } from '../diagram/diagrams.ts';
import type { LeadRule, Reading } from './rule-points.ts';
/**
 * The most points of a rule as far as it can be judged. It is unknown if it is false and an attribute it reads is missing;
 * of an exclusive set a choice is, if none of the set matched (semantics §3, Fit).
 */
export declare function knownPointsOfRule(rule: LeadRule, reading: Reading): Node;
