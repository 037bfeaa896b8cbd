import { amountWords } from '../../model/words/amount-words.js';
import { measureWords } from '../../model/words/measure/measure-words.js';
import { shareWords } from '../../model/words/number-words.js';
import { periodWords } from '../../model/words/period-words.js';
import { html } from '../html.js';
import { facts, joined } from '../parts.js';
import { link, say, words } from '../view.js';
export const commitments = {
    id: 'commitments',
    title: { en: 'Promises on each period', de: 'Zusagen je Zeitraum' },
    intro: {
        en: 'Volume, quality and deliveries, week by week, month by month, quarter by quarter.',
        de: 'Menge, Qualität und Lieferungen, Woche für Woche, Monat für Monat, Quartal für Quartal.',
    },
    pages: (view) => Object.values(view.agreement.commitments).map((commitment) => ({
        id: commitment.id,
        title: words(view, commitment.title),
        summary: html `${goal(view, commitment)}`,
        place: commitment.place,
        owner: commitment.owner,
        ...(commitment.rationale && { rationale: words(view, commitment.rationale) }),
        body: html `<p class="promise">${words(view, commitment.promise)}</p>${facts([
            [say(view, 'Measured', 'Gemessen wird'), measured(view, commitment)],
            [say(view, 'Kept by', 'Eingelöst durch'), keptBy(view, commitment)],
            [say(view, 'Target', 'Ziel'), goal(view, commitment)],
            [
                say(view, 'Tolerance', 'Toleranz'),
                commitment.tolerance.numerator === 0 ? undefined : shareWords(commitment.tolerance, view.language),
            ],
            [
                say(view, 'Escalates', 'Wird eskaliert'),
                commitment.escalates ? say(view, 'yes', 'ja') : say(view, 'no', 'nein'),
            ],
        ])}`,
    })),
};
function goal(view, { comparator, goal, per }) {
    const least = comparator === 'atLeast' ? say(view, 'at least', 'mindestens') : say(view, 'at most', 'höchstens');
    return `${least} ${amountWords(goal, view.agreement.currency, view.language)} ${periodWords(per, view.language)}`;
}
function measured(view, { measure, metric }) {
    const { phrase } = measureWords(measure, view.agreement, view.language);
    return metric === undefined
        ? html `${phrase}`
        : html `${phrase} (${link(view, 'metrics', view.agreement.metrics[metric], metric)})`;
}
/** The rituals and types of content that deliver what was promised. */
function keptBy(view, { id }) {
    const { cadences, contentTypes } = view.agreement;
    const rituals = Object.values(cadences).filter(({ fulfils }) => fulfils.includes(id));
    const types = Object.values(contentTypes).filter(({ fulfils }) => fulfils === id);
    return joined([
        ...rituals.map((ritual) => link(view, 'cadences', ritual)),
        ...types.map((type) => html `<a href="${view.base}content/index.html#type-${type.id}">${words(view, type.title)}</a>`),
    ]);
}
