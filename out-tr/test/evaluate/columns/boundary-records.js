import { atoms } from '../../../src/criteria/atoms.js';
import { criteriaInUse } from '../../../src/model/criteria-in-use.js';
import { compareCodePoints } from '../../../src/support/code-points.js';
import { dateOfDay } from '../../../src/support/local-date.js';
import { localDayAt } from '../../../src/support/zoned-time.js';
import { drawnFrom } from './drawn.js';
const dayMs = 86_400_000;
/** Leads that stand on every constant of an agreement and just beside it, the same ones for a seed. */
export function boundaryRecords(agreement, asOf, { count, seed }) {
    const drawn = drawnFrom(seed);
    const boundaries = boundariesOf(agreement);
    return Array.from({ length: count }, (_, index) => ({
        id: `lead-${index}`,
        values: valuesOf(agreement, boundaries, { asOf, drawn }),
        events: eventsOf(agreement, boundaries, { asOf, drawn }),
        consents: consentsOf(agreement, { asOf, drawn }),
        ...(drawn.happens(6) && { objectionFrom: asOf + drawn.below(3) - 1 }),
        ...(drawn.happens(25) && { recycledAt: besideBoundary(boundaries.days, { asOf, drawn }) }),
        ...(drawn.happens(50) && { recordedStage: stageOf(agreement, drawn) }),
    }));
}
function boundariesOf(agreement) {
    const asked = [...criteriaInUse(agreement)].flatMap(({ criterion }) => [...atoms(criterion)].map(({ atom }) => atom));
    const rules = Object.values(agreement.scorings).flatMap(({ dimensions }) => dimensions.flatMap(({ groups }) => groups.flatMap((group) => group.rules)));
    const filters = rules.flatMap((rule) => (rule.kind === 'event' ? rule.where : []));
    const windows = asked.flatMap((atom) => (atom.op === 'signal' ? [atom.withinDays] : []));
    const fastTracks = agreement.lifecycle.stages.flatMap(({ entry }) => entry.fastTrack?.withinDays ?? []);
    return {
        numbers: grouped(asked.flatMap(numbersIn)),
        texts: grouped(asked.flatMap(textsIn)),
        days: [...new Set([...windows, ...fastTracks, ...rules.flatMap(daysOf)])],
        properties: grouped(filters.map(({ property, values }) => ({ key: property, items: values }))),
    };
}
function numbersIn(atom) {
    if (atom.op === 'between')
        return [{ key: atom.attribute, items: [atom.low, atom.high] }];
    const isNumber = 'attribute' in atom && 'value' in atom && typeof atom.value === 'number';
    return isNumber ? [{ key: atom.attribute, items: [atom.value] }] : [];
}
function textsIn(atom) {
    return 'attribute' in atom && 'values' in atom ? [{ key: atom.attribute, items: atom.values }] : [];
}
function grouped(entries) {
    const map = new Map();
    for (const { key, items } of entries)
        map.set(key, [...(map.get(key) ?? []), ...items]);
    return map;
}
function daysOf(rule) {
    if (rule.kind === 'inactivity')
        return [rule.everyDays, 3 * rule.everyDays];
    if (rule.kind !== 'event')
        return [];
    const { count, decay } = rule;
    const steps = decay.kind === 'steps' ? decay.steps.map(({ day }) => day) : [];
    const ends = 'days' in decay ? [decay.days, 2 * decay.days] : [];
    return [...windowsOf(rule), ...('withinDays' in count ? [count.withinDays] : []), ...steps, ...ends];
}
function windowsOf({ lookbackDays, count }) {
    const max = 'max' in count && count.max !== undefined ? [count.max.perDays] : [];
    return lookbackDays === undefined ? max : [lookbackDays, ...max];
}
function valuesOf(agreement, boundaries, { asOf, drawn }) {
    const today = localDayAt(agreement.zone, asOf);
    const known = Object.values(agreement.fields).flatMap((field) => {
        if (drawn.happens(15))
            return [];
        const value = valueFor(field, boundaries, { today, drawn });
        return value === undefined ? [] : [[field.id, value]];
    });
    return Object.fromEntries(known);
}
function valueFor({ id, type, values }, { numbers, texts }, { today, drawn }) {
    const beside = (drawn.oneOf(numbers.get(id) ?? []) ?? 0) + drawn.below(3) - 1;
    switch (type) {
        case 'integer':
        case 'decimal':
            return beside;
        case 'date':
            return dateOfDay(today - beside);
        case 'boolean':
            return drawn.happens(50);
        case 'set':
            return values.filter(() => drawn.happens(40));
        case 'enum':
            return drawn.oneOf(values);
        case 'text': {
            const text = drawn.oneOf(texts.get(id) ?? []) ?? '';
            return drawn.oneOf([text, `${text}s`, `x${text}`, `a ${text} b`, text.slice(1)]);
        }
    }
}
/** Some in bursts, some at one instant, some logged late; every one on or beside a boundary before asOf or the last event. */
function eventsOf(agreement, { days, properties }, { asOf, drawn }) {
    const signals = Object.values(agreement.signals);
    const length = drawn.happens(5) ? 40 : drawn.below(9);
    let last = asOf;
    const events = Array.from({ length }, (_, index) => {
        const { id: signal = '', properties: names = [] } = drawn.oneOf(signals.slice(0, length > 9 ? 2 : 99)) ?? {};
        const origin = drawn.happens(40) ? last : asOf;
        const at = besideBoundary(days, { asOf: origin, drawn });
        last = at;
        const valued = names.flatMap((name) => {
            const value = drawn.oneOf(['', 'another', ...(properties.get(name) ?? [])]);
            return value === undefined || drawn.happens(20) ? [] : [[name, value]];
        });
        const from = drawn.happens(15) ? Math.max(at, asOf + drawn.below(3) - 1) : at;
        return { id: `${drawn.below(4)}-${index}`, signal, at, from, properties: Object.fromEntries(valued) };
    });
    return events.sort((left, right) => right.at - left.at || compareCodePoints(left.id, right.id));
}
/** So many days before, or a millisecond more or less. */
function besideBoundary(days, { asOf, drawn }) {
    return asOf - (drawn.oneOf([0, 0, ...days]) ?? 0) * dayMs + drawn.below(3) - 1;
}
function consentsOf(agreement, { asOf, drawn }) {
    const consents = Array.from({ length: drawn.below(6) }, () => {
        const at = asOf - drawn.below(3);
        const from = drawn.happens(30) ? asOf + drawn.below(2) : at;
        const purpose = drawn.oneOf(Object.keys(agreement.consentPurposes)) ?? 'contact';
        return { at, from, purpose, state: drawn.happens(70) ? 'given' : 'withdrawn' };
    });
    return consents.sort((left, right) => left.at - right.at);
}
function stageOf({ lifecycle }, drawn) {
    return drawn.oneOf([...lifecycle.stages.map(({ id }) => id), 'a stage of another system']) ?? '';
}
