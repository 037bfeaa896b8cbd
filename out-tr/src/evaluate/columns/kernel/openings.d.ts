import type { LeadColumns } from '../lead-columns.ts';
import type { KernelAgreement } from './kernel-agreement.ts';
/**
 * Which signals count under which consents. The consents that any signal needs are bits of a number, the opening; the code
 * of a signal plus the opening times the number of codes says at once whether an event counts (semantics §3, Select).
 */
export interface Openings {
    /** Purposes that some signal needs, by bit. */
    readonly purposes: readonly string[];
    /** Number of signal codes, that of no signal included. */
    readonly signals: number;
    /** Openings times signals. */
    readonly size: number;
    /** The signal of an opened code; undefined where the consent is lacking. */
    readonly openSignal: (opened: number) => string | undefined;
}
export declare function openingsOf({ signals }: KernelAgreement, { events }: LeadColumns): Openings;
