import type { Agreement } from '../../model/agreement.ts';
/** What a column of a lead stands for. */
export type SqlColumnMeaning = {
    readonly of: 'attribute';
    readonly attribute: string;
} | {
    readonly of: 'consent';
    readonly purpose: string;
} | {
    readonly of: 'any-consent';
    readonly state: 'given' | 'withdrawn';
} | {
    readonly of: 'objecting';
} | {
    readonly of: 'reached';
    readonly stage: string;
}
/** 1 where an event of these signals is younger than the window. */
 | {
    readonly of: 'recent';
    readonly signals: readonly string[];
    readonly withinDays: number;
} | {
    readonly of: 'group';
    readonly dimension: string;
    readonly group: string;
} | {
    readonly of: 'points';
    readonly part: string;
} | {
    readonly of: 'known';
} | {
    readonly of: 'label';
    readonly label: 'band' | 'grade';
} | {
    readonly of: 'outcome';
} | {
    readonly of: 'rank';
} | {
    readonly of: 'stage';
};
/** Columns named after fields of the agreement have no underscore, those of the statement have one or a slash. */
export declare function sqlColumnMeaning(agreement: Agreement, name: string): SqlColumnMeaning | undefined;
