import { type Told } from '../../../analyze/told/told.ts';
import type { TextOperand } from './operand.ts';
/** The whole text, in lower case and trimmed, is this one. */
export declare function textEquals(operand: TextOperand, literal: string, at: number): Told;
/** `CONTAINS` of a text in lower case, or of the words of a text. */
export declare function textContains(operand: TextOperand, literal: string, at: number): Told;
export declare function textBegins(operand: TextOperand, literal: string, at: number): Told;
/** The last `length` signs of the text are the literal. */
export declare function textEnds(operand: TextOperand, length: number, literal: string, at: number): Told;
