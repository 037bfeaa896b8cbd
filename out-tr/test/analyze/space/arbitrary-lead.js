import fc from 'fast-check';
import { dateOfDay } from '../../../src/support/local-date.js';
import { field } from './asked-space.js';
/** The local date of all leads here. */
export const today = 20_700;
const colours = ['amber', 'blue', 'cyan', 'red'];
const parts = ['a', 'b', 'c', 'd', 'e'];
const words = ['head', 'it', 'head of it', 'vp', 'svp', 'vp sales', 'of', 'sal'];
/** One field of each type. */
export const fields = [
    field('age', 'date'),
    field('colour', 'enum', { values: colours, examples: ['blue'] }),
    field('flag', 'boolean'),
    field('gear', 'set', { values: parts, examples: ['e'] }),
    field('kind', 'enum', { values: colours, nullable: false }),
    field('price', 'decimal', { scale: 2, min: -3, max: 4, nullable: false }),
    field('size', 'integer', { min: 0, examples: [4] }),
    field('words', 'text', { examples: ['Head of IT'] }),
];
const bound = fc.integer({ min: -2, max: 5 });
const atom = fc.oneof(fc.record({
    op: fc.constantFrom('in', 'notIn'),
    attribute: fc.constantFrom('colour', 'kind'),
    values: fc.subarray(colours),
}), fc.record({
    op: fc.constant('eq'),
    attribute: fc.constantFrom('colour', 'kind'),
    value: fc.constantFrom(...colours),
}), fc.record({ op: fc.constant('eq'), attribute: fc.constant('flag'), value: fc.boolean() }), fc.record({
    op: fc.constantFrom('gte', 'gt', 'lte', 'lt'),
    attribute: fc.constantFrom('age', 'price', 'size'),
    value: bound,
}), fc
    .tuple(fc.constantFrom('age', 'price', 'size'), bound, fc.nat(3))
    .map(([attribute, low, width]) => ({ op: 'between', attribute, low, high: low + width })), fc.record({
    op: fc.constantFrom('hasAny', 'hasAll', 'hasNone'),
    attribute: fc.constant('gear'),
    values: fc.subarray(parts),
}), fc.record({
    op: fc.constantFrom('equals', 'contains', 'startsWith', 'endsWith'),
    attribute: fc.constant('words'),
    values: fc.subarray(words, { minLength: 1, maxLength: 3 }),
}), fc.record({
    op: fc.constant('containsWord'),
    attribute: fc.constant('words'),
    values: fc.subarray(['head', 'it', 'vp', 'of'], { minLength: 1 }),
}), fc.record({
    op: fc.constantFrom('exists', 'missing'),
    attribute: fc.constantFrom(...fields.map(({ id }) => id)),
}), fc.record({
    op: fc.constant('signal'),
    signals: fc.subarray(['demo-request', 'pricing-page-visit'], { minLength: 1 }),
    withinDays: fc.constantFrom(7, 30),
    count: fc.integer({ min: 1, max: 3 }),
}), fc.record({ op: fc.constant('objection') }), fc.record({ op: fc.constant('reached'), stage: fc.constantFrom('lead', 'mql') }), fc.record({
    op: fc.constant('consent'),
    purpose: fc.constant('email'),
    state: fc.constantFrom('given', 'withdrawn', 'none'),
}), fc.record({
    op: fc.constantFrom('total', 'fit', 'engagement'),
    comparison: fc.constantFrom('gte', 'gt', 'lte', 'lt'),
    value: bound,
}), fc.record({ op: fc.constant('grade'), values: fc.subarray(['A', 'B', 'C', 'U']) }), fc.record({ op: fc.constant('band'), values: fc.subarray(['1', '2']) }), fc.record({ op: fc.constant('cell'), values: fc.subarray(['A1', 'B2', 'C2', 'U1']) }), fc.record({ op: fc.constant('outcome'), values: fc.subarray(['watch', 'nurture', 'mql']) }));
/** Criteria over these fields and everything else that can be asked, nested up to three deep. */
export const arbitraryCriterion = fc.letrec((tie) => ({
    criterion: fc.oneof({ depthSize: 'small', withCrossShrink: true, maxDepth: 3 }, atom, fc.record({
        op: fc.constantFrom('all', 'any', 'none'),
        of: fc.array(tie('criterion'), { maxLength: 4 }),
    }), fc.record({
        op: fc.constant('kOf'),
        k: fc.integer({ min: 1, max: 3 }),
        of: fc.array(tie('criterion'), { maxLength: 4 }),
    })),
})).criterion;
const text = fc
    .array(fc.constantFrom(...words, 'x', ' ', '-', 's'), { maxLength: 4 })
    .map((pieces) => pieces.join('').replace(/ +/g, ' ').trim());
const values = fc.record({
    age: fc.integer({ min: -4, max: 9 }).map((age) => dateOfDay(today - age)),
    colour: fc.constantFrom(...colours),
    flag: fc.boolean(),
    gear: fc.subarray(parts),
    kind: fc.constantFrom(...colours),
    price: fc.integer({ min: -3, max: 4 }),
    size: fc.integer({ min: 0, max: 10 }),
    words: text,
}, { requiredKeys: ['kind', 'price'] });
/** Grade, band and the verdicts that follow from the minimal agreement's matrix. */
const score = fc.option(fc
    .record({
    total: fc.integer({ min: -4, max: 7 }),
    fit: fc.integer({ min: -4, max: 7 }),
    engagement: fc.integer({ min: -4, max: 7 }),
    grade: fc.constantFrom('A', 'B', 'C', 'U'),
    band: fc.constantFrom('1', '2'),
})
    .map((points) => ({ ...points, cell: `${points.grade}${points.band}` })));
/** Any lead that keeps to the dictionary, with events, consents and a score that need not fit together. */
export const arbitraryFacts = fc.record({
    values,
    today: fc.constant(today),
    agesOf: fc
        .dictionary(fc.constantFrom('demo-request', 'pricing-page-visit'), fc.array(fc.nat(40), { maxLength: 4 }))
        .map((ages) => new Map(Object.entries(ages))),
    consents: fc.constantFrom(new Map(), new Map([['email', 'given']]), new Map([['email', 'withdrawn']])),
    objection: fc.boolean(),
    reached: fc.subarray(['lead', 'mql']).map((stages) => new Set(stages)),
    score,
});
