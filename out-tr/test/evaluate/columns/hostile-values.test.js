import { describe, expect, it } from 'vitest';
import { columnProgramOf } from '../../../src/evaluate/columns/column-program.js';
import { leadColumns } from '../../../src/evaluate/columns/lead-columns.js';
import { scoreRow } from '../../../src/evaluate/score-row.js';
import { asOf } from '../score/arbitrary-scoring.js';
import { columnAgreement, scoringOf } from './column-agreement.js';
import { expectRows } from './expect-rows.js';
import { record } from './lead-records.js';
const hostile = [
    '"];globalThis.stolen=1;//',
    "';globalThis.stolen=1;//",
    '`${globalThis.stolen=1}`',
    '*/globalThis.stolen=1/*',
    '</script>',
    '\u2028globalThis.stolen=1\u2029',
    '__proto__',
    'constructor',
    'hasownproperty',
    '\u0000',
    '\ud800',
    '💼',
];
function fitOf(...criteria) {
    const rules = criteria.map((when, index) => ({
        id: `r${index}`,
        title: {},
        kind: 'attribute',
        when,
        points: 2 ** index,
    }));
    return scoringOf([{ id: 'fit', groups: [{ id: 'g', title: {}, rules }] }]);
}
describe('what others wrote', () => {
    const scoring = fitOf({ op: 'equals', attribute: 'company', values: hostile }, { op: 'contains', attribute: 'domain', values: hostile }, { op: 'in', attribute: 'country', values: hostile }, { op: 'hasAll', attribute: 'tools', values: hostile.slice(0, 2) }, {
        op: 'none',
        of: hostile.map((value) => ({ op: 'startsWith', attribute: 'job-title', values: [value] })),
    });
    const records = hostile.map((value, index) => record({
        id: value,
        values: {
            company: value,
            domain: `a${value}b`,
            country: value,
            tools: hostile.slice(0, index),
            'job-title': value,
        },
        events: [{ id: value, signal: value, at: asOf, from: asOf, properties: { [value]: value } }],
        consents: [{ at: 0, from: 0, purpose: value, state: 'given' }],
        recordedStage: value,
    }));
    it('is compared and never run', () => {
        expectRows(columnAgreement(scoring), records, [asOf]);
        expect(globalThis).not.toHaveProperty('stolen');
    });
    it('names stages, routes, grades and outcomes', () => {
        const { lifecycle, routing, ...agreement } = columnAgreement(scoring);
        const stages = lifecycle.stages.map((stage, index) => index === 1 ? { ...stage, id: hostile[0] ?? '' } : stage);
        const rules = routing.rules.map((rule) => ({ ...rule, id: `${rule.id}${hostile[1]}` }));
        const named = {
            ...agreement,
            lifecycle: { ...lifecycle, stages, handoff: { ...lifecycle.handoff, stage: hostile[0] ?? '' } },
            routing: { ...routing, rules },
            scorings: {
                score: { ...scoring, grades: [{ id: hostile[2] ?? '' }], bands: [{ id: hostile[3] ?? '' }] },
            },
        };
        expectRows(named, records, [asOf]);
    });
});
describe('many different texts', () => {
    it('are asked one by one', () => {
        const scoring = fitOf({ op: 'startsWith', attribute: 'company', values: ['company 6'] }, { op: 'exists', attribute: 'company' }, { op: 'equals', attribute: 'company', values: ['company 66000', 'company 1'] });
        const agreement = columnAgreement(scoring);
        const values = Array.from({ length: 66_001 }, (_, index) => `company ${index}`);
        const records = [...values.map((company) => record({ values: { company } })), record()];
        const { numbers } = columnProgramOf(agreement, leadColumns(agreement, records)).run(asOf).fit;
        expect([0, 1, 6, 599, 65_535, 66_000, 66_001].map((place) => numbers[place])).toEqual([
            2, 6, 3, 2, 3, 7, 0,
        ]);
        const some = [0, 1, 255, 256, 65_535, 65_536, 66_000, 66_001];
        expect(some.map((place) => numbers[place])).toEqual(some.map((place) => scoreRow(agreement, records[place] ?? record(), asOf).fit));
    });
});
describe('many different numbers and dates', () => {
    const scoring = fitOf({ op: 'gte', attribute: 'employees', value: 100 }, { op: 'lt', attribute: 'employees', value: -2_147_483_648 }, { op: 'between', attribute: 'employees', low: -5, high: 5 }, { op: 'missing', attribute: 'employees' }, {
        op: 'all',
        of: [
            { op: 'gte', attribute: 'contract-end', value: -30 },
            { op: 'lte', attribute: 'contract-end', value: 10 },
        ],
    }, { op: 'exists', attribute: 'contract-end' }, {
        op: 'any',
        of: [
            { op: 'gt', attribute: 'employees', value: 9 },
            { op: 'eq', attribute: 'partner', value: true },
        ],
    });
    const dateAt = (index) => new Date(asOf + (index - 40_000) * 86_400_000).toISOString().slice(0, 10);
    const many = Array.from({ length: 66_000 }, (_, index) => record({
        values: {
            employees: index - 100,
            'contract-end': dateAt(index),
            ...(index % 2 === 0 && { partner: true }),
        },
    }));
    const beside = many.slice(39_900, 40_100);
    it.each([
        ['as numbers', [...many, record()]],
        ['as codes', [...beside, ...many.slice(90, 210), record()]],
        [
            'as floats',
            [
                ...many,
                record({ values: { employees: -(2 ** 31) } }),
                record({ values: { employees: 2 ** 40 } }),
                record(),
            ],
        ],
    ])('are compared %s', (_, records) => {
        const agreement = columnAgreement(scoring);
        const columns = leadColumns(agreement, records);
        const program = columnProgramOf(agreement, columns);
        for (const at of [asOf, asOf + 86_400_000]) {
            const { numbers } = program.run(at).fit;
            const asked = records.flatMap((lead, place) => place % 97 === 0 || beside.includes(lead) || place > 65_990 ? [place] : []);
            expect(asked.map((place) => numbers[place])).toEqual(asked.map((place) => scoreRow(agreement, records[place] ?? record(), at).fit));
        }
    });
});
