/** A column of figures is easier to compare when it ends in one line. */
export type Alignment = 'left' | 'right';
/** Rows as lines with two blanks between columns, nothing behind the last and no room for empty ones; wide characters take two cells. */
export declare function textTable(rows: readonly (readonly string[])[], alignments?: readonly Alignment[]): readonly string[];
