import type { Place } from '../diagnostics/place.ts';
import type { Definition } from './definition.ts';
import type { Side, Text } from './text.ts';
export interface Role extends Definition {
    readonly side: Side | 'both';
}
export interface Team extends Definition {
    readonly side: Side;
    readonly calendar?: string;
    /** Role that leads it. */
    readonly lead?: string;
    /** Member ids, sorted. */
    readonly members: readonly string[];
}
/** A person under a pseudonymous id; no name is ever stored. */
export interface Member {
    readonly id: string;
    readonly team: string;
    readonly roles: readonly string[];
    /** Positive whole number: share of a pool relative to the others. */
    readonly weight: number;
    readonly capacity?: {
        readonly n: number;
        readonly per: 'day' | 'week' | 'month';
    };
    readonly active: boolean;
    readonly absences: readonly Absence[];
    readonly skills: readonly string[];
    /** Working hours where they differ from the team's. */
    readonly calendar?: string;
    readonly note?: Text;
    readonly place: Place;
}
/** Local dates, both included. */
export interface Absence {
    readonly from: string;
    readonly to: string;
}
