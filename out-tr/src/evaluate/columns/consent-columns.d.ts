import type { ConsentState } from '../../criteria/criterion.ts';
import type { LeadRecord } from '../lead-record.ts';
import { type CodeColumn } from './code-column.ts';
import { type Codes } from './codes.ts';
/** The consents of all leads, those of one lead side by side, oldest first. */
export interface ConsentColumns {
    /** Lead → place of its first consent; one more for the end. */
    readonly offsets: Uint32Array;
    readonly purposes: CodeColumn<string>;
    readonly states: Codes;
    /** Instants from which they are known. */
    readonly from: Float64Array;
}
/** A purpose without a consent has the first state. */
export declare const stateCodes: Readonly<Record<ConsentState, number>>;
export interface GrowingConsentColumns {
    /** Adds the consents of the next lead. */
    readonly put: (consents: LeadRecord['consents']) => void;
    readonly finished: () => ConsentColumns;
}
export declare function growingConsentColumns(): GrowingConsentColumns;
