import { inlineText } from './file/text-limit.js';
import { audiences } from './lead-field.js';
import { standardLeadFields } from './standard-lead-fields.js';
/** Where the attribute is kept; the field is added unless it is mapped to one that exists. */
export function columnOf(workbench, attribute) {
    const mapped = attribute.systems['salesforce'];
    if (mapped !== undefined) {
        const store = standardLeadFields[mapped]?.store ?? naturalStore(attribute);
        return { name: mapped, store, created: false, attribute };
    }
    const name = workbench.add({
        name: workbench.fieldName(`attribute/${attribute.id}`, [attribute.id]),
        label: workbench.words(attribute.title),
        description: attribute.rationale === undefined ? '' : workbench.words(attribute.rationale),
        type: typeOf(workbench, attribute),
        holds: { of: 'attribute', attribute: attribute.id },
        readers: attribute.pii === 'sensitive' ? ['operations'] : audiences,
        editors: attribute.pii === 'sensitive' ? ['operations'] : audiences,
    });
    return { name, store: naturalStore(attribute), created: true, attribute };
}
/** The value of a picklist that stands for `value`: spelled as the agreement does, for Salesforce tells cases apart. */
export function picklistValue(column, value) {
    const spelled = column.attribute.valueSpellings[value] ?? value;
    return column.created ? ownSpelling(spelled) : spelled;
}
/** In picklists of our own: on one line, without the signs that formulas or multi-select lists cannot hold. */
function ownSpelling(value) {
    return inlineText(value.replaceAll('\\', '/').replaceAll('"', "'").replaceAll(';', ','), 255);
}
function naturalStore({ nullable, type }) {
    switch (type) {
        case 'boolean':
            return nullable ? 'picklist' : 'checkbox';
        case 'enum':
            return 'picklist';
        case 'integer':
        case 'decimal':
            return 'number';
        case 'set':
            return 'multipicklist';
        default:
            return type;
    }
}
function typeOf(workbench, attribute) {
    switch (attribute.type) {
        case 'boolean':
            return attribute.nullable ? { type: 'Picklist', values: yesAndNo } : { type: 'Checkbox' };
        case 'date':
            return { type: 'Date' };
        case 'decimal':
        case 'integer':
            return { type: 'Number', scale: attribute.scale };
        case 'enum':
            return { type: 'Picklist', values: valuesOf(workbench, attribute) };
        case 'set':
            return { type: 'MultiselectPicklist', values: valuesOf(workbench, attribute) };
        case 'text':
            return { type: 'Text', length: 255 };
        default:
            return attribute.type;
    }
}
// A checkbox knows no blank, and a test on a missing value has to be false (semantics §1).
const yesAndNo = [
    { value: 'true', label: 'Yes' },
    { value: 'false', label: 'No' },
];
/** The domain of an enum or set with its labels, in declared order; in the exact spelling unless the picklist is ours. */
export function valuesOf(workbench, attribute, isOurs = true) {
    return attribute.values.map((value) => {
        const title = attribute.valueTitles[value];
        const spelled = attribute.valueSpellings[value] ?? value;
        return {
            value: isOurs ? ownSpelling(spelled) : spelled,
            label: title === undefined ? spelled : workbench.words(title),
        };
    });
}
