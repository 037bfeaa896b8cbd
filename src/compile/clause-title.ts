import type { Place } from '../diagnostics/place.ts';
import type { Text } from '../model/text.ts';
import { textIn } from '../model/words/language.ts';
import type { Clause } from './clause.ts';

/** The clause of a named thing: `<kind>/<id>` under the thing's own title. */
export function clauseOf(
  kind: string,
  thing: { readonly id: string; readonly title?: Text; readonly place: Place },
): Clause {
  return { id: `${kind}/${thing.id}`, title: thing.title ?? { en: thing.id }, place: thing.place };
}

/** One aspect of a named thing, titled `<title>: <aspect>` in English and German. */
export function aspectOf(title: Text, aspect: Text): Text {
  return {
    de: `${textIn(title, 'de')}: ${textIn(aspect, 'de')}`,
    en: `${textIn(title, 'en')}: ${textIn(aspect, 'en')}`,
  };
}
