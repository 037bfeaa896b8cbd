import { textIn } from '../../model/words/language.js';
import { ownValue } from '../../support/own-value.js';
import { comment, literal, quoted, union } from './source-text.js';
/** The fields of a lead: their ids, their titles and values, and a type for the whole lead. */
export function leadSource({ fields, languages }) {
    const all = Object.values(fields);
    const language = languages[0] ?? 'en';
    const data = all.map((field) => ({
        id: field.id,
        title: field.title,
        type: field.type,
        ...(field.values.length > 0 && {
            values: field.values.map((value) => ({
                value: spelled(field, value),
                title: ownValue(field.valueTitles, value) ?? { [language]: spelled(field, value) },
            })),
        }),
    }));
    return [
        `export type FieldId = ${union(all.map(({ id }) => id))};`,
        '',
        comment('Fields of a lead, with the words for their values.'),
        `export const fields = ${literal(data)} as const;`,
        '',
        comment('A lead as the agreement sees it. What is unknown is absent.'),
        'export interface Lead {',
        ...all.flatMap((field) => [
            `  ${comment(words(field, language))}`,
            `  readonly ${quoted(field.id)}${mayBeAbsent(field) ? '?' : ''}: ${typeOf(field)};`,
        ]),
        '}',
        '',
    ].join('\n');
}
/** A set without values is the empty set, which may be left out. */
function mayBeAbsent({ nullable, type }) {
    return nullable || type === 'set';
}
function words({ max, min, scale, title, type, unit }, language) {
    const power = 10 ** scale;
    const range = [
        ...(min === undefined ? [] : [`at least ${min / power}`]),
        ...(max === undefined ? [] : [`at most ${max / power}`]),
        ...(unit === undefined ? [] : [`in ${textIn(unit, language)}`]),
        ...(type === 'date' ? ['YYYY-MM-DD'] : []),
    ];
    return [textIn(title, language), ...range].join(', ');
}
function typeOf(field) {
    switch (field.type) {
        case 'boolean':
            return 'boolean';
        case 'integer':
        case 'decimal':
            return 'number';
        case 'date':
        case 'text':
            return 'string';
        case 'enum':
            return union(field.values.map((value) => spelled(field, value)));
        case 'set':
            return `readonly (${union(field.values.map((value) => spelled(field, value)))})[]`;
        default:
            return field.type;
    }
}
function spelled({ valueSpellings }, value) {
    return ownValue(valueSpellings, value) ?? value;
}
