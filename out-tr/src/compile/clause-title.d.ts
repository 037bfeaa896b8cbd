import type { Place } from '../diagnostics/place.ts';
import type { Text } from '../model/text.ts';
import type { Clause } from './clause.ts';
/** The clause of a named thing: `<kind>/<id>` under the thing's own title. */
export declare function clauseOf(kind: string, thing: {
    readonly id: string;
    readonly title?: Text;
    readonly place: Place;
}): Clause;
/** One aspect of a named thing, titled `<title>: <aspect>` in English and German. */
export declare function aspectOf(title: Text, aspect: Text): Text;
