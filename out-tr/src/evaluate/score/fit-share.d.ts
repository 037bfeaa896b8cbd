import type { Facts } from '../../criteria/facts.ts';
import type { Scoring } from '../../model/scoring.ts';
import { type Rational } from '../../support/rational.ts';
import type { ScoreLine } from './line.ts';
import { type UnknownRule } from './unknown-rules.ts';
/** How much of the fit a lead reaches, and how much of it can be judged at all. */
export interface FitShare {
    /** Most fit points any lead can have, scaled. */
    readonly attainable: number;
    /** The same without the unknown rules. */
    readonly knownAttainable: number;
    /** fitPct and knownPct as fractions; absent when nothing is attainable, which is an error of the model. */
    readonly reached?: Rational;
    readonly known?: Rational;
    readonly unknown: readonly UnknownRule[];
}
/** fitPct = max(0, clamped fit) / attainable; knownPct = attainable without unknown rules / attainable (semantics §3). */
export declare function fitShare(scoring: Scoring, fit: number, lines: readonly ScoreLine[], facts: Facts): FitShare;
