import { type Place } from '../../../diagnostics/place.ts';
import type { SampleExpectationDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Expectation } from '../../sample.ts';
/** What the agreement must, or must not, make of the lead; what names nothing that exists is left out. */
export declare function linkExpectation(written: SampleExpectationDocument, place: Place, linking: Linking): Expectation;
