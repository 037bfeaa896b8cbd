import type { Place } from '../diagnostics/place.ts';
import type { Rational } from '../support/rational.ts';
import type { Rhythm } from '../support/rhythm.ts';
import type { Definition } from './definition.ts';
import type { Text } from './text.ts';
/** The two ends: the system sales works in, and the platform marketing works in. */
export type SyncEnd = 'crm' | 'map';
/** What CRM and marketing platform tell each other about a lead (S14). */
export interface Sync extends Definition {
    /** Names of the two systems, as fields use them under `systems`. */
    readonly systems: Readonly<Record<SyncEnd, string>>;
    readonly connection: 'native' | 'middleware' | 'own';
    /** Where the score is worked out. */
    readonly scoredIn?: SyncEnd;
    /** Minutes that a value may be old on the other side. */
    readonly withinMinutes: number;
    /** Fields that tell that two records are one lead, the most certain first. */
    readonly match: readonly string[];
    /** By field. */
    readonly fields: Readonly<Record<string, SyncedField>>;
    /** Fields that stay in one system, sorted. */
    readonly stays: Readonly<Record<SyncEnd, readonly string[]>>;
    /** By stage. */
    readonly stages: Readonly<Record<string, SyncedStage>>;
    /** Minutes until a change of stage is known on the other side. */
    readonly stagesWithinMinutes: number;
    readonly marketingSees: readonly SalesActivity[];
    /** Signals, sorted. */
    readonly salesSees: readonly string[];
    readonly differences?: {
        readonly atMost: Rational;
        readonly per: Rhythm;
        readonly countedBy: string;
        readonly place: Place;
    };
}
export type SalesActivity = 'call' | 'email' | 'meeting' | 'opportunity' | 'won-deal';
export interface SyncedField {
    readonly id: string;
    readonly direction: 'crm to map' | 'map to crm' | 'both';
    /** Of a field that goes both ways. */
    readonly wins?: SyncEnd | 'newest';
    readonly withinMinutes: number;
    readonly rationale?: Text;
    readonly place: Place;
}
export interface SyncedStage {
    readonly id: string;
    /** As the CRM and the marketing platform spell it. */
    readonly crm: string;
    readonly map: string;
    readonly place: Place;
}
