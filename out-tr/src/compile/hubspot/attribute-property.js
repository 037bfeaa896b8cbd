import { ownValue } from '../../support/own-value.js';
import { assuming, roughly } from './caveat.js';
import { optionsOf, yesAndNo } from './contact-property.js';
import { standardContactProperties } from './standard-contact-properties.js';
/** Where the attribute is kept; a property is added unless it is mapped to one that exists. */
export function attributeProperty(workbench, attribute) {
    const mapped = ownValue(attribute.systems, 'hubspot');
    if (mapped !== undefined) {
        const store = ownValue(standardContactProperties, mapped) ?? naturalStore(attribute);
        return { name: mapped, store, created: false, attribute };
    }
    const name = workbench.property({
        identity: `attribute/${attribute.id}`,
        nameWords: [attribute.id],
        label: workbench.words(attribute.title),
        description: attribute.rationale === undefined ? '' : workbench.words(attribute.rationale),
        group: 'fields',
        ...formOf(workbench, attribute),
    });
    return { name, store: naturalStore(attribute), created: true, attribute };
}
/** The option that stands for a value: in the user's spelling, for HubSpot tells upper and lower case apart. */
export function optionValue({ attribute, created }, value) {
    const spelled = ownValue(attribute.valueSpellings, value) ?? value;
    return created ? ownSpelling(attribute, spelled) : spelled;
}
/** What HubSpot does not hold of the dictionary's entry. */
export function dictionaryCaveats(property) {
    const { attribute, created, name } = property;
    return [
        ...(created ? [] : [keptIn(name, property.store)]),
        ...(attribute.nullable ? [] : [mayBeBlank]),
        ...(attribute.min === undefined && attribute.max === undefined ? [] : [unchecked]),
        ...(attribute.pii === 'sensitive' ? [unprotected] : []),
        ...(created && attribute.values.some((value) => isRespelled(property, value)) ? [respelled] : []),
    ];
}
function keptIn(name, store) {
    return assuming(`the property ${name} exists, has the type ${store} and spells its values as the agreement does`, `die Eigenschaft ${name} ist vorhanden, hat den Typ ${store} und schreibt ihre Werte wie die Vereinbarung`);
}
const mayBeBlank = roughly('HubSpot does not insist on a value', 'HubSpot verlangt keinen Wert');
const unchecked = roughly('HubSpot does not check the smallest and largest value', 'HubSpot prüft den kleinsten und größten Wert nicht');
const unprotected = roughly('the property is an ordinary one; the protection of sensitive data is switched on by hand', 'die Eigenschaft ist eine gewöhnliche; der Schutz sensibler Daten wird von Hand eingeschaltet');
const respelled = roughly('a semicolon in a value becomes a comma, because HubSpot separates the values of a list with it', 'ein Semikolon in einem Wert wird zum Komma, weil HubSpot damit die Werte einer Liste trennt');
function isRespelled({ attribute }, value) {
    const spelled = ownValue(attribute.valueSpellings, value) ?? value;
    return ownSpelling(attribute, spelled) !== spelled;
}
function ownSpelling({ type }, value) {
    return type === 'set' ? value.replaceAll(';', ',') : value;
}
function naturalStore({ type }) {
    switch (type) {
        case 'boolean':
            return 'bool';
        case 'enum':
            return 'enumeration';
        case 'integer':
        case 'decimal':
            return 'number';
        case 'text':
            return 'string';
        default:
            return type;
    }
}
function formOf(workbench, attribute) {
    switch (attribute.type) {
        case 'boolean':
            return yesAndNo;
        case 'date':
            return { type: 'date', fieldType: 'date' };
        case 'decimal':
        case 'integer':
            return { type: 'number', fieldType: 'number' };
        case 'enum':
            return { type: 'enumeration', fieldType: 'select', options: valuesOf(workbench, attribute) };
        case 'set':
            return { type: 'enumeration', fieldType: 'checkbox', options: valuesOf(workbench, attribute) };
        case 'text':
            return { type: 'string', fieldType: 'text' };
        default:
            return attribute.type;
    }
}
function valuesOf(workbench, attribute) {
    return optionsOf(attribute.values.map((value) => {
        const title = ownValue(attribute.valueTitles, value);
        const spelled = ownValue(attribute.valueSpellings, value) ?? value;
        return {
            value: ownSpelling(attribute, spelled),
            label: title === undefined ? spelled : workbench.words(title),
        };
    }));
}
