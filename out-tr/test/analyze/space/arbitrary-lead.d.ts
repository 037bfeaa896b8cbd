import fc from 'fast-check';
import type { Criterion } from '../../../src/criteria/criterion.ts';
import type { Facts } from '../../../src/criteria/facts.ts';
import type { Field } from '../../../src/model/field.ts';
/** The local date of all leads here. */
export declare const today = 20700;
/** One field of each type. */
export declare const fields: readonly Field[];
/** Criteria over these fields and everything else that can be asked, nested up to three deep. */
export declare const arbitraryCriterion: fc.Arbitrary<Criterion>;
/** Any lead that keeps to the dictionary, with events, consents and a score that need not fit together. */
export declare const arbitraryFacts: fc.Arbitrary<Omit<Facts, 'attributes'>>;
