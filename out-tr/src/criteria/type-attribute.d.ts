import { type Place } from '../diagnostics/place.ts';
import type { Attribute } from './attribute.ts';
import type { Criterion } from './criterion.ts';
import type { Vocabulary } from './type-vocabulary.ts';
/** One question about a field: `{ operator: literal }` of an attribute that exists and has the operator. */
export interface AttributeQuestion {
    readonly attribute: Attribute;
    readonly operator: string;
    readonly literal: unknown;
    /** The whole condition. */
    readonly place: Place;
    /** The literal. */
    readonly literalPlace: Place;
}
interface WrittenAttributeTest {
    readonly attribute: string;
    readonly body: unknown;
    readonly place: Place;
}
/** `{ country: { eq: DE } }`: the attribute found, its one operator checked against its type, its literal typed. */
export declare function typeAttributeTest({ attribute: name, body, place }: WrittenAttributeTest, vocabulary: Vocabulary): Criterion | undefined;
export {};
