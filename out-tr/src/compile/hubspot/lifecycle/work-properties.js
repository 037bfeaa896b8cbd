import { optionsOf } from '../contact-property.js';
/** The stage of the lead, in the agreement's ids. */
export function stageProperty(workbench) {
    const { stages } = workbench.agreement.lifecycle;
    return choice(workbench, 'stage', 'Stage of the agreement', stages);
}
/** Properties for decisions: the reason, its class and note, the date of a recycled lead, the handoff and the cycle. */
export function workProperties(workbench) {
    const reasons = Object.values(workbench.agreement.reasons);
    const other = (id, label, form) => workbench.property({
        identity: `work/${id}`,
        nameWords: [id],
        label,
        description: descriptions[id] ?? '',
        group: 'lifecycle',
        ...form,
    });
    return {
        stage: stageProperty(workbench),
        reason: choice(workbench, 'reason', 'Reason', reasons),
        note: other('reason-note', 'Note on the reason', { type: 'string', fieldType: 'text' }),
        disposition: choice(workbench, 'disposition', 'Disposition', classesOf(reasons)),
        until: other('recycled-until', 'Recycled until', { type: 'date', fieldType: 'date' }),
        handoff: choice(workbench, 'handoff-outcome', 'Handoff', handoffOutcomes),
        cycle: other('cycle', 'Cycle', { type: 'number', fieldType: 'number' }),
    };
}
const descriptions = {
    cycle: 'How often the lead has started over, from 1. Written by leadpact.',
    'reason-note': 'Required by some reasons.',
    'recycled-until': 'From this date on the lead may qualify again.',
};
const handoffOutcomes = [
    { id: 'pending', title: { en: 'Pending', de: 'Offen' } },
    { id: 'accepted', title: { en: 'Accepted', de: 'Angenommen' } },
    { id: 'autoAccepted', title: { en: 'Accepted by default', de: 'Von selbst angenommen' } },
    { id: 'rejected', title: { en: 'Rejected', de: 'Abgelehnt' } },
];
const classTitles = {
    return: { en: 'Returned', de: 'Zurückgegeben' },
    recycle: { en: 'Recycled', de: 'Zurückgestellt' },
    disqualify: { en: 'Disqualified', de: 'Disqualifiziert' },
    lost: { en: 'Lost', de: 'Verloren' },
};
function classesOf(reasons) {
    const used = new Set(reasons.map((reason) => reason.class));
    return Object.entries(classTitles)
        .filter(([id]) => used.has(id)) // keys of classTitles itself
        .map(([id, title]) => ({ id, title }));
}
function choice(workbench, id, label, choices) {
    return workbench.property({
        identity: `work/${id}`,
        nameWords: [id],
        label,
        description: '',
        group: 'lifecycle',
        type: 'enumeration',
        fieldType: 'select',
        options: optionsOf(choices.map((one) => ({ value: one.id, label: workbench.words(one.title) }))),
    });
}
