import { type LeadColumns } from '../../../src/evaluate/columns/lead-columns.ts';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import { scoreRow } from '../../../src/evaluate/score-row.ts';
import type { Instant } from '../../../src/support/instant.ts';
/** What a row is made from. */
export type RowAgreement = Parameters<typeof scoreRow>[0];
/** Holds the rows of the columns against those of the reference, at several instants with one program. */
export declare function expectRows(agreement: RowAgreement, records: readonly LeadRecord[], instants: readonly Instant[], columns?: LeadColumns): void;
