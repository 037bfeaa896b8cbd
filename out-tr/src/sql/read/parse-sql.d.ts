import { ForeignText } from '../../analyze/told/foreign-text.ts';
import type { SqlExpression } from './sql-expression.ts';
import type { SqlToken } from './sql-tokens.ts';
/** Tokens and how far they are read. */
export interface SqlCursor {
    readonly tokens: readonly SqlToken[];
    position: number;
}
export declare function peek({ position, tokens }: SqlCursor): SqlToken;
/** Takes a word or sign if it comes next. */
export declare function takes(cursor: SqlCursor, text: string): boolean;
export declare function expect(cursor: SqlCursor, text: string): void;
export declare function unexpected({ at, kind, text }: SqlToken): ForeignText;
/** An expression as our statements write it. */
export declare function sqlExpression(cursor: SqlCursor): SqlExpression;
