import type { Value } from '../attribute.ts';
import type { ConsentState } from '../criterion.ts';
import type { Facts, ScoreFacts } from '../facts.ts';
/** The part of a lead's facts that one subject is about. */
export interface Known {
    /** Undefined = missing. */
    readonly values?: Readonly<Record<string, Value | undefined>>;
    readonly consents?: readonly (readonly [string, ConsentState])[];
    readonly reached?: readonly string[];
    readonly objection?: boolean;
    readonly agesOf?: readonly (readonly [string, readonly number[]])[];
    readonly score?: ScoreFacts;
}
/** The local date of every witness, 2027-01-01. No answer depends on it: criteria read dates by their age. */
export declare const today = 20819;
/** The facts of a lead of which these parts are known and nothing else. */
export declare function factsOf(attributes: Facts['attributes'], parts: readonly Known[]): Facts;
