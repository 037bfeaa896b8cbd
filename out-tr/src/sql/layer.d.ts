import type { Dialect } from './dialect.ts';
/** A step of the statement: all columns of the step before and some more, each an expression over those. */
export interface Layer {
    readonly table: string;
    readonly columns: readonly LayerColumn[];
}
export interface LayerColumn {
    /** As written in the statement, quoted where needed. */
    readonly name: string;
    readonly expression: string;
}
/** The layers as common table expressions, each over the one before. */
export declare function layerTables(dialect: Dialect, first: string, layers: readonly Layer[]): readonly string[];
/** The last table of the chain, as the statement names it. */
export declare function lastTable(dialect: Dialect, first: string, layers: readonly Layer[]): string;
