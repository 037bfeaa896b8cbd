import type { Carrier } from './carrier.ts';
/** The carrier of a clause that nothing in Salesforce stands for. Throws for a kind that should have been carried. */
export declare function uncarried(clause: string): Carrier;
