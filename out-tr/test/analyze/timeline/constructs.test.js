import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.js';
import { replay } from '../../../src/analyze/timeline/replay.js';
import { timelinesOf } from '../../../src/analyze/timeline/timelines-of.js';
import { eventRule, inactivityRule, planned } from './a-rule.js';
const rule = (parts) => ({ kind: 'rule', rule: eventRule(parts) });
function ask(leaves, parts = {}) {
    return {
        signals: ['visit'],
        leaves,
        columns: [{ of: leaves.map((_, leaf) => ({ leaf })), max: 40 }],
        ...parts,
    };
}
function answer(question, steps = 5_000_000) {
    return timelinesOf(question, openBudget({ steps }));
}
/** All vectors, sorted; every one of them confirmed. */
function confirmed(question) {
    const found = answer(question);
    if (found.kind !== 'vectors')
        throw new Error(found.kind);
    const { vectors, timelineOf } = found.timelines;
    for (const vector of vectors)
        expect(timelineOf(vector), vector.values.join()).toBeDefined();
    return vectors.map(({ values }) => values.join()).sort();
}
/** The vectors of all timelines of at most two events on the given days and times of day. */
function enumerated(question, ages, values) {
    const events = ages.flatMap((ageDays) => [0, 1].flatMap((olderByMs) => ['', ...values].map((asset) => planned(ageDays, { olderByMs, properties: asset === '' ? {} : { asset } }))));
    const timelines = [[], ...events.flatMap((one) => [[one], ...events.map((two) => [one, two])])];
    return Array.from(new Set(timelines.map((timeline) => replay(question, timeline).join()))).sort();
}
const decay = { kind: 'linear', days: 9 };
const counts = [
    ['every', { count: { mode: 'every' } }],
    ['every, at most', { count: { mode: 'every', max: { n: 1, perDays: 4 } } }],
    ['latest', { count: { mode: 'latest' } }],
    ['first ever', { count: { mode: 'firstEver' } }],
    ['distinct', { count: { mode: 'distinctBy', property: 'asset' } }],
    [
        'distinct of two values',
        { count: { mode: 'distinctBy', property: 'asset' }, where: [{ property: 'asset', values: ['a', 'b'] }] },
    ],
    ['distinct, at most', { count: { mode: 'distinctBy', property: 'asset', max: { n: 1, perDays: 4 } } }],
    [
        'distinct of two values, at most',
        {
            count: { mode: 'distinctBy', property: 'asset', max: { n: 1, perDays: 4 } },
            where: [{ property: 'asset', values: ['a', 'b'] }],
        },
    ],
    ['at least', { count: { mode: 'atLeast', n: 2, withinDays: 6 } }],
    [
        'tiers',
        {
            count: {
                mode: 'tiers',
                tiers: [
                    { from: 1, to: 1, points: 3 },
                    { from: 2, points: 7 },
                ],
            },
        },
    ],
];
describe('the vectors of two events', () => {
    const ages = Array.from({ length: 14 }, (_, age) => age);
    const test = { kind: 'test', test: { op: 'signal', signals: ['visit'], withinDays: 5, count: 2 } };
    it.each(counts)('are those of all timelines: %s', (_, parts) => {
        const leaves = [rule({ lookbackDays: 12, decay, ...parts }), test];
        const question = ask(leaves, { columns: [{ leaf: 0 }, { leaf: 1 }], mostEvents: 2 });
        expect(confirmed(question)).toEqual(enumerated(question, ages, ['a', 'b', 'c']));
    });
    it('are those of all timelines: inactivity', () => {
        const silence = inactivityRule({ everyDays: 3, floor: -3 });
        const leaves = [rule({ lookbackDays: 7, decay }), { kind: 'rule', rule: silence }];
        const question = ask(leaves, { columns: [{ leaf: 0 }, { leaf: 1 }], mostEvents: 2 });
        expect(confirmed(question)).toEqual(enumerated(question, ages, []));
    });
});
describe('two versions of a rule', () => {
    const head = {
        lookbackDays: 40,
        decay: { kind: 'steps', steps: [{ day: 14, fraction: { numerator: 1, denominator: 2 } }] },
    };
    const every = (n, perDays) => rule({ ...head, count: { mode: 'every', max: { n, perDays } } });
    const both = (one, other) => ask([one, other], { columns: [{ leaf: 0 }, { leaf: 1 }] });
    const arbitraryEvents = fc.array(fc
        .record({ day: fc.integer({ min: 0, max: 41 }), ms: fc.constantFrom(0, 1, 2, 3) })
        .map(({ day, ms }) => planned(day, { olderByMs: ms })), { maxLength: 9 });
    it('that differ in the most of a window agree on the time of the day', () => {
        const question = both(every(1, 10), every(2, 10));
        const vectors = new Set(confirmed(question));
        fc.assert(fc.property(arbitraryEvents, (events) => {
            expect(vectors).toContain(replay(question, events).join());
        }));
    });
    it('that differ in the length of the window are read as more than they are, and say so', () => {
        const question = both(every(2, 10), every(2, 11));
        const found = answer(question);
        if (found.kind !== 'vectors')
            throw new Error(found.kind);
        expect(found.timelines.abstracted.map(({ rule: id }) => id)).toEqual(['rule', 'rule']);
        const vectors = new Set(found.timelines.vectors.map(({ values }) => values.join()));
        fc.assert(fc.property(arbitraryEvents, (events) => {
            expect(vectors).toContain(replay(question, events).join());
        }));
    });
});
describe('two columns that can fall far below what matters', () => {
    const loss = rule({
        id: 'loss',
        signals: ['call'],
        points: -10,
        count: { mode: 'every', max: { n: 1, perDays: 1 } },
        lookbackDays: 400,
    });
    const gain = (points, count) => rule({ points, count, lookbackDays: 400 });
    const silence = {
        kind: 'rule',
        rule: inactivityRule({ signals: ['visit'], per: 10, everyDays: 30 }),
    };
    const question = (one, other) => ({
        signals: ['visit', 'call'],
        leaves: [loss, silence, one, other],
        columns: [2, 3].map((leaf) => ({ of: [{ leaf: 0 }, { leaf: 1 }, { leaf }], min: 0, max: 40 })),
    });
    const many = (signal, most) => fc
        .record({
        count: fc.integer({ min: 0, max: most }),
        every: fc.integer({ min: 0, max: 3 }),
        from: fc.integer({ min: 0, max: 900 }),
    })
        .map(({ count, every, from }) => Array.from({ length: count }, (_, index) => planned(from + index * every, { signal })));
    const timelines = fc
        .tuple(many('call', 120), many('visit', 60), many('visit', 4))
        .map((parts) => parts.flat());
    it.each([
        ['points', gain(20, { mode: 'every' }), gain(21, { mode: 'every' })],
        ['a most', gain(20, { mode: 'every', max: { n: 1, perDays: 1 } }), gain(20, { mode: 'every' })],
        [
            'windows',
            gain(20, { mode: 'every', max: { n: 1, perDays: 1 } }),
            gain(20, { mode: 'every', max: { n: 1, perDays: 2 } }),
        ],
    ])('are lost sight of there, and every real timeline is found: %s', (_, one, other) => {
        const asked = question(one, other);
        const found = answer(asked);
        if (found.kind !== 'vectors')
            throw new Error(found.kind);
        expect(found.timelines.abstracted.map(({ rule: id }) => id)).toContain('loss');
        const vectors = new Set(found.timelines.vectors.map(({ values }) => values.join()));
        fc.assert(fc.property(timelines, (events) => {
            expect(vectors).toContain(replay(asked, events).join());
        }));
        const cheap = found.timelines.vectors.filter(({ events }) => events <= 1);
        for (const vector of cheap)
            expect(found.timelines.timelineOf(vector)).toBeDefined();
    });
});
describe('a question', () => {
    it('of a dense decay has thousands of vectors', () => {
        const dense = rule({ points: 4_000, decay: { kind: 'linear', days: 90 }, lookbackDays: 90 });
        const found = answer(ask([dense], { columns: [{ of: [{ leaf: 0 }], max: 4_000 }] }));
        if (found.kind !== 'vectors')
            throw new Error(found.kind);
        const { vectors, timelineOf } = found.timelines;
        expect(vectors.length).toBeGreaterThan(2_000);
        for (const vector of vectors.slice(0, 300))
            expect(timelineOf(vector)).toBeDefined();
    });
    it('of silence without a floor is bounded by what can still make up for it', () => {
        const leaves = [
            rule({ lookbackDays: 20 }),
            { kind: 'rule', rule: inactivityRule({ per: 4, everyDays: 10 }) },
            rule({ signals: ['call'], points: 6, count: { mode: 'latest' } }),
        ];
        const columns = [{ of: [{ leaf: 0 }, { leaf: 1 }, { leaf: 2 }], min: 0, max: 30 }];
        expect(confirmed(ask(leaves, { signals: ['visit', 'call'], columns }))).toEqual(['0', '6', '10', '12', '16', '20', '22', '26', '30'].sort());
    });
    it('of a column without an end is not answered', () => {
        expect(answer(ask([rule({})], { columns: [{ leaf: 0 }] }))).toEqual({ kind: 'unbounded', column: 0 });
    });
    it('ends with its budget', () => {
        expect(answer(ask([rule({ decay })]), 3)).toEqual({ kind: 'ended', exhausted: 'steps' });
    });
    it('has no events of signals that are not selected', () => {
        expect(confirmed(ask([rule({})], { signals: [] }))).toEqual(['0']);
    });
    it('sees what a reset hides only in the first event ever', () => {
        const first = rule({ count: { mode: 'firstEver' } });
        const test = { kind: 'test', test: { op: 'signal', signals: ['visit'], withinDays: 5, count: 1 } };
        const columns = [{ leaf: 0 }, { leaf: 1 }];
        expect(confirmed(ask([first, test], { columns }))).toEqual(['0,0', '10,0', '10,1']);
        expect(confirmed(ask([first, test], { columns, mayBeReset: true }))).toEqual([
            '0,0',
            '0,1',
            '10,0',
            '10,1',
        ]);
    });
});
