import { measureWords } from '../../model/words/measure/measure-words.js';
import { periodWords } from '../../model/words/period-words.js';
import { bandScale } from '../band-scale.js';
import { html } from '../html.js';
import { breakdownWords } from '../metric/breakdown-words.js';
import { coverageTable } from '../metric/coverage-table.js';
import { formula } from '../metric/formula.js';
import { takenWords } from '../metric/taken-words.js';
import { usesOf } from '../metric/uses-of.js';
import { facts, joined, part } from '../parts.js';
import { say, words } from '../view.js';
export const metrics = {
    id: 'metrics',
    title: { en: 'Shared metrics', de: 'Gemeinsame Kennzahlen' },
    intro: {
        en: 'The figures both departments look at: how they are computed, from where on they are good or bad, and who explains them.',
        de: 'Die Zahlen, auf die beide Abteilungen schauen: wie sie gerechnet werden, ab wann sie gut oder schlecht sind und wer sie erklärt.',
    },
    appears: ({ metrics: all }) => Object.keys(all).length > 0,
    pages: (view) => Object.values(view.agreement.metrics).map((metric) => ({
        id: metric.id,
        title: words(view, metric.title),
        summary: html `${sentence(view, metric)}`,
        place: metric.place,
        owner: metric.owner,
        ...(metric.rationale && { rationale: words(view, metric.rationale) }),
        body: body(view, metric),
    })),
};
function body(view, metric) {
    return html `<p class="promise">${sentence(view, metric)}</p>
${formula(view, metric.measure)}${bandScale(view, metric)}
${part(say(view, 'How it is taken', 'Wie sie genommen wird'), facts([
        [say(view, 'Each period', 'Je Zeitraum'), takenWords(view, metric)],
        [say(view, 'Counted are', 'Gezählt werden'), countedWords(view, metric)],
        [say(view, 'Also shown over', 'Auch gezeigt über'), alsoOver(view, metric)],
        [say(view, 'Taken apart by', 'Zerlegt nach'), breakdownWords(view, metric)],
        [say(view, 'A rate needs', 'Eine Quote braucht'), sample(view, metric)],
        [
            say(view, 'Alarm when the trend worsens', 'Alarm bei schlechterem Trend'),
            roles(view, metric.trendAlarm),
        ],
        [say(view, 'Explained by', 'Erklärt von'), roles(view, metric.explainedBy)],
    ]))}${coverageTable(view, metric)}${part(say(view, 'Where it is used', 'Wo sie verwendet wird'), usesOf(view, metric))}`;
}
function sentence(view, { measure, per }) {
    const { phrase } = measureWords(measure, view.agreement, view.language);
    return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}, ${periodWords(per, view.language)}`;
}
function alsoOver(view, { alsoOver: base }) {
    if (base === undefined)
        return undefined;
    return base === 'all'
        ? say(view, 'all of them, accepted or not', 'alle, angenommen oder nicht')
        : say(view, 'those that sales accepted', 'die vom Vertrieb angenommenen');
}
function sample(view, { minSample }) {
    return say(view, `at least ${minSample} cases, otherwise it says “too few”`, `mindestens ${minSample} Fälle, sonst heißt es „zu wenige“`);
}
function countedWords(view, { counts }) {
    return {
        'lead-cycle': say(view, 'ways of leads through the stages', 'Durchläufe von Leads'),
        lead: say(view, 'leads', 'Leads'),
        account: say(view, 'companies', 'Unternehmen'),
        opportunity: say(view, 'opportunities', 'Verkaufschancen'),
        clock: say(view, 'clocks', 'Uhren'),
        field: say(view, 'fields', 'Felder'),
        delivery: say(view, 'deliveries', 'Lieferungen'),
        answer: say(view, 'answers', 'Antworten'),
        cut: say(view, 'announcements', 'Ankündigungen'),
        week: say(view, 'weeks', 'Wochen'),
    }[counts];
}
function roles(view, ids) {
    return joined(ids.map((id) => words(view, view.agreement.roles[id]?.title)));
}
