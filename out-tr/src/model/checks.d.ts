import type { Place } from '../diagnostics/place.ts';
import type { LocalDate } from '../support/local-date.ts';
import type { Text } from './text.ts';
/** How heavy the findings of a rule weigh in an agreement; `off` = the rule is not asked. */
export declare const levels: readonly ['error', 'warning', 'info', 'off'];
export type Level = (typeof levels)[number];
/** A rule that has not its usual level here. */
export interface LevelSetting {
    readonly level: Level;
    readonly rationale?: Text;
    /** The code as it is written. */
    readonly place: Place;
}
/** A finding that is accepted for a while: told by what never moves with the lines, not by a line. */
export interface BaselineEntry {
    readonly code: string;
    readonly file: string;
    /** Keys that lead to the finding, `''` = the file as a whole; see `steadyPath`. */
    readonly at: string;
    readonly message: string;
    /** The last day. */
    readonly until: LocalDate;
    /** Absent where none is written, which is a finding of its own. */
    readonly reason?: string;
    readonly place: Place;
}
/** What an agreement says about its own checks. Whole even where the rest of the agreement is not. */
export interface Checks {
    /** By finding code. */
    readonly levels: Readonly<Record<string, LevelSetting>>;
    readonly baseline: readonly BaselineEntry[];
    /** IANA zone in which a day ends; UTC where no agreement could be read. */
    readonly zone: string;
}
