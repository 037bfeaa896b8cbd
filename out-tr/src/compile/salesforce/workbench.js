import { textIn } from '../../model/words/language.js';
import { shortHash } from '../../support/short-hash.js';
import { apiNames } from './api-name.js';
import { audiences } from './lead-field.js';
export function workbenchFor(agreement, configuration) {
    const names = apiNames(configuration.prefix);
    const fields = new Map();
    const fieldName = (identity, words) => `${names.of(identity, words)}__c`;
    const add = (field) => {
        if (!fields.has(field.name))
            fields.set(field.name, field);
        return field.name;
    };
    return {
        agreement,
        configuration,
        words: (text) => textIn(text, agreement.languages[0] ?? 'en'),
        fieldName,
        add,
        extract: (formula) => {
            const hash = shortHash(formula);
            const name = fieldName(`condition/${formula}`, ['if', hash]);
            const description = 'Part of a longer condition, in a field of its own because formulas have to stay short.';
            return add(calculated({ name, label: `Condition ${hash}`, description, type: { type: 'Checkbox' }, formula }));
        },
        formulas: () => formulasOf([...fields.values()]),
        fields: () => [...fields.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    };
}
/** The formulas among the fields, by API name. */
export function formulasOf(fields) {
    return new Map(fields.flatMap(({ formula, name }) => (formula === undefined ? [] : [[name, formula]])));
}
export function calculated(calculation) {
    return { ...calculation, readers: audiences, editors: [] };
}
