import type { Bounds } from '../../../model/scoring.ts';
import { type Caveat } from '../../caveat.ts';
import type { GroupPoints } from './points-part.ts';
/** What is to be said about points that are put together from others. */
export interface Gathered {
    /** What all of them assume. */
    readonly assumed: readonly Caveat[];
    /** Ids of the rules that are not exact. */
    readonly doubtful: readonly string[];
    /** Scaled; null = without a limit. */
    readonly bound: number | null;
}
/** The clamped points of a group from those of its rules. */
export declare function gatheredGroup({ group, rules }: GroupPoints): Gathered;
/** The same of several groups or dimensions under bounds of their own. */
export declare function gathered(parts: readonly Gathered[], bounds: Bounds): Gathered;
/** As caveats: the assumptions, and one that names the rules that are not exact. */
export declare function gatheredCaveats({ assumed, doubtful, }: Pick<Gathered, 'assumed' | 'doubtful'>): readonly Caveat[];
