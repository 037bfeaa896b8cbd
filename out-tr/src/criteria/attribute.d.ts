import type { Place } from '../diagnostics/place.ts';
/** What a lead can be asked about: one entry of the agreement's field dictionary (semantics §1). */
export interface Attribute {
    readonly id: string;
    readonly type: AttributeType;
    /** Digits after the point; 0 except for decimals. */
    readonly scale: number;
    /** Domain of enum and set values in declared order, normalised; empty for other types. */
    readonly values: readonly string[];
    /** Smallest and largest value of integers and decimals (scaled), where declared. */
    readonly min?: number;
    readonly max?: number;
    readonly nullable: boolean;
    readonly place?: Place;
    /** Value of an enum or set → the spelling people wrote, for messages. */
    readonly valueSpellings?: Readonly<Record<string, string>>;
}
export type AttributeType = 'enum' | 'integer' | 'decimal' | 'boolean' | 'date' | 'set' | 'text';
/**
 * A value after normalisation at load: text and enum strings normalised, integers and scaled decimals as numbers,
 * dates as `YYYY-MM-DD`, sets as sorted distinct normalised strings. Missing values are absent, never null.
 */
export type Value = string | number | boolean | readonly string[];
export type Values = Readonly<Record<string, Value | undefined>>;
