import type { AttributeRule, Dimension, ExclusiveRule } from '../../model/scoring.ts';
import type { Lines } from '../../support/script-lines.ts';
import type { Draft } from './draft.ts';
/** Variables that follow how many fit points could still be had from the rules that can be judged. */
export interface KnownPoints {
    /** One per group of the fit: begins as all its positive points, and unknown rules take theirs away. */
    readonly groups: readonly string[];
    readonly declare: Lines;
    /** The attainable points of the known rules, bounded as the fit is. */
    readonly sum: string;
}
export declare function knownPointsOf(fit: Dimension): KnownPoints;
/** A rule that is false and reads a missing attribute is unknown (semantics §3, Fit). */
export declare function lossOfRule({ when, points }: Pick<AttributeRule, 'when' | 'points'>, known: string, draft: Draft): Lines;
/**
 * If no choice held, those that read a missing attribute are unknown: the best of the others can still be had, and what
 * it gives less than the best of all is lost.
 */
export declare function lossOfChoices({ choices }: ExclusiveRule, known: string, draft: Draft): Lines;
