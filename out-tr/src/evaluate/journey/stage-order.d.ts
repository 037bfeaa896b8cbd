import type { Lifecycle, Stage } from '../../model/lifecycle.ts';
/** The stage every lead begins in. */
export declare function firstStage({ stages }: Lifecycle): Stage;
/** The stage of that id; undefined for a name that is none. */
export declare function stageOf({ stages }: Lifecycle, id: string): Stage | undefined;
/** Place in the order of stages; an unknown name comes before all. */
export declare function rankOf({ stages }: Lifecycle, id: string): number;
/**
 * The stages whose entry a forward move to `to` implies, `from` being the rank it starts at: the open ones that may not
 * be skipped (semantics §4). A lead that is lost or parked has not come further, so such a move implies none.
 */
export declare function impliedStages({ stages }: Lifecycle, from: number, to: Stage): readonly Stage[];
