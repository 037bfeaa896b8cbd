import { type Place } from '../../../diagnostics/place.ts';
import type { ComplianceDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Compliance } from '../../sla.ts';
/** How a promise is judged. */
export declare function linkCompliance(written: ComplianceDocument, place: Place, linking: Linking): Compliance | undefined;
