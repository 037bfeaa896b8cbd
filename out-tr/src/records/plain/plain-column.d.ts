import type { FileForm, SourceColumn } from '../../model/source.ts';
import type { TablePlan } from '../load/table-plan.ts';
/**
 * How the plain reader takes a column. `key`: the id of a lead, kept as it is spelled; `mark`: the id of an event, kept as
 * a number that tells nearly all ids apart; `lead`: the place of the lead with this id; `word`: one of the words that
 * stand in the column, to be understood later; otherwise a number, whole days or milliseconds since 1970-01-01.
 */
export type PlainKind = 'key' | 'mark' | 'lead' | 'word' | 'number' | 'day' | 'instant';
export interface PlainColumn extends SourceColumn {
    /** Place of the column in the file, from 0. */
    readonly index: number;
    readonly kind: PlainKind;
}
/** Undefined where some column is written in a way that the plain reader does not read, or is read twice. */
export declare function plainColumns({ table, columns }: TablePlan): readonly PlainColumn[] | undefined;
/** Bytes that end cells and rows; undefined where one of them is no ASCII. */
export interface PlainForm {
    readonly delimiter: number;
    readonly quote?: number;
    readonly isCrLf: boolean;
}
export declare function plainForm({ delimiter, quote }: FileForm, lineEnd: '\n' | '\r\n' | undefined): PlainForm | undefined;
