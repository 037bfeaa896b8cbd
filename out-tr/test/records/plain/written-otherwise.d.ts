import type { Random } from '../../../src/support/random.ts';
interface Files {
    readonly lead: Uint8Array;
    readonly event: Uint8Array;
}
/** The same export as another system would write it: in quotation marks or not, with other line ends, columns in another order. */
export declare function styled({ lead, event }: Files, random: Random): Files;
/** With a few bytes too many, too few or other ones, or with rows that stand there twice or not at all. */
export declare function disturbed({ lead, event }: Files, random: Random): Files;
export {};
