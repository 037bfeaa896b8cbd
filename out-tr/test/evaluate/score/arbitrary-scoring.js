import fc from 'fast-check';
import { rational } from '../../../src/support/rational.js';
import { fixtureFields, fixtureSignals } from '../../compile/fixture-fields.js';
import { event, instant, nowhere } from '../a-lead.js';
export const asOf = instant('2026-06-15T12:00Z');
export const dictionary = {
    zone: 'Europe/Berlin',
    fields: fixtureFields,
    signals: fixtureSignals,
};
const days = fc.integer({ min: 1, max: 60 });
const points = fc.integer({ min: -40, max: 40 });
const rate = fc.record({ n: fc.integer({ min: 1, max: 3 }), perDays: fc.integer({ min: 1, max: 30 }) });
const signals = fc.subarray(['demo-request', 'pricing-page-visit', 'webinar'], { minLength: 1 });
const steps = fc
    .tuple(fc.uniqueArray(days, { minLength: 1, maxLength: 3 }), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }))
    .map(([steppingDays, tenths]) => {
    const falling = tenths.toSorted((left, right) => right - left);
    const rising = steppingDays.toSorted((left, right) => left - right);
    return {
        kind: 'steps',
        steps: rising.map((day, index) => ({ day, fraction: rational(falling[index] ?? 0, 10) })),
    };
});
export const arbitraryDecay = fc.oneof(fc.constant({ kind: 'none' }), fc.record({ kind: fc.constantFrom('expire', 'linear', 'halfLife'), days }), steps, fc.record({
    kind: fc.constant('compound'),
    rate: fc.integer({ min: 0, max: 10 }).map((tenths) => rational(tenths, 10)),
    everyDays: days,
}));
const countMode = fc.oneof(fc.constant({ mode: 'every' }), fc.record({ mode: fc.constant('every'), max: rate }), fc.record({ mode: fc.constantFrom('firstEver', 'latest') }), fc.record({ mode: fc.constant('distinctBy'), property: fc.constant('asset'), max: rate }), fc.record({ mode: fc.constant('atLeast'), n: fc.integer({ min: 1, max: 3 }), withinDays: days }), fc.tuple(points, points).map(([one, more]) => ({
    mode: 'tiers',
    tiers: [
        { from: 1, to: 2, points: one },
        { from: 3, points: more },
    ],
})));
const title = {};
const employees = fc.integer({ min: 0, max: 5 });
const size = employees.map((value) => ({ op: 'gte', attribute: 'employees', value }));
const rule = fc.oneof(fc.record({
    id: fc.constant('size'),
    title: fc.constant(title),
    kind: fc.constant('attribute'),
    when: size,
    points,
}), fc.array(fc.tuple(size, points), { minLength: 1, maxLength: 3 }).map((choices) => ({
    id: 'set',
    title,
    kind: 'exclusive',
    choices: choices.map(([when, worth], index) => ({ id: `c${index}`, title, when, points: worth })),
})), fc.record({ signals, points, count: countMode, decay: arbitraryDecay, lookback: fc.option(days) }).map(({ lookback, ...parts }) => ({
    ...parts,
    id: 'events',
    title,
    kind: 'event',
    where: [],
    ...(lookback !== null && { lookbackDays: lookback }),
})), fc.record({
    id: fc.constant('idle'),
    title: fc.constant(title),
    kind: fc.constant('inactivity'),
    signals,
    per: fc.integer({ min: 1, max: 10 }),
    everyDays: days,
    floor: fc.integer({ min: -60, max: 0 }),
}));
const bounds = fc.record({ min: fc.integer({ min: -30, max: 0 }), max: fc.integer({ min: 1, max: 60 }) }, { requiredKeys: [] });
const group = fc
    .tuple(bounds, fc.array(rule, { maxLength: 4 }))
    .map(([limits, rules]) => ({
    id: 'group',
    title,
    ...limits,
    rules: rules.map((each, index) => ({ ...each, id: `${each.id}${index}` })),
}));
const dimension = (id) => fc.tuple(bounds, fc.array(group, { maxLength: 3 })).map(([limits, groups]) => ({
    id,
    ...limits,
    groups: groups.map((each, index) => ({ ...each, id: `${each.id}${index}` })),
}));
/** A model with fit, engagement and a third dimension, without grades. */
export const arbitraryScoring = fc
    .tuple(dimension('fit'), dimension('engagement'), dimension('risk'), bounds)
    .map(([fit, engagement, risk, total]) => ({
    id: 'score',
    title,
    owner: 'joint',
    place: nowhere,
    isDefault: true,
    scale: 0,
    dimensions: [fit, engagement, risk],
    total,
    grades: [],
    bands: [],
    matrix: {},
    outcomes: [],
    monotone: true,
}));
const dayMs = 86_400_000;
/** Events of the last hundred days, some at the same instant, ids in no order. */
export const arbitraryEvents = fc
    .array(fc.tuple(fc.constantFrom('demo-request', 'pricing-page-visit', 'webinar'), fc.integer({ min: 0, max: 200 }), fc.constantFrom('', 'a', 'b')), { maxLength: 10 })
    .chain((events) => fc
    .shuffledSubarray(events.map((_, index) => `e${index}`), { minLength: events.length })
    .map((ids) => events.map(([signal, halfDays, asset], index) => event(asOf - (halfDays * dayMs) / 2, signal, { asset }, ids[index] ?? ''))));
