import { type Place } from '../../../diagnostics/place.ts';
import type { SourceLeadsDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
/** Fields that the system does not have; one that has a column all the same is reported. */
export declare function absentFields({ absent, fields }: SourceLeadsDocument, leads: Place, linking: Linking): readonly string[];
