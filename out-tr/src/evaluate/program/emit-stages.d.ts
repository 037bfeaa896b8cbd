import { type Lines } from '../../support/script-lines.ts';
import type { Draft } from './draft.ts';
/** The automatic moves in stage order, each once, from the stage of rank `rank` (semantics §4). */
export interface EmittedStages {
    /** Which stages were reached, in the recorded one's own way. */
    readonly declare: () => Lines;
    readonly moves: () => Lines;
}
/** What is asked is known at once; what has to be kept of the stages only when every question of the program is put. */
export declare function emitStages(draft: Draft): EmittedStages;
