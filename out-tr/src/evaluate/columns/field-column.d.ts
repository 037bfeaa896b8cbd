import type { AttributeType, Value } from '../../criteria/attribute.ts';
import { type CodeColumn } from './code-column.ts';
import { type NumberColumn } from './number-column.ts';
/** The values of one field, by lead. */
export type FieldColumn = CodeColumn | NumberColumn;
/** A column in the making. */
export interface GrowingFieldColumn {
    readonly put: (place: number, value: Value) => void;
    readonly finished: (length: number) => FieldColumn;
}
/** A column for values of a type; of a field that the agreement does not know, any. */
export declare function growingFieldColumn(type: AttributeType | undefined): GrowingFieldColumn;
