import type { Board } from './board.ts';
import type { EventType } from './event-type.ts';
/** Types of events that only make sense together, because a ring counts them all; most stand alone. */
export interface Unit {
    readonly types: readonly EventType[];
    /** The slots that its events give to. */
    readonly touched: readonly number[];
    readonly isRinged: boolean;
}
export declare function unitsOf({ types }: Board): readonly Unit[];
