import { type Lines } from '../../../support/script-lines.ts';
import type { PlainColumn } from '../plain-column.ts';
/** A function that reads whole days, or milliseconds of an instant in UTC, from cells of a fixed width; NaN for others. */
export declare function timeReader({ index, reading }: PlainColumn): Lines;
