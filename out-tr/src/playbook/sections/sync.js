import { shareWords } from '../../model/words/number-words.js';
import { rhythmWords } from '../../model/words/rhythm-words.js';
import { html } from '../html.js';
import { facts, joined, part, table } from '../parts.js';
import { activityWords, directionWords, endWords, systemName } from '../sync-words.js';
import { link, say, time, words } from '../view.js';
export const sync = {
    id: 'sync',
    title: { en: 'CRM and marketing platform', de: 'CRM und Marketing-Plattform' },
    intro: {
        en: 'What the two systems tell each other: which way, how soon, and whose value wins.',
        de: 'Was sich die beiden Systeme sagen: in welche Richtung, wie schnell und wessen Wert gewinnt.',
    },
    appears: (agreement) => Object.keys(agreement.syncs).length > 0,
    pages: (view) => Object.values(view.agreement.syncs).map((each) => ({
        id: each.id,
        title: words(view, each.title),
        summary: html `${systemName(view, each, 'crm')} ⇄ ${systemName(view, each, 'map')}, ${minutes(view, each.withinMinutes)}`,
        place: each.place,
        owner: each.owner,
        ...(each.rationale && { rationale: words(view, each.rationale) }),
        body: html `${frame(view, each)}${part(say(view, 'Stages', 'Phasen'), stages(view, each))}${part(say(view, 'Fields', 'Felder'), fields(view, each))}${part(say(view, 'Stay where they are', 'Bleiben, wo sie sind'), stays(view, each))}`,
    })),
};
function minutes(view, amount) {
    return time(view, amount % 60 === 0 ? { amount: amount / 60, unit: 'hours' } : { amount, unit: 'minutes' });
}
function frame(view, each) {
    const { differences } = each;
    const { fields: dictionary, roles, signals } = view.agreement;
    return facts([
        [
            say(view, 'Connected by', 'Verbunden durch'),
            {
                native: say(view, 'the vendors’ own integration', 'die Integration der Hersteller'),
                middleware: say(view, 'a product between them', 'ein Produkt dazwischen'),
                own: say(view, 'a connection of our own', 'eine eigene Anbindung'),
            }[each.connection],
        ],
        [say(view, 'Values arrive within', 'Werte kommen an innerhalb von'), minutes(view, each.withinMinutes)],
        [
            say(view, 'Stages arrive within', 'Phasen kommen an innerhalb von'),
            minutes(view, each.stagesWithinMinutes),
        ],
        [
            say(view, 'The score is worked out in', 'Die Punkte entstehen in'),
            each.scoredIn && systemName(view, each, each.scoredIn),
        ],
        [
            say(view, 'The same lead has the same', 'Derselbe Lead hat dieselbe Angabe in'),
            joined(each.match.map((field) => link(view, 'fields', dictionary[field], field))),
        ],
        [
            say(view, 'Marketing sees', 'Das Marketing sieht'),
            each.marketingSees.map((activity) => activityWords(view, activity)).join(', '),
        ],
        [
            say(view, 'Sales sees', 'Der Vertrieb sieht'),
            joined(each.salesSees.map((signal) => link(view, 'signals', signals[signal], signal))),
        ],
        [
            say(view, 'Differences tolerated', 'Geduldete Abweichungen'),
            differences &&
                html `${say(view, 'at most', 'höchstens')} ${shareWords(differences.atMost, view.language)}, ${rhythmWords(differences.per, view.language)}; ${say(view, 'counted by', 'gezählt von')} ${words(view, roles[differences.countedBy]?.title)}`,
        ],
    ]);
}
function stages(view, each) {
    const rows = view.agreement.lifecycle.stages.flatMap((stage) => {
        const names = each.stages[stage.id];
        return names === undefined
            ? []
            : [
                [
                    html `<span id="stage-${stage.id}">${link(view, 'stages', stage)}</span>`,
                    html `<code>${names.crm}</code>`,
                    html `<code>${names.map}</code>`,
                ],
            ];
    });
    return table([say(view, 'Stage', 'Phase'), systemName(view, each, 'crm'), systemName(view, each, 'map')], rows);
}
function fields(view, each) {
    const rows = Object.values(each.fields).map((field) => [
        html `<span id="field-${field.id}">${link(view, 'fields', view.agreement.fields[field.id], field.id)}</span>${field.rationale ? html `<br><small>${words(view, field.rationale)}</small>` : html ``}`,
        directionWords(view, each, field),
        wins(view, each, field),
        minutes(view, field.withinMinutes),
    ]);
    return table([
        say(view, 'Field', 'Feld'),
        say(view, 'Goes', 'Geht'),
        say(view, 'Wins', 'Gewinnt'),
        say(view, 'Within', 'Innerhalb von'),
    ], rows);
}
function wins(view, each, { wins: side }) {
    if (side === undefined)
        return '';
    return side === 'newest' ? say(view, 'the newest value', 'der neueste Wert') : systemName(view, each, side);
}
function stays(view, each) {
    const kept = (ids) => joined(ids.map((id) => link(view, 'fields', view.agreement.fields[id], id)));
    const entries = ['crm', 'map'].filter((end) => each.stays[end].length > 0);
    if (entries.length === 0)
        return html ``;
    return facts(entries.map((end) => [`${endWords(view, end)} (${systemName(view, each, end)})`, kept(each.stays[end])]));
}
