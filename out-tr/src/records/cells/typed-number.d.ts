import type { CellReading } from '../../model/source.ts';
import type { TypedSql } from './cell-sql.ts';
type NumberReading = Extract<CellReading, {
    as: 'number';
}>;
export declare const wholeNumbers: RegExp;
/** How a column of numbers is read; undefined for types that are none. */
export declare function typedNumber({ scale }: NumberReading, type: string): TypedSql | undefined;
export {};
