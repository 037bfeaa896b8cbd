/**
 * How a cell is read that is written as most are, in two steps, so that nothing is computed twice. It gives what the
 * longer way gives, never a value outside the domain, and NULL for every cell that is written in another way: patterns
 * and Unicode are left to those few.
 */
export interface QuickCell {
    /** Text of the file → what the engine makes of it. */
    readonly read: (cell: string) => string;
    /** That, where it means what the cell says. */
    readonly value: (read: string, cell: string) => string;
}
