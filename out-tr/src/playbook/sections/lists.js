import { html } from '../html.js';
import { say, words } from '../view.js';
export const lists = {
    id: 'lists',
    title: { en: 'Lists', de: 'Listen' },
    intro: {
        en: 'Values that criteria refer to by one name.',
        de: 'Werte, auf die sich Bedingungen unter einem Namen beziehen.',
    },
    pages: (view) => Object.values(view.agreement.lists).map((list) => ({
        id: list.id,
        title: words(view, list.title),
        summary: html `${say(view, `${list.values.length} entries`, `${list.values.length} Einträge`)}`,
        place: list.place,
        owner: list.owner,
        ...(list.rationale && { rationale: words(view, list.rationale) }),
        body: html `<ul class="columns">${list.values.map((value) => html `<li><code>${value}</code></li>`)}</ul>`,
    })),
};
