import { audiences } from './lead-field.js';
/** Checkbox: the lead objects to any contact. */
export function objectionField(workbench) {
    return workbench.add({
        name: workbench.fieldName('objection', ['objection']),
        label: 'Objection',
        description: 'Ticked from the moment the lead objects to being contacted. No score is computed and nothing is sent.',
        type: { type: 'Checkbox' },
        holds: { of: 'objection' },
        readers: audiences,
        editors: audiences,
    });
}
/** The consent in force for a purpose; blank = none was ever given. */
export function consentField(workbench, purpose) {
    const title = workbench.agreement.consentPurposes[purpose]?.title;
    return workbench.add({
        name: workbench.fieldName(`consent/${purpose}`, ['consent', purpose]),
        label: `Consent: ${title === undefined ? purpose : workbench.words(title)}`,
        description: 'The newest answer counts for earlier events too. Blank: never asked or never answered.',
        type: { type: 'Picklist', values: consentValues },
        holds: { of: 'consent', purpose },
        readers: audiences,
        editors: ['marketing', 'operations'],
    });
}
const consentValues = [
    { value: 'given', label: 'Given' },
    { value: 'withdrawn', label: 'Withdrawn' },
];
/** Instant at which the lead entered a stage in its present cycle; blank = not yet. */
export function enteredField(workbench, stage) {
    const title = workbench.agreement.lifecycle.stages.find(({ id }) => id === stage)?.title;
    return workbench.add({
        name: workbench.fieldName(`entered/${stage}`, ['entered', stage]),
        label: `Entered: ${title === undefined ? stage : workbench.words(title)}`,
        description: 'First entry of the present cycle, implied entries included. Cleared when a new cycle starts.',
        type: { type: 'DateTime' },
        holds: { of: 'entered', stage },
        readers: audiences,
        editors: ['operations'],
    });
}
