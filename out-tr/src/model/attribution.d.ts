import type { Rational } from '../support/rational.ts';
import type { Definition } from './definition.ts';
/** How the credit for an opportunity is shared among the touches before it (semantics §9). */
export interface Attribution extends Definition {
    /** The instant up to which touches count. */
    readonly anchor: 'lead' | 'opportunity' | 'close';
    /** Whole elapsed days before the anchor. */
    readonly lookbackDays: number;
    /** Signals that count as touches. */
    readonly signals: readonly string[];
    /** The same contact, signal and asset within so many minutes counts once. */
    readonly dedupeMinutes: number;
    readonly model: AttributionModel;
    readonly credit: Credit;
    /** A channel holds every role of its touches, is aged by its newest and ordered by its earliest. */
    readonly per: 'touch' | 'channel';
    /** `collapse`: a run on one channel becomes its earliest touch. */
    readonly runs: 'keep' | 'collapse';
    /** The model that is asked where this one finds no eligible touch. */
    readonly fallback?: string;
}
export type AttributionModel = 'first' | 'last' | 'linear' | 'time-decay' | 'u' | 'position' | 'w' | 'full-path' | 'custom';
/** How a model shares: by the age of touches, or by the roles they hold; what is left is middle. */
export type Credit = {
    readonly by: 'age';
    readonly halfLifeDays: number;
} | {
    readonly by: 'role';
    readonly weights: RoleWeights;
};
/** Last eligible touch at or before the creation of lead or opportunity, or the close; the ends of the path. */
export type TouchRole = 'first' | 'lead' | 'opportunity' | 'close' | 'last';
/** Weights above 0, which sum to 1. */
export type RoleWeights = Readonly<Partial<Record<TouchRole | 'middle', Rational>>>;
