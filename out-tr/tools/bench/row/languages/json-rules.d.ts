import type { BooleanLanguage } from '../translate/language.ts';
/** A condition of json-rules-engine. */
export type RuleCondition = {
    readonly fact: string;
    readonly operator: string;
    readonly value: unknown;
} | {
    readonly all: readonly RuleCondition[];
} | {
    readonly any: readonly RuleCondition[];
} | {
    readonly not: RuleCondition;
};
/** Its operators on texts and on null are the engine's own custom ones, named as in `textOperators`. */
export declare const jsonRules: BooleanLanguage<RuleCondition>;
export declare const textOperators: Readonly<Record<string, (text: string, literal: string) => boolean>>;
