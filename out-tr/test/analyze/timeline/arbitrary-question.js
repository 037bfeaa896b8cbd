import fc from 'fast-check';
import { arbitraryDecay } from '../../evaluate/score/arbitrary-scoring.js';
import { eventRule, inactivityRule } from './a-rule.js';
const signals = ['visit', 'call', 'form'];
const some = fc.subarray([...signals], { minLength: 1 });
const days = fc.integer({ min: 1, max: 20 });
const points = fc.integer({ min: -12, max: 12 });
const rate = fc.record({ n: fc.integer({ min: 1, max: 3 }), perDays: fc.integer({ min: 1, max: 15 }) });
const countMode = fc.oneof(fc.constant({ mode: 'every' }), fc.record({ mode: fc.constant('every'), max: rate }), fc.constantFrom({ mode: 'firstEver' }, { mode: 'latest' }), fc.constant({ mode: 'distinctBy', property: 'asset' }), fc.record({ mode: fc.constant('distinctBy'), property: fc.constant('asset'), max: rate }), fc.record({ mode: fc.constant('atLeast'), n: fc.integer({ min: 1, max: 3 }), withinDays: days }), fc.tuple(points, points).map(([one, more]) => ({
    mode: 'tiers',
    tiers: [
        { from: 1, to: 2, points: one },
        { from: 3, points: more },
    ],
})));
const where = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, {
    weight: 1,
    arbitrary: fc.constantFrom([{ property: 'asset', values: ['a', 'b'] }], [{ property: 'type', values: ['t'] }]),
});
const leaf = fc.oneof({
    weight: 6,
    arbitrary: fc
        .record({
        id: fc.constant('rule'),
        signals: some,
        where,
        points,
        count: countMode,
        decay: arbitraryDecay,
        lookback: fc.option(days, { freq: 3 }),
    })
        .map(({ lookback, ...parts }) => ({
        kind: 'rule',
        rule: eventRule({ ...parts, ...(lookback !== null && { lookbackDays: lookback }) }),
    })),
}, {
    weight: 1,
    arbitrary: fc
        .record({
        signals: some,
        per: fc.integer({ min: 1, max: 4 }),
        everyDays: days,
        floor: fc.integer({ min: -9, max: 0 }),
    })
        .map((parts) => ({ kind: 'rule', rule: inactivityRule(parts) })),
}, {
    weight: 1,
    arbitrary: fc
        .record({ signals: some, withinDays: days, count: fc.integer({ min: 1, max: 3 }) })
        .map((test) => ({ kind: 'test', test: { op: 'signal', ...test } })),
});
/** Every leaf in one of two groups, which have bounds; both in a dimension, which has. */
function columnsOf(leaves, min, max) {
    const group = (rest) => ({
        of: leaves.flatMap((_, index) => (index % 2 === rest ? [{ leaf: index }] : [])),
        min,
        max,
    });
    return [
        { of: [group(0), group(1)], min: -8, max: 14 },
        ...leaves.flatMap((each, index) => (each.kind === 'test' ? [{ leaf: index }] : [])),
    ];
}
export const arbitraryQuestion = fc
    .tuple(fc.array(leaf, { minLength: 1, maxLength: 4 }), fc.integer({ min: -15, max: 0 }), fc.integer({ min: 1, max: 20 }), fc.boolean(), fc.option(fc.integer({ min: 1, max: 2 }), { freq: 4 }))
    .map(([leaves, min, max, mayBeReset, mostEvents]) => ({
    signals: [...signals],
    leaves,
    columns: columnsOf(leaves, min, max),
    mayBeReset,
    ...(mostEvents !== null && { mostEvents }),
}));
/** Ages at and around every window, and anything else. */
export function arbitraryTimeline(question) {
    const windows = question.leaves.flatMap(windowsOf);
    const edges = windows.flatMap((window) => [window - 1, window, window + 1]).filter((age) => age >= 0);
    const ageDays = fc.oneof(fc.constantFrom(0, ...edges), fc.integer({ min: 0, max: 60 }), fc.constant(40_000));
    const value = fc.constantFrom(undefined, 'a', 'b', 'c', 'd', 't');
    const event = fc
        .record({
        signal: fc.constantFrom(...signals),
        asset: value,
        type: value,
        ageDays,
        olderByMs: fc.constantFrom(0, 0, 1, 40_000_000, 86_399_999),
    })
        .map(({ asset, type, ...rest }) => ({
        ...rest,
        properties: { ...(asset !== undefined && { asset }), ...(type !== undefined && { type }) },
        hidden: false,
    }));
    const events = fc.array(event, { maxLength: question.mostEvents ?? 8 });
    return fc
        .tuple(events, question.mayBeReset === true ? ageDays : fc.constant(undefined))
        .map(([all, resetDay]) => all.map((each) => ({ ...each, hidden: resetDay !== undefined && each.ageDays >= resetDay })));
}
function windowsOf(leaf) {
    if (leaf.kind === 'test')
        return [leaf.test.withinDays];
    const { rule } = leaf;
    if (rule.kind === 'inactivity')
        return [rule.everyDays, 2 * rule.everyDays];
    const { count, decay, lookbackDays } = rule;
    const max = 'max' in count && count.max !== undefined ? [count.max.perDays, 2 * count.max.perDays] : [];
    return [
        ...max,
        ...(lookbackDays === undefined ? [] : [lookbackDays]),
        ...('withinDays' in count ? [count.withinDays] : []),
        ...('days' in decay ? [decay.days] : []),
    ];
}
