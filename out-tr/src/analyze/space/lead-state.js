import { compareCodePoints } from '../../support/code-points.js';
import { dateOfDay } from '../../support/local-date.js';
import { textWithAnswers } from './text/text-with-answers.js';
import { consentStates } from './variable.js';
/** A real lead of the classes of an assignment. `today`: its local date as days since 1970-01-01. */
export function leadState(translation, assignment, today) {
    const { variables, fields } = translation;
    const chosen = variables.map((variable, index) => ({
        variable,
        at: assignment.get(index) ?? cheapestClass(variable),
    }));
    const is = chosen.filter(({ at }) => at > 0).map(({ variable }) => variable);
    return {
        values: { ...singleValues(chosen, fields, today), ...setValues(is), ...textValues(chosen, translation) },
        consents: new Map(chosen.flatMap(({ variable, at }) => variable.kind === 'consent' && at > 0 ? [[variable.purpose, consentStates[at] ?? 'none']] : [])),
        objection: is.some(({ kind }) => kind === 'objection'),
        reached: new Set(is.flatMap((variable) => (variable.kind === 'reached' ? [variable.stage] : []))),
    };
}
function cheapestClass({ classes }) {
    return classes.reduce((best, { cost }, index) => (cost < (classes[best]?.cost ?? cost) ? index : best), 0);
}
function singleValues(chosen, fields, today) {
    const values = {};
    for (const { variable, at } of chosen) {
        if (variable.kind !== 'value')
            continue;
        const value = variable.values[at];
        if (value === undefined)
            continue;
        const isAge = fields[variable.attribute]?.type === 'date' && typeof value === 'number';
        values[variable.attribute] = isAge ? dateOfDay(today - value) : value;
    }
    return values;
}
function setValues(is) {
    const values = {};
    for (const variable of is) {
        if (variable.kind !== 'member')
            continue;
        const others = values[variable.attribute] ?? [];
        values[variable.attribute] = [...others, variable.member].sort(compareCodePoints);
    }
    return values;
}
/** Of texts whose answers have variables of their own. */
function textValues(chosen, { fields, texts }) {
    const values = {};
    for (const { variable, at } of chosen) {
        if (variable.kind !== 'presence' || at === 0)
            continue;
        const { attribute } = variable;
        const [field, known] = [fields[attribute], texts.get(attribute)];
        if (field && known)
            values[attribute] = textWithAnswers(field, known, answersFor(attribute, chosen));
    }
    return values;
}
/** The answers of all parts, one digit per question. */
function answersFor(attribute, chosen) {
    const digits = [];
    for (const { variable, at } of chosen) {
        if (variable.kind !== 'part' || variable.attribute !== attribute)
            continue;
        for (const [nth, place] of variable.places.entries())
            digits[place] = variable.patterns[at]?.[nth] ?? '0';
    }
    return digits.join('');
}
