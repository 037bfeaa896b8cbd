import { measureWords } from '../../model/words/measure/measure-words.js';
import { html } from '../html.js';
import { say } from '../view.js';
/** Numerator over denominator, in words; nothing for a measure that is no fraction. */
export function formula(view, measure) {
    const { fraction } = measureWords(measure, view.agreement, view.language);
    if (fraction === undefined)
        return html ``;
    return html `<p class="formula"><span>${fraction.over}</span> <span class="divided">${say(view, 'divided by', 'geteilt durch')}</span> <span>${fraction.under}</span></p>`;
}
