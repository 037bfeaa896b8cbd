import type { Field } from '../../../model/field.ts';
import type { Script } from '../script.ts';
import type { AttributeTerms } from './attribute-terms.ts';
import type { TextAnswer } from './text-implication.ts';
/** Declares an attribute as the dictionary has it: its values in their range or domain, missing where that is allowed. */
export declare function declareAttribute(field: Field, answers: readonly TextAnswer[], script: Script): AttributeTerms;
