import { type Mapping, type Operation } from './operations.ts';
/** The connectives; the nodes 0 and 1 are no and yes. */
export declare const isTrue: {
    readonly both: Operation;
    readonly either: Operation;
    readonly not: Mapping;
};
