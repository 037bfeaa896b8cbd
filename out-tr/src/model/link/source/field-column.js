import { typeValue } from '../../../criteria/type-value.js';
import { inside } from '../../../diagnostics/place.js';
import { normalText } from '../../../support/normal-text.js';
import { recordOf } from '../../linking/record.js';
import { linkDateFormat } from './reading-terms.js';
import { booleanReading } from './table-columns.js';
/** The column of a field, read as the field's type asks. */
export function fieldColumn(field, written, place, terms) {
    const form = typeof written === 'string' ? { column: written } : written;
    for (const [key, types] of Object.entries(keysOfTypes)) {
        if (key in form && !types.includes(field.type))
            reportUnfit(key, field, place, terms);
    }
    return {
        target: field.id,
        header: form.column,
        isRequired: false,
        isOptional: false,
        reading: readingOf(field, form, place, terms),
        missing: terms.missing,
    };
}
const keysOfTypes = {
    values: ['enum', 'set', 'text', 'boolean'],
    separator: ['set'],
    format: ['date'],
};
function readingOf(field, form, place, terms) {
    switch (field.type) {
        case 'boolean':
            return booleanReading(booleansIn(form, field, place, terms), terms);
        case 'date':
            return { as: 'date', formats: [dateFormat(form, place, terms)], zone: terms.zone };
        case 'enum':
            return { as: 'choice', domain: field.values, aliases: aliasesOf(field, form, place, terms) };
        case 'set': {
            const { separator = ';' } = form;
            return { as: 'set', domain: field.values, aliases: aliasesOf(field, form, place, terms), separator };
        }
        case 'text':
            return { as: 'text', aliases: aliasesOf(field, form, place, terms) };
        default:
            return numberReading(field, terms);
    }
}
/** A decimal keeps the digits of its field's scale; more of them are no number of the field. */
function numberReading({ scale, min, max }, { decimal, thousands }) {
    return {
        as: 'number',
        scale,
        decimal,
        ...(thousands !== undefined && { thousands }),
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
    };
}
function dateFormat({ format }, place, terms) {
    return linkDateFormat(format, inside(place, 'format'), terms.linking) ?? terms.date;
}
function aliasesOf(field, form, place, { linking }) {
    const entries = Object.entries(form.values ?? {}).flatMap(([word, meant]) => {
        const { value, problem } = typeValue(meant, field);
        if (problem !== undefined)
            linking.report({ ...problem, place: inside(place, 'values', word) });
        const [only] = Array.isArray(value) ? value : [value];
        return typeof only === 'string' ? [[normalText(word), only]] : [];
    });
    return recordOf(entries);
}
function booleansIn(form, field, place, { linking }) {
    const entries = Object.entries(form.values ?? {}).flatMap(([word, meant]) => {
        const { value, problem } = typeValue(meant, field);
        if (problem !== undefined)
            linking.report({ ...problem, place: inside(place, 'values', word) });
        return typeof value === 'boolean' ? [[word, value]] : [];
    });
    return recordOf(entries);
}
function reportUnfit(key, { id, type }, place, { linking }) {
    linking.report({
        code: 'link/column-form',
        place: inside(place, key),
        message: `${id} is of type ${type}, for which \`${key}\` says nothing`,
        help: `delete \`${key}\`, or read the column as another field`,
    });
}
