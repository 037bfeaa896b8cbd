import type { Attribute, AttributeType } from './attribute.ts';
export declare function operatorFits(operator: string, type: AttributeType): boolean;
/** `an enum`, `a text`. */
export declare function typeWords(type: AttributeType): string;
/** What to write instead of an operator that the attribute's type does not have. */
export declare function operatorHelp(operator: string, { id, type }: Attribute): string;
