import type { Criterion } from '../criteria/criterion.ts';
import type { Definition } from './definition.ts';
/** A part of the map and the people who work it. */
export interface Territory extends Definition {
    /** Leads that belong to it; without one it is only a name for people. */
    readonly when?: Criterion;
    readonly team: string;
    /** Member ids, sorted: those named, else the active ones of the team. */
    readonly members: readonly string[];
}
