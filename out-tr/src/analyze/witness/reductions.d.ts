import type { Agreement } from '../../model/agreement.ts';
import type { DrawnLead } from './drawn-lead.ts';
/** Takes one thing off a lead; the same lead when it has it no more. */
type Reduction = (lead: DrawnLead) => DrawnLead;
/** Everything that a lead might do without, what costs a reader most first: events, values, states, properties. */
export declare function reductionsOf(drawn: DrawnLead, fields: Agreement['fields']): readonly Reduction[];
/** The lead after every reduction with which it still will do; two passes, for one may allow another. */
export declare function reduced(drawn: DrawnLead, reductions: readonly Reduction[], willDo: (lead: DrawnLead) => boolean): DrawnLead;
export {};
