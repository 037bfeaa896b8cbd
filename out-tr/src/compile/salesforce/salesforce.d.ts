import type { Target } from '../target.ts';
/** Salesforce: an SFDX source tree for the lead, with scores as formulas over stored facts. */
export declare const salesforce: Target;
