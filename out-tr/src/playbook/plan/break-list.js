import { breakWords } from '../../plan/words/break-words.js';
import { html } from '../html.js';
import { say } from '../view.js';
/** What breaks a plan, in sentences. */
export function breakList(view, { agreement, breaks }) {
    if (breaks.length === 0)
        return html `<p>${say(view, 'Nothing in this agreement breaks this plan.', 'Nichts in dieser Vereinbarung spricht gegen diesen Plan.')}</p>`;
    return html `<ul>${breaks.map((found) => html `<li>${sentence(breakWords(agreement, found, view.language))}</li>`)}</ul>`;
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
