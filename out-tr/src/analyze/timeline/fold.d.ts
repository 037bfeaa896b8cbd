import type { Board } from './board.ts';
import type { EventType } from './event-type.ts';
import type { RowTable } from './row-table.ts';
import { type Making } from './rows.ts';
import type { Step } from './schedule.ts';
import type { Unit } from './units.ts';
/** What the events are added to. */
export interface Folding {
    readonly board: Board;
    readonly units: readonly Unit[];
    readonly making: Making;
    /** For the rows of all, in which sums may sink. */
    readonly open: Making;
    readonly mayBeReset: boolean;
    /** Hears of rings that were not read as they are. */
    readonly abstracted: (ring: number, bound: string) => void;
    /** Rings whose events make too many rows. */
    readonly tooMuch: Set<string>;
}
/** From which age on there are events of a type, and what they are in this case. */
export type InCase = (type: EventType) => {
    readonly type: EventType;
    readonly fromDay: number;
};
/** The rows with all events of the steps' units; `added`: what was added freely to them before. */
export declare function fold(rows: RowTable, steps: readonly Step[], inCase: InCase, folding: Folding, added?: Set<string>): RowTable;
