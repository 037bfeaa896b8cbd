import type { Agreement } from '../model/agreement.ts';
import { type Month } from '../support/month.ts';
/**
 * Leads that members can take in a month, rounded down, as a plan works them out (semantics §10); where none covers the
 * month, without renewals and changes. Undefined when one of them has no limit.
 */
export declare function monthlyCapacity(agreement: Agreement, members: readonly string[], month: Month): number | undefined;
