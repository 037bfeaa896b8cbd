import type { TextTest } from '../../../criteria/criterion.ts';
/** A question about a text with one literal. */
export interface TextAnswer {
    readonly op: TextTest['op'];
    readonly literal: string;
}
/** Does every text of which the first answer is yes have yes for the second? Sound, and complete for two answers. */
export declare function textImplies(known: TextAnswer, asked: TextAnswer): boolean;
/** Is there no text of which both answers, neither about the whole of it, are yes? */
export declare function textsExclude(left: TextAnswer, right: TextAnswer): boolean;
