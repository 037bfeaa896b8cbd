import type { Attribute, Values } from './attribute.ts';
import type { ConsentState } from './criterion.ts';
/** Everything a criterion can ask about one lead at one instant (semantics §2). */
export interface Facts {
    readonly attributes: Readonly<Record<string, Attribute>>;
    readonly values: Values;
    /** Local date of the instant in the agreement's zone, as days since 1970-01-01. */
    readonly today: number;
    /** Signal → ages in whole days of its selected events; none under an objection. */
    readonly agesOf: ReadonlyMap<string, readonly number[]>;
    /** Purpose → state in force; absent = none. */
    readonly consents: ReadonlyMap<string, ConsentState>;
    readonly objection: boolean;
    /** Null when there is no score, e.g. under an objection. */
    readonly score: ScoreFacts | null;
    /** Stages entered in this cycle. */
    readonly reached: ReadonlySet<string>;
}
/** A lead of which nothing is known but some values. */
export declare function factsOfValues({ attributes, values, today, }: Pick<Facts, 'attributes' | 'values' | 'today'>): Facts;
/** What criteria can read of a score; points scaled by the scoring model's scale, labels absent where the model has none. */
export interface ScoreFacts {
    readonly total: number;
    readonly fit: number;
    readonly engagement: number;
    readonly grade?: string;
    readonly band?: string;
    readonly cell?: string;
    readonly outcome?: string;
}
