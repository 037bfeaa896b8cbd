import type { Node } from '../diagram/diagrams.ts';
import { type Translation } from './translation.ts';
/** What texts can answer, where their answers have variables of their own. */
export declare function possibleTexts(translation: Translation): Node;
