import { describe, expect, it } from 'vitest';
import { adapter } from './adapter.js';
import { firstDifference } from './difference.js';
import { runFile } from './runner.js';
import { summaryOf } from './summary.js';
describe('firstDifference', () => {
    it.each([
        ['20.00', '20'],
        ['1/1', '1'],
        ['-1.50', '-3/2'],
        ['20', 20],
        ['2026-06-01T08:00Z', '2026-06-01T10:00:00.000+02:00'],
        [null, undefined],
        [{ a: null, b: 1 }, { b: 1 }],
        [
            ['1', { a: '0.5' }],
            ['1', { a: '1/2' }],
        ],
        ['90071992547409931', '180143985094819862/2'],
    ])('%j equals %j', (expected, got) => {
        expect(firstDifference(expected, got)).toBeUndefined();
    });
    it.each([
        ['20.01', '20', '/'],
        ['1', true, '/'],
        ['null', null, '/'],
        ['', null, '/'],
        ['1/0', '2/0', '/'],
        [[], {}, '/'],
        [[], [null], '/0'],
        [{}, null, '/'],
        [0, null, '/'],
        ['2026-06-01', '2026-06-02', '/'],
        ['2026-06-01T08:00:00Z', '2026-06-01T08:00:00.001Z', '/'],
        [{ a: [1, 2] }, { a: [2, 1] }, '/a/0'],
        [{ a: [1] }, { a: [1, 2] }, '/a/1'],
        [{ a: 1 }, { a: 1, b: false }, '/b'],
    ])('%j differs from %j at %s', (expected, got, path) => {
        expect(firstDifference(expected, got)?.path).toBe(path);
    });
});
describe('runFile', () => {
    const registry = {
        'leadpact-test/1': {
            double: adapter(({ value }) => ({ twice: value * 2 })),
            elsewhere: 'outside',
            broken: adapter(() => {
                throw new Error('no such calendar');
            }),
        },
    };
    const file = {
        format: 'leadpact-test/1',
        cases: [
            { id: 'a', kind: 'double', value: 2, expect: { twice: '4.0' } },
            { id: 'b', kind: 'double', value: 2, why: 'wrong on purpose', expected: { twice: 5 } },
            { id: 'c', op: 'broken', expect: {} },
            { id: 'd', kind: 'double', value: 1 },
            { kind: 'half', expect: 1 },
            { kind: 'elsewhere', expect: 1 },
        ],
    };
    it('counts what holds, fails and has no adapter', async () => {
        const result = await runFile('test.json', file, registry);
        expect(result).toMatchObject({ cases: 6, held: 1, notSupported: { half: 1 } });
        expect(summaryOf([result])).toBe([
            'test.json: 1 of 6 hold, 3 fail, not supported: 1 half (leadpact-test/1), no question to this engine: 1 elsewhere',
            '  b (wrong on purpose): /twice: expected 5, got 4',
            '  c: no such calendar',
            '  d: the case has no `expect`',
            '1 files, 6 cases: 1 hold, 3 fail, 1 not supported, 1 no question to this engine',
            '',
        ].join('\n'));
    });
    it('says so when a file holds no cases', async () => {
        expect(summaryOf([await runFile('other.json', {}, registry)])).toContain('other.json: no cases (no format)');
    });
});
