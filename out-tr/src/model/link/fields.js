import { typeValue } from '../../criteria/type-value.js';
import { inside, keyOf } from '../../diagnostics/place.js';
import { normalText } from '../../support/normal-text.js';
import { parseScaledDecimal } from '../../support/scaled-decimal.js';
import { linkDefinition } from '../linking/definition.js';
import { linkedRecord, mapEntries } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { recordOf, sortedEntries } from '../linking/record.js';
import { linkText, textEverywhere } from '../linking/text.js';
import { linkUnit } from '../linking/unit.js';
import { invariantVocabulary, linkInvariant } from './fields/invariant.js';
export const fields = {
    kind: 'fields',
    occurs: 'any',
    declares: [
        { noun: 'field', keysOf: 'fields' },
        { noun: 'invariant', keysOf: 'invariants' },
    ],
    link: (sources, linking) => {
        const all = linkedRecord(mapEntries(sources, 'fields', (document) => document.fields), (entry) => linkField(entry, linking));
        const vocabulary = invariantVocabulary(all, linking);
        const invariants = linkedRecord(mapEntries(sources, 'invariants', (document) => document.invariants), (entry) => linkInvariant(entry, vocabulary, linking));
        return { fields: all, invariants };
    },
};
function linkField(entry, linking) {
    const { written, place } = entry;
    const { report } = linking;
    const scale = 'scale' in written ? (written.scale ?? 0) : 0;
    const domain = 'values' in written ? linkDomain(written.values, inside(place, 'values'), linking) : [];
    const field = present({
        ...linkDefinition(entry, linking),
        type: written.type,
        scale,
        values: domain.map(({ value }) => value),
        min: 'min' in written ? linkBound(written.min, inside(place, 'min'), { scale, report }) : undefined,
        max: 'max' in written ? linkBound(written.max, inside(place, 'max'), { scale, report }) : undefined,
        nullable: written.nullable ?? true,
        unit: linkUnit(written.unit, inside(place, 'unit'), linking),
        pii: written.pii ?? 'none',
        valueTitles: recordOf(domain.map(({ value, title }) => [value, title])),
        valueSpellings: recordOf(domain.map(({ value, spelling }) => [value, spelling])),
        examples: written.examples ?? [],
        systems: recordOf(Object.entries(written.systems ?? {})),
    });
    checkBounds(field, place, linking);
    checkExamples(field, inside(place, 'examples'), linking);
    return field;
}
/** A list keeps its order, a map has none; spellings that compare as equal are reported and count once. */
function linkDomain(written, place, linking) {
    const all = Array.isArray(written)
        ? written.map((spelling, index) => ({
            spelling,
            title: textEverywhere(spelling, linking),
            place: inside(place, index),
        }))
        : sortedEntries(written).map(([spelling, title]) => ({
            spelling,
            title: linkText(title, inside(place, spelling), linking),
            place: keyOf(inside(place, spelling)),
        }));
    const byValue = new Map();
    for (const spelled of all) {
        const value = normalText(spelled.spelling);
        const first = byValue.get(value);
        if (first === undefined)
            byValue.set(value, { ...spelled, value });
        else
            reportSecondSpelling({ ...spelled, value }, first, linking);
    }
    return [...byValue.values()];
}
function reportSecondSpelling(second, first, { report }) {
    report({
        code: 'link/duplicate-value',
        place: second.place,
        message: `${second.spelling} and ${first.spelling} are compared as the same value`,
        help: 'keep one of the two; capital letters and extra blanks make no difference',
        related: [{ place: first.place, message: 'the other spelling' }],
    });
}
function linkBound(written, place, { scale, report }) {
    if (written === undefined)
        return undefined;
    const bound = parseScaledDecimal(String(written), scale);
    if (bound !== undefined)
        return bound;
    report({
        code: 'link/number',
        place,
        message: `${written} has more decimals than the field keeps, which is ${scale}`,
        help: 'round the number, or declare a larger `scale` for the field',
    });
    return undefined;
}
function checkBounds({ id, min, max }, place, { report }) {
    if (min === undefined || max === undefined || min <= max)
        return;
    report({
        code: 'link/empty-span',
        place: inside(place, 'max'),
        message: `no value of ${id} lies between its \`min\` and its \`max\``,
        help: 'write the smaller number as `min`',
    });
}
function checkExamples(field, place, { report }) {
    for (const [index, example] of field.examples.entries()) {
        const value = typeValue(example, field);
        if (value.problem !== undefined)
            report({ ...value.problem, place: inside(place, index) });
    }
}
