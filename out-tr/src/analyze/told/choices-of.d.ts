import type { Agreement } from '../../model/agreement.ts';
import type { Choice } from './question.ts';
/** The values of which a lead has one. */
export declare function choicesOf({ fields, lifecycle, scorings }: Agreement, choice: Choice): readonly string[];
