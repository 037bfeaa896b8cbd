import { isConnective } from '../../criteria/atoms.js';
import { attributeProperty, dictionaryCaveats } from './attribute-property.js';
import { assuming, impossible, storedByLeadpact } from './caveat.js';
import { propertyPath } from './contact-property.js';
import { consentProperty, eventProperty } from './stored-property.js';
/** Fields, consents, signals and lists. */
export function dictionaryCarriers(workbench) {
    const { consentPurposes, fields, lists, signals } = workbench.agreement;
    return [
        ...Object.values(fields).map((field) => {
            const property = attributeProperty(workbench, field);
            const files = property.created ? [propertyPath(property.name)] : [];
            return { clause: `field/${field.id}`, caveats: dictionaryCaveats(property), files };
        }),
        ...Object.keys(consentPurposes).map((purpose) => {
            const files = [propertyPath(consentProperty(workbench, purpose))];
            return { clause: `consent/${purpose}`, caveats: [storedByLeadpact], files };
        }),
        ...Object.values(signals).map(({ id }) => {
            const files = [propertyPath(eventProperty(workbench, [id], 1))];
            return { clause: `signal/${id}`, caveats: [storedByLeadpact], files };
        }),
        ...Object.keys(lists).map((list) => listCarrier(workbench, list)),
    ];
}
/** A list of values has no counterpart; its values stand in every filter that reads it. */
function listCarrier(workbench, list) {
    const clause = `list/${list}`;
    const isRead = criteriaIn(workbench.agreement).some((criterion) => reads(criterion, list));
    return isRead
        ? { clause, caveats: [spelledOut], files: [] }
        : { clause, caveats: [impossible('no filter reads it', 'kein Filter liest sie')], files: [] };
}
const spelledOut = assuming('its values are spelled out in every filter that reads it, so a change needs another build', 'ihre Werte stehen in jedem Filter, der sie liest; eine Änderung braucht einen neuen Build');
function criteriaIn({ lifecycle, routing, qualifications }) {
    return [
        ...lifecycle.gates.flatMap(({ when }) => (when === undefined ? [] : [when])),
        ...lifecycle.stages.flatMap(({ entry }) => [entry.require, entry.threshold].filter((one) => one !== undefined)),
        ...routing.rules.map(({ when }) => when),
        ...Object.values(qualifications).map(({ criterion }) => criterion),
    ];
}
function reads(criterion, list) {
    if (isConnective(criterion))
        return criterion.of.some((part) => reads(part, list));
    return 'list' in criterion && criterion.list === list;
}
