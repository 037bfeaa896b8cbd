import fc from 'fast-check';
import type { JourneyAgreement } from '../../../src/evaluate/journey/journey-agreement.ts';
import type { Happening } from '../../../src/model/sample.ts';
import type { Instant } from '../../../src/support/instant.ts';
/** Timelines lie between these. */
export declare const start: Instant;
export declare const asOf: Instant;
export declare const arbitraryHappening: fc.Arbitrary<Happening>;
/** Gates and thresholds that time alone opens and closes, demotion, and every end of the decision window. */
export declare const arbitraryAgreement: fc.Arbitrary<JourneyAgreement>;
