import { describe, expect, it } from 'vitest';
import { columnProgramOf } from '../../../src/evaluate/columns/column-program.js';
import { leadColumns } from '../../../src/evaluate/columns/lead-columns.js';
import { scoreRowAt } from '../../../src/evaluate/columns/score-columns.js';
import { rational } from '../../../src/support/rational.js';
import { asOf } from '../score/arbitrary-scoring.js';
import { columnAgreement, scoringOf } from './column-agreement.js';
import { expectRows } from './expect-rows.js';
import { record } from './lead-records.js';
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const signals = ['demo-request', 'pricing-page-visit', 'webinar', 'content-download'];
/** So many events of the signals in turn, one every hour, the newest at asOf. */
function crowded(count, named = signals) {
    const events = Array.from({ length: count }, (_, index) => ({
        id: `e${index}`,
        signal: named[index % named.length] ?? '',
        at: asOf - index * hourMs,
        from: asOf - index * hourMs,
        properties: index % 3 === 0 ? {} : { asset: `asset ${index % 50}` },
    }));
    return record({ events });
}
/** Events of such ages in milliseconds, youngest first. */
function aged(ages) {
    const events = ages.map((age, index) => {
        return {
            id: `e${index}`,
            signal: 'pricing-page-visit',
            at: asOf - age,
            from: asOf - age,
            properties: {},
        };
    });
    return record({ events });
}
function rule(id, count, rest = {}) {
    return {
        id,
        title: {},
        kind: 'event',
        signals: ['pricing-page-visit'],
        where: [],
        points: 7,
        count,
        decay: { kind: 'none' },
        ...rest,
    };
}
const rules = [
    rule('every', { mode: 'every' }),
    rule('capped', { mode: 'every', max: { n: 3, perDays: 2 } }, { lookbackDays: 100 }),
    rule('capped-wide', { mode: 'every', max: { n: 400, perDays: 365 } }, { decay: { kind: 'linear', days: 80 } }),
    rule('first', { mode: 'firstEver' }, { lookbackDays: 200, decay: { kind: 'halfLife', days: 90 } }),
    rule('latest', { mode: 'latest' }, { signals: ['demo-request', 'webinar'], points: -9 }),
    rule('distinct', { mode: 'distinctBy', property: 'asset', max: { n: 2, perDays: 1 } }),
    rule('many', { mode: 'atLeast', n: 17, withinDays: 20 }, { decay: { kind: 'expire', days: 1 } }),
    rule('tiers', {
        mode: 'tiers',
        tiers: [
            { from: 1, to: 15, points: 1 },
            { from: 16, to: 2000, points: 2 },
            { from: 2001, points: 3 },
        ],
    }),
    rule('filtered', { mode: 'every' }, { where: [{ property: 'asset', values: ['asset 1', 'asset 2'] }] }),
    rule('gated', { mode: 'every' }, { signals: ['content-download'] }),
    // No table is that long.
    rule('ancient', { mode: 'every', max: { n: 2, perDays: 1 } }, { lookbackDays: 30_000 }),
    rule('ancient-two', { mode: 'atLeast', n: 2, withinDays: 30_000 }),
    rule('ancient-one', { mode: 'atLeast', n: 1, withinDays: 30_000 }),
];
const leads = [
    ...[0, 1, 2, 3, 14, 15, 16, 17, 63, 64, 255, 256, 10_000].map((count) => crowded(count)),
    ...[15, 16, 10_000].map((count) => crowded(count, ['pricing-page-visit'])),
    aged([30_000 * dayMs - 1, 30_000 * dayMs]),
    aged([30_000 * dayMs]),
    { ...crowded(40), consents: [{ at: 0, from: 0, purpose: 'email-marketing', state: 'given' }] },
];
/** The newest recycle hides all events, none, or those up to some instant. */
const recycled = leads.flatMap((lead) => [-1, 0, 1, 5, 20, 9_000].map((hours) => ({ ...lead, recycledAt: asOf - hours * hourMs })));
function agreementWith(...scored) {
    return columnAgreement(scoringOf([{ id: 'engagement', groups: [{ id: 'g', title: {}, rules: scored }] }]));
}
describe('leads with many events', () => {
    it.each(rules)('are counted by $id as by the reference', (each) => {
        expectRows(agreementWith(each), leads, [asOf, asOf - 20 * hourMs, asOf + 90 * 24 * hourMs]);
    });
    it.each(rules)('are counted by $id as by the reference when they were recycled', (each) => {
        const few = recycled.filter(({ events }) => events.length < 1000);
        const agreement = agreementWith(each);
        const { lifecycle } = agreement;
        const cycles = { max: 3, scoreReset: 'engagement' };
        expectRows(agreement, few, [asOf]);
        expectRows({ ...agreement, lifecycle: { ...lifecycle, cycles } }, few, [
            asOf,
            asOf + hourMs,
            asOf - 6 * hourMs,
        ]);
    });
    it('are counted by all rules at once', () => {
        expectRows(agreementWith(...rules), leads, [asOf, asOf + 60 * 24 * hourMs]);
    });
    it('have every one of ten thousand events of one type', () => {
        const agreement = agreementWith(rule('every', { mode: 'every' }));
        const records = [crowded(1, ['pricing-page-visit']), crowded(10_000, ['pricing-page-visit'])];
        const scores = columnProgramOf(agreement, leadColumns(agreement, records)).run(asOf);
        expect([0, 1].map((place) => scoreRowAt(scores, place).total)).toEqual([7, 70_000]);
    });
});
describe('points beyond 32 bits', () => {
    it('stay exact', () => {
        const huge = rule('huge', { mode: 'every' }, { points: 900_000_000_001 });
        const records = [
            crowded(1, ['pricing-page-visit']),
            crowded(1000, ['pricing-page-visit']),
            record({ objectionFrom: 0 }),
        ];
        expectRows(agreementWith(huge), records, [asOf]);
        expectRows(agreementWith(huge, { ...huge, id: 'lost', points: -900_000_000_000 }), records, [asOf]);
    });
    it('are left out of words that other sums share', () => {
        const near = rule('near', { mode: 'every' }, { points: 2 ** 31 - 1 });
        expectRows(agreementWith(near, rule('small', { mode: 'every', max: { n: 1, perDays: 1 } })), leads, [
            asOf,
        ]);
    });
});
it('inactivity without a floor has no least points', () => {
    const idle = {
        id: 'idle',
        title: {},
        kind: 'inactivity',
        signals: ['webinar'],
        per: 3,
        everyDays: 2,
    };
    expectRows(agreementWith(idle), leads, [asOf, asOf + 1000 * 24 * hourMs]);
    const steps = rule('steps', { mode: 'latest' }, { decay: { kind: 'steps', steps: [{ day: 3, fraction: rational(1, 3) }] } });
    expectRows(agreementWith(idle, steps), leads, [asOf + 3 * 24 * hourMs]);
});
