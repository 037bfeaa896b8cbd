import type { Lifecycle } from '../../model/lifecycle.ts';
import type { Action } from './act.ts';
/** Actions of one instant in stage order, then by id (semantics §4). */
export declare function inStageOrder(lifecycle: Lifecycle, actions: readonly Action[]): readonly Action[];
/** A correction concerns what was before, a disposition comes after everything it may dispose of. */
export declare function targetRank(lifecycle: Lifecycle, action: Action): number;
