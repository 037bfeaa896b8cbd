import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Dialect } from '../../src/sql/dialect.ts';
/** Statements that create the normalised tables of some leads and fill them. */
export declare function leadTableStatements(agreement: Pick<Agreement, 'fields' | 'signals'>, leads: readonly LeadRecord[], dialect: Dialect): readonly string[];
