import type { Assignment } from '../../../src/analyze/space/lead-state.ts';
import type { Space } from '../../../src/analyze/space/space.ts';
/** Every combination of the classes of what a lead itself is, with what a witness pays for it. */
export declare function triedLeads(space: Space): Generator<{
    readonly assignment: Assignment;
    readonly cost: number;
}>;
export declare function leadsToTry(space: Space): number;
