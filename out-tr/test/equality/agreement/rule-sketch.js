import fc from 'fast-check';
import { arbitraryCriterion } from './criterion-sketch.js';
import { arbitraryDecay } from './decay.js';
import { arbitraryDays, arbitraryPoints } from './quantity.js';
const draw = fc.noBias(fc.nat({ max: 9999 }));
const draws = fc.array(draw, { minLength: 1, maxLength: 3 });
const count = fc.record({
    mode: fc.constantFrom('every', 'latest', 'firstEver', 'distinctBy', 'atLeast', 'tiers'),
    property: draw,
    n: fc.integer({ min: 1, max: 4 }),
    days: arbitraryDays,
    hasMax: fc.boolean(),
    tiers: fc.array(fc.record({ gap: fc.nat({ max: 2 }), width: fc.nat({ max: 3 }), points: arbitraryPoints }), { minLength: 1, maxLength: 4 }),
    isOpenAbove: fc.boolean(),
});
const choice = fc.record({ when: arbitraryCriterion, points: arbitraryPoints });
export const arbitraryRule = fc.oneof({
    weight: 4,
    arbitrary: fc.record({
        kind: fc.constant('attribute'),
        when: arbitraryCriterion,
        points: arbitraryPoints,
    }),
}, {
    weight: 2,
    arbitrary: fc.record({
        kind: fc.constant('exclusive'),
        choices: fc.array(choice, { minLength: 1, maxLength: 4 }),
    }),
}, {
    weight: 6,
    arbitrary: fc.record({
        kind: fc.constant('event'),
        signals: draws,
        where: fc.array(fc.record({ property: draw, values: draws }), { maxLength: 2 }),
        lookback: fc.option(arbitraryDays, { freq: 4 }),
        points: arbitraryPoints,
        count,
        decay: arbitraryDecay,
    }),
}, {
    weight: 1,
    arbitrary: fc.record({
        kind: fc.constant('inactivity'),
        signals: draws,
        per: fc.integer({ min: 1, max: 30 }),
        everyDays: arbitraryDays,
        floor: fc.option(fc.integer({ min: -100, max: 0 })),
    }),
});
