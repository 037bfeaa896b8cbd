import { type Place } from '../diagnostics/place.ts';
import type { Criterion } from './criterion.ts';
import type { Vocabulary } from './type-vocabulary.ts';
/**
 * A criterion as the user wrote it, already valid against the schema, in its normal form (semantics §2).
 * Undefined when anything in it is wrong; everything wrong has then been reported, not only the first.
 */
export declare function typeCriterion(written: unknown, place: Place, vocabulary: Vocabulary): Criterion | undefined;
/** A criterion `{ head: body }` that stands at `place`. */
export interface WrittenTest {
    readonly head: string;
    readonly body: unknown;
    readonly place: Place;
}
