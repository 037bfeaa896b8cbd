import type { Agreement } from '../../model/agreement.ts';
import { type Told } from './told.ts';
/** The gate is true (semantics §3, Gates). */
export declare function toldGate(agreement: Agreement, id: string): Told;
/** No gate of the agreement is true. */
export declare function toldNoGate(agreement: Agreement): Told;
