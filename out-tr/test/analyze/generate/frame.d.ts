import type { LeadpactDocument } from '../../../src/generated/documents.ts';
/** What every agreement needs and no question about a lead at one instant reads. */
export declare const frame: readonly LeadpactDocument[];
