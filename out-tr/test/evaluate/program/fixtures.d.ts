import type { Judged } from '../../referees/agreements.ts';
/** Agreements with every kind of rule, count and decay. */
export declare const fixtures: readonly Judged[];
