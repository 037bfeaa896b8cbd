import { attributesRead } from '../../criteria/attributes-read.js';
import { numberWords } from '../../model/words/number-words.js';
import { html } from '../html.js';
import { criterion, facts, part, table } from '../parts.js';
import { say, words } from '../view.js';
const TYPES = {
    enum: ['one of a list', 'eines aus einer Liste'],
    set: ['several of a list', 'mehrere aus einer Liste'],
    integer: ['whole number', 'ganze Zahl'],
    decimal: ['decimal number', 'Dezimalzahl'],
    boolean: ['yes or no', 'ja oder nein'],
    date: ['date', 'Datum'],
    text: ['text', 'Text'],
};
export const fields = {
    id: 'fields',
    title: { en: 'Fields', de: 'Felder' },
    intro: {
        en: 'What a lead can be asked about, declared once for both departments.',
        de: 'Wonach ein Lead gefragt werden kann, einmal für beide Abteilungen festgelegt.',
    },
    pages: (view) => Object.values(view.agreement.fields).map((field) => ({
        id: field.id,
        title: words(view, field.title),
        summary: html `${TYPES[field.type][view.language === 'de' ? 1 : 0]}`,
        place: field.place,
        owner: field.owner,
        ...(field.rationale && { rationale: words(view, field.rationale) }),
        body: html `${described(view, field)}${values(view, field)}${invariants(view, field)}`,
    })),
};
function described(view, field) {
    const number = (value) => value === undefined ? undefined : numberWords(value, field.scale, view.language);
    const personal = {
        none: say(view, 'no', 'nein'),
        personal: say(view, 'yes', 'ja'),
        sensitive: say(view, 'yes, sensitive', 'ja, besonders schützenswert'),
    };
    return facts([
        [say(view, 'Type', 'Art'), TYPES[field.type][view.language === 'de' ? 1 : 0]],
        [say(view, 'Unit', 'Einheit'), field.unit && words(view, field.unit)],
        [say(view, 'Smallest', 'Kleinster Wert'), number(field.min)],
        [say(view, 'Largest', 'Größter Wert'), number(field.max)],
        [
            say(view, 'May be empty', 'Darf leer sein'),
            field.nullable ? say(view, 'yes', 'ja') : say(view, 'no', 'nein'),
        ],
        [say(view, 'Personal data', 'Personenbezogen'), personal[field.pii]],
        [say(view, 'Examples', 'Beispiele'), field.examples.map(String).join(', ')],
        [
            say(view, 'In other systems', 'In anderen Systemen'),
            Object.entries(field.systems)
                .map(([system, name]) => `${system}: ${name}`)
                .join(', '),
        ],
    ]);
}
function values(view, field) {
    const rows = field.values.map((value) => [
        html `<code>${field.valueSpellings[value] ?? value}</code>`,
        words(view, field.valueTitles[value]),
    ]);
    return part(say(view, 'Values', 'Werte'), table([say(view, 'Value', 'Wert'), say(view, 'Meaning', 'Bedeutung')], rows));
}
/** What is true of every lead and tells something about the field. */
function invariants(view, { id }) {
    const about = Object.values(view.agreement.invariants).filter(({ when, then }) => [when, then].some((half) => attributesRead(half).includes(id)));
    const rows = about.map(({ title, rationale, when, then }) => [
        html `${words(view, title)}${rationale && html `<br><small>${words(view, rationale)}</small>`}`,
        criterion(view, when),
        criterion(view, then),
    ]);
    return part(say(view, 'Always true', 'Was immer gilt'), table([say(view, 'Invariant', 'Invariante'), say(view, 'When', 'Wenn'), say(view, 'Then', 'Dann')], rows));
}
