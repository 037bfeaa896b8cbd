import { type Lines } from '../../../support/script-lines.ts';
import type { PlainColumn } from '../plain-column.ts';
export declare function missingName(index: number): string;
/** A function that says whether a cell holds one of the words that mean missing; of a cell beyond plain ASCII it says no. */
export declare function missingTest({ index, kind, missing }: PlainColumn): Lines;
