import type { Lifecycle, Transition } from '../../../model/lifecycle.ts';
/** The stage changed by one of these moves. */
export declare function movedText(stage: string, moves: readonly Transition[]): string;
/** From one stage to another. */
export declare function moveText(stage: string, { from, to }: Transition): string;
/** The rank of the stage that an expression names. */
export declare function rankText({ stages }: Lifecycle, stage: string): string;
/** Is the picklist one of these? */
export declare function picked(field: string, ids: readonly string[]): string;
/** An id as a literal; ids are letters, digits and hyphens. */
export declare function quoted(id: string): string;
