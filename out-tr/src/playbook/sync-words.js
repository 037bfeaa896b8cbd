import { plain, say } from './view.js';
/** The system at one end, as its target is called, else by its name. */
export function systemName(view, { systems }, end) {
    const name = systems[end];
    return plain(view, view.agreement.targets[name]?.title) || name;
}
export function endWords(view, end) {
    return end === 'crm' ? say(view, 'CRM', 'CRM') : say(view, 'Marketing platform', 'Marketing-Plattform');
}
/** `Salesforce → HubSpot`. */
export function directionWords(view, sync, { direction }) {
    const [crm, map] = [systemName(view, sync, 'crm'), systemName(view, sync, 'map')];
    if (direction === 'both')
        return `${crm} ⇄ ${map}`;
    return direction === 'crm to map' ? `${crm} → ${map}` : `${map} → ${crm}`;
}
export function activityWords(view, activity) {
    return {
        call: say(view, 'calls', 'Anrufe'),
        email: say(view, 'e-mails of reps', 'E-Mails des Vertriebs'),
        meeting: say(view, 'meetings', 'Termine'),
        opportunity: say(view, 'opportunities', 'Verkaufschancen'),
        'won-deal': say(view, 'the whole way of a won deal', 'den ganzen Weg eines gewonnenen Auftrags'),
    }[activity];
}
