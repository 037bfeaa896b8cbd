import { type Mapping, type Operation as Pointwise } from '../diagram/operations.ts';
import { type Operation, type ToldValue } from './told.ts';
/** Values as results of diagrams, which are whole numbers: 0 and 1 are no and yes. */
export interface ToldValues {
    readonly numberOf: (value: ToldValue) => number;
    readonly meantBy: (result: number) => ToldValue;
    readonly operationOf: (kind: Operation) => Pointwise;
    readonly opposite: Mapping;
    /** The value of an operation of nothing. */
    readonly ofNone: (kind: Operation) => ToldValue;
}
export declare function openToldValues(): ToldValues;
