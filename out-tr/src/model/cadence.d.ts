import type { Place } from '../diagnostics/place.ts';
import type { Duration } from '../support/duration.ts';
import type { MeetingDay } from '../support/meeting-day.ts';
import type { Rhythm } from '../support/rhythm.ts';
import type { Definition } from './definition.ts';
import type { Signature } from './signature.ts';
import type { Text } from './text.ts';
/** A ritual that both departments keep: when, who, about what, and whether it took place (S24, S29, S30, S33, S34). */
export interface Cadence extends Definition {
    readonly when: CadenceTime;
    /** Minutes after local midnight. */
    readonly at?: number;
    readonly minutes?: number;
    readonly ledBy: string;
    /** Roles that attend besides the one that leads, sorted. */
    readonly attendees: readonly string[];
    /** What everybody has read before; metrics sorted. */
    readonly inputs: {
        readonly reports: readonly ReportName[];
        readonly metrics: readonly string[];
    };
    readonly agenda: readonly AgendaItem[];
    readonly output?: Text;
    /** Commitments of deliveries that are kept by holding it, sorted. */
    readonly fulfils: readonly string[];
    /** Levels of the escalation that are settled here, rising. */
    readonly escalations: readonly number[];
    /** Roles that sign what comes out of it, sorted; none: nothing is signed. */
    readonly signedBy: readonly string[];
    /** In the order in which it is written. */
    readonly log: readonly Occasion[];
}
export type CadenceTime = {
    readonly by: 'rhythm';
    readonly every: Rhythm;
    readonly on?: MeetingDay;
} | {
    readonly by: 'occasion';
    readonly after: 'campaign' | 'escalation' | 'deal' | 'quarter';
    readonly within: Duration;
};
/** What `leadpact report` writes. */
export type ReportName = 'weekly' | 'scorecard' | 'qbr' | 'retrospective' | 'win-loss' | 'content' | 'summary';
export interface AgendaItem {
    readonly topic: Text;
    readonly minutes?: number;
    readonly by?: string;
    readonly place: Place;
}
/** One date on which it was planned, and what became of it. Local dates. */
export interface Occasion {
    readonly planned: string;
    readonly was: 'held' | 'moved' | 'missed';
    /** When it took place; absent when missed. */
    readonly held?: string;
    readonly why?: Text;
    readonly decided?: Text;
    readonly signatures: readonly Signature[];
    readonly place: Place;
}
