import { html } from '../html.js';
import { part, table } from '../parts.js';
import { plain, say, words } from '../view.js';
export const targets = {
    id: 'targets',
    title: { en: 'Systems and gaps', de: 'Systeme und Lücken' },
    intro: {
        en: 'What each system carries exactly, what only roughly, and what not at all.',
        de: 'Was jedes System genau trägt, was nur ungefähr und was gar nicht.',
    },
    pages: (view) => [...view.compilations].map(([id, { clauses }]) => {
        const of = (fidelity) => clauses.filter((clause) => clause.fidelity === fidelity);
        const [exact, rough, missing] = [of('exact'), of('approximated'), of('missing')];
        return {
            id,
            title: html `${id}`,
            summary: html `${say(view, `${exact.length} exact, ${rough.length} approximated, ${missing.length} missing`, `${exact.length} genau, ${rough.length} ungefähr, ${missing.length} fehlen`)}`,
            body: html `${part(say(view, 'Approximated', 'Ungefähr'), gaps(view, rough))}${part(say(view, 'Missing', 'Fehlt'), gaps(view, missing))}${part(say(view, 'Exact', 'Genau'), list(view, exact))}`,
        };
    }),
};
function gaps(view, clauses) {
    return table([say(view, 'Clause', 'Klausel'), say(view, 'How', 'Wie'), say(view, 'Bound', 'Grenze')], clauses.map((clause) => [
        html `${words(view, clause.title)}<br><small><code>${clause.id}</code></small>`,
        words(view, clause.how),
        plain(view, clause.bound?.words),
    ]));
}
function list(view, clauses) {
    if (clauses.length === 0)
        return html ``;
    return html `<details><summary>${say(view, `${clauses.length} clauses`, `${clauses.length} Klauseln`)}</summary><ul>${clauses.map((clause) => html `<li>${words(view, clause.title)} <small><code>${clause.id}</code></small></li>`)}</ul></details>`;
}
