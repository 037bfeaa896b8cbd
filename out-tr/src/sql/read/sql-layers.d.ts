import { ForeignText } from '../../analyze/told/foreign-text.ts';
import type { SqlExpression } from './sql-expression.ts';
import { type SqlToken } from './sql-tokens.ts';
/** A table expression of a statement: its words, and where it is a layer its new columns. */
export interface SqlTable {
    readonly name: string;
    readonly at: number;
    readonly words: readonly SqlToken[];
}
/** A column and the words that make it. */
export interface SqlColumn {
    readonly name: string;
    readonly at: number;
    readonly words: readonly SqlToken[];
    /** Undefined where it is not written as our layers are. */
    readonly expression: SqlExpression | undefined;
    readonly foreign?: ForeignText;
}
/** The statement taken apart; what follows the last table comes under the name of nothing. */
export declare function sqlTables(statement: string): readonly SqlTable[];
/** The columns that a layer adds: `SELECT before.*, expression AS name, … FROM before`. */
export declare function layerColumns({ at, words }: SqlTable): readonly SqlColumn[];
/** The same words and signs, however they are laid out. */
export declare function areSameWords(left: readonly SqlToken[], right: readonly SqlToken[]): boolean;
/** The first word that is another one. */
export declare function differenceAt(left: readonly SqlToken[], right: readonly SqlToken[]): SqlToken | undefined;
