import { amountWords } from '../../model/words/amount-words.js';
import { periodWords } from '../../model/words/period-words.js';
import { html } from '../html.js';
import { part, table } from '../parts.js';
import { link, say, words } from '../view.js';
export const alignment = {
    id: 'alignment',
    title: { en: 'How well we work together', de: 'Wie gut wir zusammenarbeiten' },
    intro: {
        en: 'One number that neither side can earn alone, and what it is made of.',
        de: 'Eine Zahl, die keine Seite allein verdienen kann, und woraus sie besteht.',
    },
    appears: ({ alignments }) => Object.keys(alignments).length > 0,
    pages: (view) => Object.values(view.agreement.alignments).map((score) => ({
        id: score.id,
        title: words(view, score.title),
        summary: html `${say(view, `${score.components.length} components`, `${score.components.length} Bestandteile`)}, ${periodWords(score.per, view.language)}`,
        place: score.place,
        owner: score.owner,
        ...(score.rationale && { rationale: words(view, score.rationale) }),
        body: html `<p class="promise">${say(view, 'Each component gives 0 to 100 points. Each side has the weighted mean of its own and of those of both; the score is the harmonic mean of the two sides.', 'Jeder Bestandteil gibt 0 bis 100 Punkte. Jede Seite hat das gewichtete Mittel ihrer eigenen und der gemeinsamen; der Wert ist das harmonische Mittel der beiden Seiten.')}</p>${['marketing', 'sales', 'both'].map((side) => components(view, score, side))}`,
    })),
};
function components(view, score, side) {
    const titles = {
        marketing: say(view, 'Of marketing', 'Des Marketings'),
        sales: say(view, 'Of sales', 'Des Vertriebs'),
        both: say(view, 'Of both', 'Beider'),
    };
    const own = score.components.filter((component) => component.side === side);
    const amount = (component, key) => amountWords(component[key], view.agreement.currency, view.language);
    return part(titles[side], table([
        say(view, 'Metric', 'Kennzahl'),
        say(view, '0 points at', '0 Punkte bei'),
        say(view, '100 points at', '100 Punkte bei'),
        say(view, 'Weight', 'Gewicht'),
    ], own.map((component) => [
        link(view, 'metrics', view.agreement.metrics[component.metric], component.metric),
        amount(component, 'floor'),
        amount(component, 'target'),
        String(component.weight),
    ])));
}
