import { periodWords } from '../../model/words/period-words.js';
import { valueWords } from '../field-values.js';
import { html } from '../html.js';
import { link, say } from '../view.js';
/** By what a metric is taken apart, each on its own line. */
export function breakdownWords(view, { breakdowns, breakdownsPer, per }) {
    if (breakdowns.length === 0)
        return html ``;
    const rhythm = breakdownsPer === per ? '' : ` (${periodWords(breakdownsPer, view.language)})`;
    return html `<ul class="words">${breakdowns.map((breakdown) => html `<li>${words(view, breakdown)}${rhythm}</li>`)}</ul>`;
}
function words(view, breakdown) {
    const { agreement } = view;
    switch (breakdown.by) {
        case 'channel':
            return html `${say(view, 'channel', 'Kanal')}`;
        case 'campaign':
            return html `${say(view, 'campaign', 'Kampagne')}`;
        case 'territory':
            return html `${say(view, 'territory', 'Gebiet')}`;
        case 'response-time':
            return html `${say(view, 'how soon the lead was contacted: up to 5 minutes, 30 minutes, 4 hours, 24 hours, later, not at all', 'der Zeit bis zum Kontakt: bis 5 Minuten, 30 Minuten, 4 Stunden, 24 Stunden, später, gar nicht')} (${link(view, 'slas', agreement.slas[breakdown.sla], breakdown.sla)})`;
        case 'field':
            return html `${link(view, 'fields', agreement.fields[breakdown.field], breakdown.field)}${groups(view, breakdown)}`;
        default:
            return breakdown;
    }
}
/** What is taken together; the groups go by what is in them, since their names are for systems. */
function groups(view, { field, groups: taken = {} }) {
    const told = Object.values(taken).map((values) => values.map((value) => valueWords(view, field, value)).join(' + '));
    return told.length === 0 ? '' : `: ${told.join('; ')}`;
}
