import type { Field } from '../../model/field.ts';
/** What kind of text a field holds, as far as one can tell without reading its title. */
export type TextShape = 'email' | 'phone' | 'domain' | 'company' | 'person' | 'job-title' | 'other';
/** The examples decide, then the id, then what other systems call the field. */
export declare function textShapeOf({ id, examples, systems }: Field): TextShape;
