import type { Dialect } from '../dialect.ts';
import type { Measure } from './measure.ts';
/** A measure as an aggregate over events; `flagged`: the rows say which of them a score reset hides. */
export declare function foldSql(dialect: Dialect, { fold, parts, countsHidden }: Measure, flagged: boolean): string;
