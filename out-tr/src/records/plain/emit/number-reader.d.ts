import { type Lines } from '../../../support/script-lines.ts';
import type { PlainColumn } from '../plain-column.ts';
/**
 * A function that reads a scaled number as most systems write it: no sign but a minus, no zero before other digits, nothing
 * between thousands, decimals up to those of the field. NaN for everything else, and outside the field's bounds.
 */
export declare function numberReader({ index, reading }: PlainColumn): Lines;
