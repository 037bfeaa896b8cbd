import type { Part } from '../part.ts';
/** Leads as records, one after the other: leadpact beside hand-written JavaScript and rule engines. */
export declare const rowPart: Part;
