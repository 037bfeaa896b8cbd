import type { Agreement } from '../../../src/model/agreement.ts';
/** Where an agreement changes its mind: what leads have to stand on and beside. */
export interface Boundaries {
    /** Attribute → constants it is compared with. */
    readonly constants: ReadonlyMap<string, readonly number[]>;
    /** Attribute → texts that are looked for in it. */
    readonly literals: ReadonlyMap<string, readonly string[]>;
    /** Property → values that are asked for. */
    readonly properties: ReadonlyMap<string, readonly string[]>;
    /** Ages in whole days at which events begin or cease to count or lose points; windows of `max`. Rising. */
    readonly days: readonly number[];
}
export declare function boundariesOf(agreement: Agreement): Boundaries;
