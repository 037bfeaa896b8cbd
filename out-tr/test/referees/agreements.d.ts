import type { Agreement } from '../../src/model/agreement.ts';
/** An agreement under a name for messages. */
export interface Judged {
    readonly name: string;
    readonly agreement: Agreement;
}
/** The fixture that has every construct, the reference agreement and every example. */
export declare const agreements: readonly Judged[];
