import type { Value } from '../criteria/attribute.ts';
import type { Criterion } from '../criteria/criterion.ts';
import type { Agreement } from '../model/agreement.ts';
/** What a lead would have to be like for a criterion to hold: a guess that has to be tried out. */
export interface Wish {
    /** Attribute → value; null = must be missing. */
    readonly values: Readonly<Record<string, Value | null>>;
    /** Signal → how many events, all of them fresh. */
    readonly signals: Readonly<Record<string, number>>;
}
/** A lead for which a criterion probably holds (or does not); undefined where the state of the lead would have to change. */
export declare function wishFor(criterion: Criterion, fields: Agreement['fields'], holds?: boolean): Wish | undefined;
