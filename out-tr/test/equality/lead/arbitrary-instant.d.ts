import fc from 'fast-check';
import type { Instant } from '../../../src/support/instant.ts';
/** Instants of which many are midnight somewhere, or a millisecond beside it. */
export declare const arbitraryInstant: fc.Arbitrary<Instant>;
