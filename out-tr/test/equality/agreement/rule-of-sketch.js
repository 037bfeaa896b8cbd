import { compareCodePoints } from '../../../src/support/code-points.js';
import { definition } from '../../compile/fixture-definition.js';
import { criterionOf } from './criterion-of-sketch.js';
import { drawnOf, drawnSome } from './drawn.js';
import { spellings } from './spellings.js';
/** The rule in normal form under an id. */
export function ruleOf(sketch, id, scope) {
    const head = definition('scoring', id);
    switch (sketch.kind) {
        case 'attribute':
            return { ...head, kind: 'attribute', when: criterionOf(sketch.when, scope), points: sketch.points };
        case 'exclusive': {
            const choices = sketch.choices.map(({ when, points }, index) => ({
                ...definition('scoring', `c${index}`),
                when: criterionOf(when, scope),
                points,
            }));
            return { ...head, kind: 'exclusive', choices };
        }
        case 'event':
            return { ...head, ...eventRuleOf(sketch, scope) };
        case 'inactivity': {
            const { per, everyDays, floor } = sketch;
            const signals = drawnSome(scope.signals, sketch.signals);
            return { ...head, kind: 'inactivity', signals, per, everyDays, ...(floor !== null && { floor }) };
        }
    }
}
function eventRuleOf(sketch, scope) {
    const signals = drawnSome(scope.signals, sketch.signals);
    const properties = commonProperties(signals.map((id) => scope.signalsById[id]?.properties ?? []));
    const count = countModeOf(sketch.count, properties);
    const isTiered = count.mode === 'tiers';
    return {
        kind: 'event',
        signals,
        where: filtersOf(sketch, properties),
        ...(sketch.lookback !== null && { lookbackDays: sketch.lookback }),
        points: isTiered ? 0 : sketch.points,
        count,
        decay: isTiered ? { kind: 'none' } : sketch.decay,
    };
}
/** A property can be named where every signal of the rule has it. */
function commonProperties(lists) {
    const [first = [], ...others] = lists;
    return first.filter((property) => others.every((list) => list.includes(property)));
}
function filtersOf({ where }, properties) {
    const byProperty = new Map();
    for (const filter of where) {
        const property = drawnOf(properties, filter.property);
        const values = drawnSome(spellings, filter.values).toSorted(compareCodePoints);
        if (property !== undefined)
            byProperty.set(property, { property, values });
    }
    return [...byProperty.values()].sort((left, right) => compareCodePoints(left.property, right.property));
}
/** Without a property to distinguish by, every event counts. */
function countModeOf(sketch, properties) {
    const { mode, n, days } = sketch;
    const property = drawnOf(properties, sketch.property);
    const max = { ...(sketch.hasMax && { max: { n, perDays: days } }) };
    switch (mode) {
        case 'firstEver':
        case 'latest':
            return { mode };
        case 'every':
            return { mode, ...max };
        case 'distinctBy':
            return property === undefined ? { mode: 'every', ...max } : { mode, property, ...max };
        case 'atLeast':
            return { mode, n, withinDays: days };
        case 'tiers':
            return { mode, tiers: tiersOf(sketch) };
    }
}
/** Rising ranges with gaps between them. */
function tiersOf({ tiers, isOpenAbove }) {
    let next = 1;
    return tiers.map(({ gap, width, points }, index) => {
        const from = next + gap;
        const to = from + width;
        next = to + 1;
        return isOpenAbove && index === tiers.length - 1 ? { from, points } : { from, to, points };
    });
}
