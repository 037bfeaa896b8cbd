import type { Agreement } from '../model/agreement.ts';
/**
 * The newest date on which, by the agreement's own records, something happened; undefined without any record.
 * Rules about what is overdue ask it instead of a clock, so the same files always get the same findings.
 */
export declare function newestRecord(agreement: Agreement): string | undefined;
