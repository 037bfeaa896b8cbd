import type { Criterion } from '../criteria/criterion.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Rational } from '../support/rational.ts';
import type { Annotated, Definition } from './definition.ts';
import type { Text } from './text.ts';
/**
 * A scoring model in normal form (semantics §3). All points are integers scaled by 10^scale.
 * Maps of the YAML arrive here sorted by id in code-point order; exclusive sets and tiers keep their order.
 */
export interface Scoring extends Definition {
    /** The one used by the lifecycle when several exist. */
    readonly isDefault: boolean;
    readonly scale: number;
    readonly dimensions: readonly Dimension[];
    readonly total: Bounds;
    /** Least known share of the attainable fit points below which the grade is U. */
    readonly minKnown?: Rational;
    /** Best first: the first grade whose `from` (share of the attainable fit) is reached; no `from` = always. */
    readonly grades: readonly Grade[];
    /** Best first: the first band whose `from` (scaled engagement points) is reached; no `from` = always. */
    readonly bands: readonly Band[];
    /** grade (with `U`) → band → outcome id. */
    readonly matrix: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** Worst to best. */
    readonly outcomes: readonly Verdict[];
    /** False when the matrix is declared not to rise with the grade. */
    readonly monotone: boolean;
}
/** A label with a text: an outcome of the matrix. */
export interface Verdict {
    readonly id: string;
    readonly title: Text;
}
export interface Grade {
    readonly id: string;
    readonly title?: Text;
    readonly from?: Rational;
    readonly place?: Place;
}
export interface Band {
    readonly id: string;
    readonly title?: Text;
    readonly from?: number;
    readonly place?: Place;
}
/** Absent = no bound. Scaled points. */
export interface Bounds {
    readonly min?: number;
    readonly max?: number;
}
/** `fit` and `engagement` carry meaning; further dimensions only add to the total. */
export interface Dimension extends Bounds {
    readonly id: string;
    readonly title?: Text;
    readonly groups: readonly Group[];
    readonly place?: Place;
}
export interface Group extends Bounds, Annotated {
    readonly id: string;
    readonly title: Text;
    readonly rules: readonly ScoringRule[];
    readonly place?: Place;
}
export type ScoringRule = AttributeRule | ExclusiveRule | EventRule | InactivityRule;
interface RuleHead extends Annotated {
    readonly id: string;
    readonly title: Text;
    readonly place?: Place;
}
/** Adds `points` when `when` holds. */
export interface AttributeRule extends RuleHead {
    readonly kind: 'attribute';
    readonly when: Criterion;
    readonly points: number;
}
/** The first choice whose `when` holds gives its points. */
export interface ExclusiveRule extends RuleHead {
    readonly kind: 'exclusive';
    readonly choices: readonly Choice[];
}
export interface Choice extends Annotated {
    readonly id: string;
    readonly title: Text;
    readonly when: Criterion;
    readonly points: number;
    readonly place?: Place;
}
export interface EventRule extends RuleHead {
    readonly kind: 'event';
    readonly signals: readonly string[];
    /** Every named property must have one of its values (normalised). */
    readonly where: readonly PropertyFilter[];
    /** Events with an age below this many whole days; absent = no limit. */
    readonly lookbackDays?: number;
    /** Points of one counted event; 0 with `tiers`, whose ranges carry their own. */
    readonly points: number;
    readonly count: CountMode;
    readonly decay: Decay;
}
export interface PropertyFilter {
    readonly property: string;
    readonly values: readonly string[];
}
export interface InactivityRule extends RuleHead {
    readonly kind: 'inactivity';
    readonly signals: readonly string[];
    /** Taken off (a positive number of scaled points) for every full `everyDays` days. */
    readonly per: number;
    readonly everyDays: number;
    /** The line never falls below this (scaled, <= 0). */
    readonly floor?: number;
}
/** Which events count (semantics §3, Count). `max` keeps at most n per rolling window of days. */
export type CountMode = {
    readonly mode: 'every';
    readonly max?: Rate;
} | {
    readonly mode: 'firstEver';
} | {
    readonly mode: 'latest';
} | {
    readonly mode: 'distinctBy';
    readonly property: string;
    readonly max?: Rate;
} | {
    readonly mode: 'atLeast';
    readonly n: number;
    readonly withinDays: number;
} | {
    readonly mode: 'tiers';
    readonly tiers: readonly Tier[];
};
export interface Rate {
    readonly n: number;
    readonly perDays: number;
}
/** Both ends included; no `to` = and more. */
export interface Tier {
    readonly from: number;
    readonly to?: number;
    readonly points: number;
}
/** How points fall with the age in whole days (semantics §3, Decay). */
export type Decay = {
    readonly kind: 'none';
} | {
    readonly kind: 'expire' | 'linear' | 'halfLife';
    readonly days: number;
} | {
    readonly kind: 'steps';
    readonly steps: readonly {
        readonly day: number;
        readonly fraction: Rational;
    }[];
} | {
    readonly kind: 'compound';
    readonly rate: Rational;
    readonly everyDays: number;
};
export {};
