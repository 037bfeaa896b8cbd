import type { Attribute, Value } from './attribute.ts';
import type { Criterion } from './criterion.ts';
/**
 * What is known about some leads: per field the values it may have, or the range in which its number lies. Such a
 * field has a value on every one of them; of fields that are not in it nothing is known.
 */
export type Scope = ReadonlyMap<string, FieldScope>;
export type FieldScope = {
    readonly values: readonly Value[];
} | Span;
interface Span {
    readonly low: number;
    readonly high: number;
}
/** Whether a criterion holds for all of these leads, for none, or cannot be told. */
export type Certainty = 'always' | 'never' | 'maybe';
/**
 * What is certain of a criterion when only some fields are known. `always` and `never` are proofs; `maybe` says
 * nothing, not even that leads of both kinds exist.
 */
export declare function certainty(criterion: Criterion, scope: Scope, attributes: Readonly<Record<string, Attribute>>): Certainty;
export {};
