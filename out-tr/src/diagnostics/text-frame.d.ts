import type { Range } from './finding.ts';
import type { Paint, Style } from './paint.ts';
/** A piece of the user's file with a mark under what is meant. */
export interface Frame {
    readonly text: string;
    readonly range: Range;
    /** Repeated under the piece that is meant. */
    readonly mark: '^' | '-';
    readonly style: Style;
    /** Stands behind the mark. */
    readonly label: string;
    /** Cells of the line numbers. */
    readonly gutter: number;
}
/** The lines of a frame: the line before for orientation, the line itself, the mark. */
export declare function frameLines(frame: Frame, paint: Paint): readonly string[];
