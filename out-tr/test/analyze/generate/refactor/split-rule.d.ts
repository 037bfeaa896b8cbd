import type { FieldsDocument, ScoringRuleDocument } from '../../../../src/generated/documents.ts';
import type { Random } from '../../../../src/support/random.ts';
interface Splitting {
    readonly fields: FieldsDocument['fields'];
    readonly scale: number;
    readonly random: Random;
}
/** Rules that together give what one gave, in the same group; the rule alone where it cannot be split. */
export declare function splitRule(rule: ScoringRuleDocument, splitting: Splitting): readonly ScoringRuleDocument[];
export {};
