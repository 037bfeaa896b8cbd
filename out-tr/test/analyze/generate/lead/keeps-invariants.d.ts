import type { LeadRecord } from '../../../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../../../src/model/agreement.ts';
import type { Instant } from '../../../../src/support/instant.ts';
/** Is the lead as the agreement says that every lead is? */
export declare function keepsInvariants({ fields, invariants, zone }: Pick<Agreement, 'fields' | 'invariants' | 'zone'>, { values }: Pick<LeadRecord, 'values'>, asOf: Instant): boolean;
