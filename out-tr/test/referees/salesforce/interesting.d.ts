import type { Agreement } from '../../../src/model/agreement.ts';
/** Values at which the agreement changes its mind, for leads to stand on and beside. */
export interface Interesting {
    /** Attribute → constants it is compared with. */
    readonly numbers: ReadonlyMap<string, readonly number[]>;
    /** Attribute → texts that are looked for in it. */
    readonly texts: ReadonlyMap<string, readonly string[]>;
    /** Whole days at which events begin or cease to count. */
    readonly days: readonly number[];
    /** Property → values that are asked for. */
    readonly properties: ReadonlyMap<string, readonly string[]>;
}
export declare function interestingIn(agreement: Agreement): Interesting;
