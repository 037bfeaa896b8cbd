import type { Lines } from '../../../support/script-lines.ts';
import type { PlainColumn } from '../plain-column.ts';
/** Lines that put the cell, of `t` from `s` to `e`, into its column. An empty cell says nothing; where one is needed, the row is not plain. */
export declare function cellLines(column: PlainColumn): Lines;
