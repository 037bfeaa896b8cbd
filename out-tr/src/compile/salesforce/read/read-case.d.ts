import { type Told } from '../../../analyze/told/told.ts';
import type { Expression } from './expression.ts';
import { type Reading } from './reading.ts';
/** `CASE(subject, value, result, …, otherwise)`: the result of the first value that the subject equals. */
export declare function caseOf(reading: Reading, { at, of }: Expression & {
    readonly kind: 'call';
}): Told;
