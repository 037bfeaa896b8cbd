import { atoms } from '../../criteria/atoms.js';
import { criteriaInUse } from '../../model/criteria-in-use.js';
import { columnOf } from './column.js';
import { standardValueSetPath } from './file/value-set-file.js';
import { standardLeadFields } from './standard-lead-fields.js';
import { consentField } from './state-field.js';
/** Fields, consents, lists and signals: what the other definitions are made of. Called when all formulas are written. */
export function dictionaryCarriers(workbench) {
    const { consentPurposes, fields, lists, signals } = workbench.agreement;
    return [
        ...Object.values(fields).map((field) => fieldCarrier(workbench, field)),
        ...Object.keys(consentPurposes).map((purpose) => ({
            clause: `consent/${purpose}`,
            caveats: [],
            fields: [consentField(workbench, purpose)],
        })),
        ...Object.keys(lists).map((list) => listCarrier(workbench, list)),
        ...Object.values(signals).map((signal) => signalCarrier(workbench.fields(), signal)),
    ];
}
function fieldCarrier(workbench, field) {
    const clause = `field/${field.id}`;
    const column = columnOf(workbench, field);
    if (column.created)
        return { clause, caveats: [], fields: [column.name] };
    const set = standardLeadFields[column.name]?.valueSet;
    if (set !== undefined && field.type === 'enum' && workbench.configuration.ownsWholeObjects) {
        return { clause, caveats: [], files: [standardValueSetPath(set)] };
    }
    return { clause, caveats: [mappedTo(column)] };
}
function mappedTo({ attribute, name, store }) {
    const values = store === 'picklist'
        ? [' with the values of the agreement', ' mit den Werten der Vereinbarung']
        : ['', ''];
    return {
        fidelity: 'exact',
        words: {
            en: `the field ${name} is there${values[0]} and keeps a ${attribute.type}`,
            de: `das Feld ${name} ist vorhanden${values[1]} und enthält den Typ ${attribute.type}`,
        },
    };
}
function listCarrier(workbench, list) {
    const clause = `list/${list}`;
    const criteria = [...criteriaInUse(workbench.agreement)];
    const isRead = criteria.some(({ criterion }) => [...atoms(criterion)].some(({ atom }) => 'list' in atom && atom.list === list));
    return isRead
        ? { clause, caveats: [], how: inlined }
        : { clause, caveats: [{ fidelity: 'missing', words: unread }] };
}
const inlined = {
    en: 'its values stand in the formulas that read it',
    de: 'ihre Werte stehen in den Formeln, die sie lesen',
};
const unread = {
    en: 'nothing that Salesforce carries reads it',
    de: 'nichts, was Salesforce trägt, liest sie',
};
function signalCarrier(fields, { id }) {
    const clause = `signal/${id}`;
    const about = fields.filter(({ holds }) => holds !== undefined && signalsOf(holds).includes(id));
    if (about.length === 0)
        return { clause, caveats: [{ fidelity: 'missing', words: unread }] };
    return { clause, caveats: [factsOnly], fields: about.map(({ name }) => name) };
}
function signalsOf(holds) {
    if (holds.of !== 'fact' || holds.fact.kind === 'points')
        return [];
    const asked = holds.fact;
    return asked.signals;
}
const factsOnly = {
    fidelity: 'approximated',
    words: {
        en: 'only the instants and numbers that formulas read are stored, not the events',
        de: 'gespeichert sind nur die Zeitpunkte und Anzahlen, die Formeln lesen, nicht die Ereignisse',
    },
};
