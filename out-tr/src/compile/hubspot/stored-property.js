import { instant, optionsOf, points, yesAndNo } from './contact-property.js';
/** True while the lead objects to advertising. */
export function objectionProperty(workbench) {
    return workbench.property({
        identity: 'objection',
        nameWords: ['objection'],
        label: 'Objection',
        description: 'The person objects to advertising. Written at every change.',
        group: 'lifecycle',
        ...yesAndNo,
    });
}
/** `given` or `withdrawn`; no value = neither. */
export function consentProperty(workbench, purpose) {
    const title = workbench.agreement.consentPurposes[purpose]?.title;
    return workbench.property({
        identity: `consent/${purpose}`,
        nameWords: ['consent', purpose],
        label: `Consent: ${title === undefined ? purpose : workbench.words(title)}`,
        description: 'The consent in force, blank without one. Written at every change.',
        group: 'lifecycle',
        type: 'enumeration',
        fieldType: 'select',
        options: optionsOf(['given', 'withdrawn'].map((value) => ({ value, label: value }))),
    });
}
/** Instant at which the lead entered the stage in its present cycle. */
export function enteredProperty(workbench, stage) {
    return workbench.property({
        identity: `entered/${stage}`,
        nameWords: ['entered', stage],
        label: `Entered ${stage}`,
        description: 'When the lead entered the stage in its present cycle; blank when it has not.',
        group: 'lifecycle',
        ...instant,
    });
}
/** Instant of the k-th newest event of one of these signals; blank when there are fewer. */
export function eventProperty(workbench, signals, k) {
    const rank = k === 1 ? [] : [String(k)];
    return workbench.property({
        identity: `event/${k}/${signals.join(' ')}`,
        nameWords: ['last', ...rank, ...signals],
        label: `${k === 1 ? 'Last' : `${k}-th last`} ${signals.join(' or ')}`.slice(0, 200),
        description: 'Instant of the event, of those that count under the agreement. Written at every event.',
        group: 'events',
        ...instant,
    });
}
/** Points of the default scoring model: the total, or those of a dimension. */
export function pointsProperty(workbench, part) {
    return workbench.property({
        identity: `points/${part}`,
        nameWords: ['points', part],
        label: `Points: ${part}`,
        description: 'Points under the agreement, blank without a score. Written after every evaluation.',
        group: 'score',
        ...points,
    });
}
/** Grade, band, cell or outcome of the default scoring model. */
export function verdictProperty(workbench, scoring, verdict) {
    return workbench.property({
        identity: `verdict/${verdict}`,
        nameWords: [verdict],
        label: verdict.slice(0, 1).toUpperCase() + verdict.slice(1),
        description: 'Read off the points, blank without a score. Written after every evaluation.',
        group: 'score',
        type: 'enumeration',
        fieldType: 'select',
        options: optionsOf(verdictChoices(workbench, scoring, verdict)),
    });
}
function verdictChoices(workbench, { bands, grades, matrix, outcomes }, verdict) {
    switch (verdict) {
        case 'grade':
            return [...grades, { id: 'U', title: undefined }].map(({ id, title }) => ({
                value: id,
                label: title === undefined ? id : workbench.words(title),
            }));
        case 'band':
            return bands.map(({ id, title }) => ({
                value: id,
                label: title === undefined ? id : workbench.words(title),
            }));
        case 'cell':
            return Object.entries(matrix).flatMap(([grade, row]) => Object.keys(row).map((band) => ({ value: grade + band, label: grade + band })));
        case 'outcome':
            return [...outcomes, { id: 'objection', title: { en: 'Objection', de: 'Widerspruch' } }].map(({ id, title }) => ({ value: id, label: workbench.words(title) }));
    }
}
