import fc from 'fast-check';
import type { Dictionary } from '../../../src/evaluate/moment.ts';
import type { Happening } from '../../../src/model/sample.ts';
import type { Decay, Scoring } from '../../../src/model/scoring.ts';
export declare const asOf: number;
export declare const dictionary: Dictionary;
export declare const arbitraryDecay: fc.Arbitrary<Decay>;
/** A model with fit, engagement and a third dimension, without grades. */
export declare const arbitraryScoring: fc.Arbitrary<Scoring>;
/** Events of the last hundred days, some at the same instant, ids in no order. */
export declare const arbitraryEvents: fc.Arbitrary<readonly Happening[]>;
