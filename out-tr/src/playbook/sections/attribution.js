import { shareWords } from '../../model/words/number-words.js';
import { pathTable } from '../attribution/path-table.js';
import { html } from '../html.js';
import { facts, joined } from '../parts.js';
import { link, say, words } from '../view.js';
export const attribution = {
    id: 'attribution',
    title: { en: 'Who gets the credit', de: 'Wem ein Auftrag angerechnet wird' },
    intro: {
        en: 'Which touches before a deal count, and how they share the credit.',
        de: 'Welche Kontakte vor einem Auftrag zählen und wie sie sich den Erfolg teilen.',
    },
    appears: ({ attributions }) => Object.keys(attributions).length > 0,
    pages: (view) => Object.values(view.agreement.attributions).map((model) => ({
        id: model.id,
        title: words(view, model.title),
        summary: html `${shared(view, model)}`,
        place: model.place,
        owner: model.owner,
        ...(model.rationale && { rationale: words(view, model.rationale) }),
        body: html `<p class="promise">${shared(view, model)}</p>${terms(view, model)}${pathTable(view, model)}`,
    })),
};
function terms(view, model) {
    const { agreement } = view;
    return facts([
        [say(view, 'Touches count up to', 'Kontakte zählen bis'), anchor(view, model)],
        [
            say(view, 'And back', 'Und zurück'),
            say(view, `${model.lookbackDays} days`, `${model.lookbackDays} Tage`),
        ],
        [
            say(view, 'What counts', 'Was zählt'),
            joined(model.signals.map((id) => link(view, 'signals', agreement.signals[id], id))),
        ],
        [
            say(view, 'The same again counts after', 'Dasselbe zählt wieder nach'),
            say(view, `${model.dedupeMinutes} minutes`, `${model.dedupeMinutes} Minuten`),
        ],
        [
            say(view, 'Credited is', 'Angerechnet wird'),
            model.per === 'touch'
                ? say(view, 'every touch', 'jedem Kontakt')
                : say(view, 'every channel once', 'jedem Kanal einmal'),
        ],
        [
            say(view, 'Touches of one channel in a row', 'Kontakte eines Kanals hintereinander'),
            model.runs === 'keep'
                ? say(view, 'count each', 'zählen einzeln')
                : say(view, 'count as their first', 'zählen wie ihr erster'),
        ],
        [
            say(view, 'Without any touch', 'Ohne jeden Kontakt'),
            model.fallback === undefined
                ? say(view, 'nobody is credited; it stays in the whole', 'wird niemandem angerechnet; es bleibt im Ganzen')
                : html `${link(view, 'attribution', agreement.attributions[model.fallback], model.fallback)}${say(view, ', shown apart', ', getrennt ausgewiesen')}`,
        ],
    ]);
}
function anchor(view, { anchor: moment }) {
    return {
        lead: say(view, 'the creation of the lead', 'zur Entstehung des Leads'),
        opportunity: say(view, 'the opening of the opportunity', 'zur Eröffnung der Opportunity'),
        close: say(view, 'the close', 'zum Abschluss'),
    }[moment];
}
function shared(view, { credit }) {
    if (credit.by === 'age')
        return say(view, `By age: ${credit.halfLifeDays} days older count half.`, `Nach Alter: ${credit.halfLifeDays} Tage älter zählt halb.`);
    return weightWords(view, credit.weights);
}
function weightWords(view, weights) {
    const names = {
        first: say(view, 'first touch', 'erster Kontakt'),
        lead: say(view, 'touch before the lead', 'Kontakt vor dem Lead'),
        opportunity: say(view, 'touch before the opportunity', 'Kontakt vor der Opportunity'),
        close: say(view, 'touch before the close', 'Kontakt vor dem Abschluss'),
        last: say(view, 'last touch', 'letzter Kontakt'),
        middle: say(view, 'all others together', 'alle übrigen zusammen'),
    };
    const order = ['first', 'lead', 'opportunity', 'close', 'last', 'middle'];
    const told = order.flatMap((role) => {
        const share = weights[role];
        return share === undefined ? [] : [`${shareWords(share, view.language)} ${names[role]}`];
    });
    return `${told.join(', ')}.`;
}
