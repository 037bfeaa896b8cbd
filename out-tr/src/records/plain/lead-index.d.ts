import type { Keys, Texts } from './plain-rows.ts';
/** The ids of all leads, by place, and where to find them: in memory that threads share. */
export interface LeadIndex extends Texts {
    /**
     * By the lowest bits of the hash, then by the next free slot: two numbers side by side, place + 1, 0 for none, and the
     * whole hash.
     */
    readonly slots: Int32Array;
}
/** Undefined when two leads have one id. */
export declare function leadIndex(parts: readonly Keys[]): LeadIndex | undefined;
