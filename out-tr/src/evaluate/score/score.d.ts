import type { ScoreFacts } from '../../criteria/facts.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { Moment } from '../moment.ts';
import { type FitShare } from './fit-share.ts';
import type { ScoreLine } from './line.ts';
/** A score with everything it is made of; points are scaled by the model's scale. Lines and clamps add up to the total. */
export interface Score extends ScoreFacts {
    /** In the order of the model. */
    readonly lines: readonly ScoreLine[];
    /** The clamps that acted, groups before their dimension before the total. */
    readonly clamps: readonly Clamp[];
    /** After their clamps. */
    readonly dimensions: readonly DimensionPoints[];
    /** How much of the fit is reached and known; absent in a model without grades. */
    readonly fitShare?: FitShare;
}
/** A bound that changed points: positive when it raised them. */
interface Clamp {
    readonly scope: 'group' | 'dimension' | 'total';
    readonly id: string;
    /** The dimension of a group or its own; absent for the total. */
    readonly dimension?: string;
    readonly points: number;
}
interface DimensionPoints {
    readonly id: string;
    readonly points: number;
    readonly groups: readonly {
        readonly id: string;
        readonly points: number;
    }[];
}
/** The score of a lead at a moment; null under an objection (semantics §3). */
export declare function scoreAt(scoring: Scoring, moment: Moment): Score | null;
export {};
