import { html } from './html.js';
import { joined } from './parts.js';
import { link, say, words } from './view.js';
/** What a customer answered, with links where the answer names something of the agreement. */
export function answerWords(view, question, answer) {
    switch (answer.form) {
        case 'text':
            return html `<q>${words(view, answer.text)}</q>`;
        case 'number':
            return html `${String(answer.number)} ${say(view, 'of 10', 'von 10')}`;
        case 'yes-no':
            return html `${answer.yes ? say(view, 'yes', 'ja') : say(view, 'no', 'nein')}`;
        case 'names':
            return joined(answer.names.map((name) => named(view, question, name)));
        default:
            return answer;
    }
}
function named(view, { answer, choices }, name) {
    if (answer === 'signals')
        return link(view, 'signals', view.agreement.signals[name], name);
    if (answer === 'reason')
        return link(view, 'reasons', view.agreement.reasons[name], name);
    return words(view, choices[name]);
}
