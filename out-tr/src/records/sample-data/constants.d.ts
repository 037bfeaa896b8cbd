import type { TextTest } from '../../criteria/criterion.ts';
import type { Agreement } from '../../model/agreement.ts';
/** What the agreement compares with: where its decisions turn, so values are drawn around it. */
export interface Constants {
    /** Attribute → numbers and date ages. */
    readonly numbers: ReadonlyMap<string, readonly number[]>;
    /** Attribute → texts and how they are compared. */
    readonly texts: ReadonlyMap<string, readonly TextConstant[]>;
    /** Attribute → values that the entry of a stage asks for. */
    readonly wanted: ReadonlyMap<string, readonly string[]>;
    /** Property of events → values that a scoring rule asks for. */
    readonly properties: ReadonlyMap<string, readonly string[]>;
}
export interface TextConstant {
    readonly op: TextTest['op'];
    readonly value: string;
}
/** All of them, in the order in which the agreement names them. */
export declare function constantsOf(agreement: Agreement): Constants;
