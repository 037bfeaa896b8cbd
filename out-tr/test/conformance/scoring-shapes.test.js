import { describe, expect, it } from 'vitest';
import { runFile } from './runner.js';
import { scoring } from './scoring/adapters.js';
/** Shapes that the README of the vectors allows and its cases do not show. */
async function failuresOf(testCase) {
    const file = { format: 'shapes', cases: [testCase] };
    return (await runFile('shapes', file, { shapes: scoring })).failures;
}
const asOf = '2026-06-15T12:00:00Z';
describe('a list of booleans', () => {
    const attributes = { partner: { type: 'boolean' } };
    const ask = (op, values) => ({ op, attr: 'partner', values });
    const questions = [
        ask('in', [true]),
        ask('notIn', [true]),
        ask('in', [true, false]),
        ask('in', []),
        ask('notIn', []),
    ];
    const answered = (lead, answers) => ({
        kind: 'criterion',
        asOf,
        attributes,
        lead,
        criterion: { op: 'any', of: questions },
        expect: { value: answers.includes(true), atoms: answers.map((held, index) => [`/${index}`, held]) },
    });
    it('holds by membership', async () => {
        expect(await failuresOf(answered({ partner: true }, [true, false, true, false, true]))).toEqual([]);
        expect(await failuresOf(answered({ partner: false }, [false, true, true, false, true]))).toEqual([]);
    });
    it('never holds for a missing value', async () => {
        expect(await failuresOf(answered({ partner: null }, [false, false, false, false, false]))).toEqual([]);
    });
});
describe('exclusive sets of one name in two groups', () => {
    const rule = (id, low, points) => ({
        id,
        kind: 'attribute',
        exclusiveSet: 'size',
        when: { op: 'gte', attr: 'employees', value: low },
        points,
    });
    it('have each a winner of its own', async () => {
        const groups = [
            { id: 'first', rules: [rule('a', 100, '10')] },
            { id: 'second', rules: [rule('b', 200, '20'), rule('c', 50, '5')] },
        ];
        const testCase = {
            kind: 'score',
            asOf,
            attributes: { employees: { type: 'integer' } },
            lead: { employees: 150 },
            model: { scale: 0, dimensions: [{ id: 'fit', groups }] },
            expect: {
                lines: [
                    { rule: 'a', hit: true, raw: '10', points: '10' },
                    { rule: 'b', hit: false, raw: '0', points: '0' },
                    { rule: 'c', hit: true, raw: '5', points: '5' },
                ],
                clamps: [],
                groups: { first: '10', second: '5' },
                dimensions: { fit: '15' },
                total: '15',
            },
        };
        expect(await failuresOf(testCase)).toEqual([]);
    });
});
describe('null', () => {
    it('means the same as absent in a rule and in an event', async () => {
        const testCase = {
            kind: 'count',
            asOf,
            scale: 0,
            resetAt: null,
            signals: { demo: { consent: null } },
            rule: {
                id: 'r',
                kind: 'events',
                signals: ['demo'],
                where: null,
                lookback: null,
                points: '10',
                count: { mode: 'every', max: null },
                decay: null,
            },
            events: [{ id: 'e', signal: 'demo', at: asOf, loggedAt: null, props: { asset: null } }],
            expect: {
                rule: 'r',
                selected: ['e'],
                used: ['e'],
                ages: [0],
                perEvent: ['10'],
                raw: '10',
                points: '10',
            },
        };
        expect(await failuresOf(testCase)).toEqual([]);
    });
    it('means that a lead to route has no company and asks for no skill', async () => {
        const pool = {
            id: 'p',
            members: [{ id: 'm', weight: 1, hours: null, cap: null }],
            reset: 'never',
            onReturn: 'freeze',
            assignWithinMinutes: null,
            onEmpty: { action: 'fallback' },
        };
        const routing = {
            zone: 'UTC',
            attributes: {},
            rules: [{ id: 'all', when: { op: 'all', of: [] }, assign: { pool: 'p' } }],
            pools: [pool],
            fallback: 'ops',
            accounts: [{ id: 'a', name: 'Acme', domains: ['acme.example'], owner: null }],
        };
        const lead = { id: 'l', mqlAt: asOf, email: null, company: null, country: null, skill: null };
        const pick = { pool: 'p', at: asOf, excluded: {}, assigned: { m: 0 }, pick: 'm' };
        const assignment = {
            lead: 'l',
            rule: 'all',
            via: 'pool',
            owner: 'm',
            at: asOf,
            failed: [],
            picks: [pick],
        };
        const expected = { assignments: [assignment], assigned: { p: { m: 1 } } };
        expect(await failuresOf({ kind: 'route', routing, leads: [lead], asOf, expect: expected })).toEqual([]);
    });
});
