import type { Values } from '../criteria/attribute.ts';
import type { ConsentState } from '../criteria/criterion.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Text } from './text.ts';
/**
 * A lead with its history and what the agreement must make of it (a test of the agreement).
 * Instants are epoch milliseconds UTC.
 */
export interface Sample {
    /** `id` in the file, else file name without extension plus document number. */
    readonly id: string;
    readonly title: Text;
    /** Attributes known from the beginning. */
    readonly lead: Values;
    readonly timeline: readonly Happening[];
    readonly asOf: number;
    /** Stage the CRM has recorded before the timeline starts; absent = the first. */
    readonly recordedStage?: string;
    /** Accounts that account matching may find. */
    readonly accounts: readonly SampleAccount[];
    readonly expect: Expectation;
    readonly not: Expectation;
    readonly place: Place;
}
/** One thing that happened to the lead. */
export type Happening = HappeningHead & ({
    readonly what: 'signal';
    readonly signal: string;
    readonly properties: Readonly<Record<string, string>>;
    readonly bot: boolean;
    readonly internal: boolean;
} | {
    readonly what: 'set';
    readonly values: Values;
    readonly cleared: readonly string[];
} | {
    readonly what: 'consent';
    readonly purpose: string;
    readonly state: Exclude<ConsentState, 'none'>;
} | {
    readonly what: 'objection';
} | {
    readonly what: 'move';
    readonly to: string;
} | {
    readonly what: 'accept';
} | {
    readonly what: 'dispose';
    readonly reason: string;
    readonly date?: string;
} | {
    readonly what: 'correct';
    readonly voids: string;
} | {
    readonly what: 'touch';
    readonly type: string;
    readonly direction: 'outbound' | 'inbound';
    readonly automated: boolean;
    readonly answered: boolean;
} | {
    readonly what: 'pause';
    readonly state: string;
    readonly until?: number;
} | {
    readonly what: 'reassign';
    readonly cause: string;
    readonly to?: string;
} | {
    readonly what: 'meeting';
    readonly outcome: 'held' | 'no-show';
});
interface HappeningHead {
    /** Its own id or `t1`, `t2` … by position. */
    readonly id: string;
    readonly at: number;
    readonly loggedAt?: number;
    readonly place: Place;
}
export interface SampleAccount {
    readonly id: string;
    readonly name: string;
    readonly country?: string;
    readonly domains: readonly string[];
    /** Member id. */
    readonly owner?: string;
    readonly ownerActive: boolean;
    readonly openOpportunity: boolean;
    readonly customer: boolean;
    readonly target: boolean;
    readonly lastActivityAt?: number;
}
/** Only what is written is compared. Points are scaled by the default scoring. `due` maps an SLA to its instant, null = no due time. */
export interface Expectation {
    readonly fit?: number;
    readonly engagement?: number;
    readonly total?: number;
    readonly grade?: string;
    readonly band?: string;
    readonly cell?: string;
    readonly outcome?: string;
    readonly stage?: string;
    readonly cycle?: number;
    readonly route?: string;
    readonly owner?: string;
    readonly queue?: string;
    readonly reason?: string;
    readonly gate?: string;
    /** Outcome of the newest handoff, as written: `auto-accepted`. */
    readonly handoff?: string;
    readonly due?: Readonly<Record<string, number | null>>;
    readonly clocks?: Readonly<Record<string, string>>;
    /** Touch policy → `kept` or `broken` when the lead was last given up. */
    readonly touches?: Readonly<Record<string, string>>;
    /** The score is null (objection). */
    readonly noScore?: boolean;
    readonly place: Place;
}
export {};
