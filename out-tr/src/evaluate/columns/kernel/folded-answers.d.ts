import type { Value } from '../../../criteria/attribute.ts';
import type { Criterion } from '../../../criteria/criterion.ts';
import type { KernelAgreement } from './kernel-agreement.ts';
/** The only attribute a criterion asks about, when it asks about nothing else. */
export declare function onlyAttribute(criterion: Criterion): string | undefined;
/** Does the answer change with the date? Ages are asked of values that are texts. */
export declare function isTimed(criterion: Criterion, values: readonly Value[]): boolean;
/** The answers to a question by code of a column, 1 for yes; code 0 is no value. */
export type Answers = Uint8Array;
interface Asked extends Pick<KernelAgreement, 'fields'> {
    readonly attribute: string;
    /** By code − 1. */
    readonly values: readonly Value[];
    /** Only where the answer depends on it. */
    readonly today?: number;
}
/** Does the criterion, which reads nothing but the attribute, hold? */
export declare function answersByCode(criterion: Criterion, asked: Asked): Answers;
/** Is the attribute missing? A set never is. */
export declare function missingByCode(asked: Asked): Answers;
export {};
