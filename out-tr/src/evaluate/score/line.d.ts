import type { Instant } from '../../support/instant.ts';
/** What one rule contributed; all lines and all clamps of a score add up to its total. Points are scaled. */
export type ScoreLine = AttributeLine | ExclusiveLine | EventLine | InactivityLine;
interface LineHead {
    readonly dimension: string;
    readonly group: string;
    readonly rule: string;
    /** Before decay or floor. */
    readonly raw: number;
    readonly points: number;
}
export interface AttributeLine extends LineHead {
    readonly kind: 'attribute';
    readonly held: boolean;
}
export interface ExclusiveLine extends LineHead {
    readonly kind: 'exclusive';
    /** The first choice that held; null when none did. */
    readonly choice: string | null;
}
export interface EventLine extends LineHead {
    readonly kind: 'event';
    /** Ids of the selected events, newest first. */
    readonly selected: readonly string[];
    /** Those of them that count, newest first. */
    readonly used: readonly UsedEvent[];
    /** How many events `atLeast` or `tiers` counted. */
    readonly count?: number;
}
export interface UsedEvent {
    readonly id: string;
    readonly signal: string;
    readonly at: Instant;
    /** Whole days. */
    readonly age: number;
    /** After decay; absent with `tiers`, whose points belong to the count. */
    readonly points?: number;
}
export interface InactivityLine extends LineHead {
    readonly kind: 'inactivity';
    /** The newest event of the rule's signals; null when there never was one. */
    readonly last: UsedEvent | null;
}
export {};
