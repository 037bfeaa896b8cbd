import { durationWords } from '../model/words/duration-words.js';
import { textIn } from '../model/words/language.js';
import { formatInstantIn } from '../support/zoned-time.js';
import { html } from './html.js';
/** The words of the view's language. */
export function say(view, en, de) {
    return view.language === 'de' ? de : en;
}
/** A text of the agreement; where the view's language is missing, the words that there are, marked with their language. */
export function words(view, text) {
    if (text === undefined)
        return html ``;
    const own = text[view.language];
    if (own !== undefined)
        return html `${own}`;
    const [language, other] = Object.entries(text)[0] ?? [];
    return other === undefined ? html `` : html `<span lang="${language}">${other}</span>`;
}
export function plain(view, text) {
    return text === undefined ? '' : textIn(text, view.language);
}
export function time(view, duration) {
    return durationWords(duration, view.language);
}
/** Local date and time of the agreement's zone, never broken over two lines. */
export function moment(view, instant) {
    return html `<time>${formatInstantIn(view.agreement.zone, instant).replace('T', ' ').slice(0, 16)}</time>`;
}
/** The page of an object, relative to the page of the view. */
export function pageOf(view, section, id) {
    return `${view.base}${section}/${encodeURIComponent(id)}.html`;
}
/** A link to the page of an object, in the words of its title. */
export function link(view, section, object, id = '') {
    if (object === undefined)
        return html `<code>${id}</code>`;
    return html `<a href="${pageOf(view, section, object.id)}">${words(view, object.title)}</a>`;
}
