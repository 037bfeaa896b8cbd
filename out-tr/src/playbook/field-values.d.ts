import type { Value } from '../criteria/attribute.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** A field and the values it may have: `Country: Germany, Austria or Switzerland`. */
export declare function fieldValues(view: View, field: string, values: readonly Value[]): Html;
/** A value in the words of its field. */
export declare function valueWords(view: View, field: string, value: Value): string;
