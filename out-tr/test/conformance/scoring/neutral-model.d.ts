import type { CountMode, Decay, Scoring, ScoringRule } from '../../../src/model/scoring.ts';
import { type NeutralCriterion } from './neutral-criterion.ts';
import { type NeutralAttributes } from './neutral-lead.ts';
import { type Exact } from './neutral-points.ts';
interface NeutralBounds {
    readonly min?: Exact | null;
    readonly max?: Exact | null;
}
export interface NeutralModel {
    readonly scale: number;
    readonly dimensions: readonly (NeutralBounds & {
        readonly id: string;
        readonly groups: readonly NeutralGroup[];
    })[];
    readonly total?: NeutralBounds;
    readonly minKnown?: Exact | null;
    readonly grades?: readonly NeutralRow[];
    readonly bands?: readonly NeutralRow[];
    readonly matrix?: Scoring['matrix'];
}
interface NeutralGroup extends NeutralBounds {
    readonly id: string;
    readonly rules: readonly NeutralRule[];
}
interface NeutralRow {
    readonly id: string;
    readonly from?: Exact | null;
}
export type NeutralRule = NeutralAttributeRule | NeutralEventRule | NeutralInactivityRule;
interface NeutralAttributeRule {
    readonly id: string;
    readonly kind: 'attribute';
    readonly when: NeutralCriterion;
    readonly points: Exact;
    readonly exclusiveSet?: string | null;
}
interface NeutralEventRule {
    readonly id: string;
    readonly kind: 'events';
    readonly signals: readonly string[];
    readonly where?: {
        readonly prop: string;
        readonly in: readonly string[];
    } | null;
    readonly lookback?: number | null;
    readonly points?: Exact | null;
    readonly count: NeutralCount;
    readonly decay?: NeutralDecay | null;
}
interface NeutralCount {
    readonly mode: CountMode['mode'];
    readonly max?: {
        readonly n: number;
        readonly days: number;
    } | null;
    readonly prop?: string;
    readonly n?: number;
    readonly within?: number;
    readonly tiers?: readonly {
        readonly from: number;
        readonly to?: number | null;
        readonly points: Exact;
    }[];
}
interface NeutralInactivityRule {
    readonly id: string;
    readonly kind: 'inactivity';
    readonly signals: readonly string[];
    readonly per: Exact;
    readonly every: number;
    readonly floor?: Exact | null;
}
export type NeutralDecay = {
    readonly kind: 'none';
} | {
    readonly kind: 'expire' | 'linear' | 'halfLife';
    readonly days: number;
} | {
    readonly kind: 'steps';
    readonly steps: readonly {
        readonly day: number;
        readonly fraction: Exact;
    }[];
} | {
    readonly kind: 'compound';
    readonly rate: Exact;
    readonly days: number;
};
export declare function scoringOf(model: NeutralModel, attributes: NeutralAttributes): Scoring;
export declare function ruleOf(rule: NeutralRule, scale: number, attributes: NeutralAttributes): ScoringRule;
export declare function decayOf(decay: NeutralDecay): Decay;
export {};
