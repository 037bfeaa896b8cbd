import type { LeadpactDocument } from '../generated/documents.ts';
import type { JsonValue } from '../support/json-value.ts';
import type { Complaint } from './complaint.ts';
/** The word after `kind:`. */
export type Kind = LeadpactDocument['kind'];
/** Where a document was found: among the definitions, under `test/leads/`, or in the file of the baseline. */
export type DocumentRole = 'definition' | 'sample' | 'baseline';
/** The kind of a document, or what is wrong with it. */
export declare function documentKind(data: JsonValue, role: DocumentRole): Kind | Complaint;
