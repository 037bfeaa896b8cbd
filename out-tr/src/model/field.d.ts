import type { Attribute } from '../criteria/attribute.ts';
import type { Definition } from './definition.ts';
import type { Text } from './text.ts';
/** An attribute of the dictionary with what people and other systems call it (S03, S14). */
export interface Field extends Definition, Attribute {
    readonly place: Definition['place'];
    /** What the value counts, read after it: `500 people`. */
    readonly unit?: Text;
    readonly pii: 'none' | 'personal' | 'sensitive';
    /** Value → words, for enums and sets. */
    readonly valueTitles: Readonly<Record<string, Text>>;
    /** Value → the exact spelling written by the user (values are normalised for comparing). */
    readonly valueSpellings: Readonly<Record<string, string>>;
    /** Plausible values for witnesses and documentation. */
    readonly examples: readonly (string | number | boolean)[];
    /** Names of this field in other systems: `salesforce`, `hubspot`, … */
    readonly systems: Readonly<Record<string, string>>;
}
