import type { Attribution } from '../../model/attribution.ts';
/** What an attribution model says, with the declared order of channels beside it. */
export interface AttributionTerms extends Pick<Attribution, 'anchor' | 'lookbackDays' | 'dedupeMinutes' | 'per' | 'runs' | 'credit'> {
    /** Touches that count. */
    readonly types: readonly string[];
    readonly channelOrder: readonly string[];
}
