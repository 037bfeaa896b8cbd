import type { Facts } from '../../criteria/facts.ts';
import type { Dimension } from '../../model/scoring.ts';
import type { ScoreLine } from './line.ts';
/** A fit rule, or a choice of one, that could not be judged. */
export interface UnknownRule {
    readonly group: string;
    readonly rule: string;
    readonly choice?: string;
}
/**
 * A rule is unknown if it is false and an attribute it reads is missing; a choice of an exclusive set only if none of
 * the set matched (semantics §3, Fit).
 */
export declare function unknownRules(fit: Dimension | undefined, lines: readonly ScoreLine[], facts: Facts): readonly UnknownRule[];
