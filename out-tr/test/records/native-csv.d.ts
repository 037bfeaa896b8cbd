import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../src/model/agreement.ts';
/** Leads as the files of a native export (docs/records.md). */
export declare function nativeCsv({ fields, signals }: Pick<Agreement, 'fields' | 'signals'>, leads: readonly LeadRecord[]): Readonly<Record<string, string>>;
