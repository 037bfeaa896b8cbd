import type { CriterionDocument, FieldsDocument } from '../../../../src/generated/documents.ts';
import type { Random } from '../../../../src/support/random.ts';
type Fields = FieldsDocument['fields'];
/** The same criterion in other words: De Morgan, another order, another operator. */
export declare function rewriteCriterion(criterion: CriterionDocument, fields: Fields, random: Random): CriterionDocument;
export {};
