import fc from 'fast-check';
import type { Decay } from '../../../src/model/scoring.ts';
/** Every way in which points fall with age. */
export declare const arbitraryDecay: fc.Arbitrary<Decay>;
