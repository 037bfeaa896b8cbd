/** Path of the property's file. */
export function propertyPath(name) {
    return `properties/${name}.json`;
}
/** Options in the given order. */
export function optionsOf(choices) {
    return choices.map(({ label, value }, displayOrder) => ({ value, label, hidden: false, displayOrder }));
}
export const yesAndNo = {
    type: 'bool',
    fieldType: 'booleancheckbox',
    options: optionsOf([
        { value: 'true', label: 'Yes' },
        { value: 'false', label: 'No' },
    ]),
};
export const instant = { type: 'datetime', fieldType: 'date' };
export const points = { type: 'number', fieldType: 'number' };
