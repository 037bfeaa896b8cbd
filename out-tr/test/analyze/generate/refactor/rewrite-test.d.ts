import type { AttributeTestDocument, CriterionDocument, FieldsFieldDocument } from '../../../../src/generated/documents.ts';
import type { Random } from '../../../../src/support/random.ts';
interface WrittenTest {
    readonly attribute: string;
    readonly field: FieldsFieldDocument;
    readonly test: AttributeTestDocument;
}
/** The same question about an attribute, asked otherwise; unchanged where there is no other way. */
export declare function rewriteTest(written: WrittenTest, random: Random): CriterionDocument;
export {};
