import { textIn } from '../model/words/language.js';
/** The clause of a named thing: `<kind>/<id>` under the thing's own title. */
export function clauseOf(kind, thing) {
    return { id: `${kind}/${thing.id}`, title: thing.title ?? { en: thing.id }, place: thing.place };
}
/** One aspect of a named thing, titled `<title>: <aspect>` in English and German. */
export function aspectOf(title, aspect) {
    return {
        de: `${textIn(title, 'de')}: ${textIn(aspect, 'de')}`,
        en: `${textIn(title, 'en')}: ${textIn(aspect, 'en')}`,
    };
}
