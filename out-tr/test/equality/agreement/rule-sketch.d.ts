import fc from 'fast-check';
import type { Decay } from '../../../src/model/scoring.ts';
import { type CriterionSketch } from './criterion-sketch.ts';
/** A scoring rule before it is known what it can name. */
export type RuleSketch = {
    readonly kind: 'attribute';
    readonly when: CriterionSketch;
    readonly points: number;
} | {
    readonly kind: 'exclusive';
    readonly choices: readonly ChoiceSketch[];
} | EventRuleSketch | InactivitySketch;
export interface ChoiceSketch {
    readonly when: CriterionSketch;
    readonly points: number;
}
export interface EventRuleSketch {
    readonly kind: 'event';
    readonly signals: readonly number[];
    readonly where: readonly FilterSketch[];
    readonly lookback: number | null;
    readonly points: number;
    readonly count: CountSketch;
    readonly decay: Decay;
}
export interface FilterSketch {
    readonly property: number;
    readonly values: readonly number[];
}
export interface CountSketch {
    readonly mode: 'every' | 'firstEver' | 'latest' | 'distinctBy' | 'atLeast' | 'tiers';
    readonly property: number;
    readonly n: number;
    readonly days: number;
    readonly hasMax: boolean;
    readonly tiers: readonly {
        readonly gap: number;
        readonly width: number;
        readonly points: number;
    }[];
    readonly isOpenAbove: boolean;
}
export interface InactivitySketch {
    readonly kind: 'inactivity';
    readonly signals: readonly number[];
    readonly per: number;
    readonly everyDays: number;
    readonly floor: number | null;
}
export declare const arbitraryRule: fc.Arbitrary<RuleSketch>;
