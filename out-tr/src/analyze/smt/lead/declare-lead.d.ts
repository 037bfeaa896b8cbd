import type { Agreement } from '../../../model/agreement.ts';
import type { Script } from '../script.ts';
import type { LeadTerms } from './lead-terms.ts';
/** How many events of a signal the lead may have, given how many anything counts up to. */
export type SlotsOf = (signal: string, counted: number) => number;
/** Every fact that any of the agreements can read, declared when it is first asked for. */
export declare function declareLead(agreements: readonly Agreement[], slotsOf: SlotsOf, script: Script): LeadTerms;
