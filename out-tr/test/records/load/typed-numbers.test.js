import { describe, expect, it } from 'vitest';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.js';
import { loadParquet } from './loaded-cells.js';
const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine)
    console.warn(noDuckDb);
const number = (scale, more = {}) => ({
    reading: { as: 'number', scale, decimal: '.', ...more },
});
describe.skipIf(!hasEngine)('numbers of typed files', () => {
    it.each(['BIGINT', 'HUGEINT'])('%s', async (type) => {
        const cells = ['180', '-5', '9007199254740991', '-9007199254740991', '9007199254740992', 'NULL'];
        const { values, findings, unreadable } = await loadParquet(number(0), type, [
            ...cells,
            '9223372036854775807',
        ]);
        expect(values).toEqual([180, -5, 9007199254740991, -9007199254740991, undefined, undefined, undefined]);
        expect(findings.map(({ code, count }) => [code, count])).toEqual([['records/bad-number', 2]]);
        expect(unreadable).toEqual([4, 6]);
    });
    it('whole numbers of every size, scaled', async () => {
        for (const type of ['TINYINT', 'SMALLINT', 'INTEGER', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT'])
            expect((await loadParquet(number(2), type, ['100', '0', 'NULL'])).values).toEqual([
                10000,
                0,
                undefined,
            ]);
        const { values } = await loadParquet(number(2), 'BIGINT', [
            '90071992547409',
            '90071992547410',
            '-90071992547410',
        ]);
        expect(values).toEqual([9007199254740900, undefined, undefined]);
        expect((await loadParquet(number(0), 'UBIGINT', ['18446744073709551615'])).values).toEqual([undefined]);
    });
    it('DOUBLE: fifteen digits, or a whole number', async () => {
        const cells = ['1.5', '-0.0', '0.07', '1.005', "'nan'", "'inf'", "'-inf'", '1e300', '9999999999999.99'];
        const wide = ['90071992547409.91', '90071992547409', '90071992547410', '4e-324'];
        const { values, unreadable } = await loadParquet(number(2), 'DOUBLE', [...cells, ...wide]);
        expect(values).toEqual([
            ...[150, 0, 7, ...Array(5).fill(undefined), 999999999999999],
            ...[undefined, 9007199254740900, undefined, undefined],
        ]);
        expect(unreadable).toEqual([3, 4, 5, 6, 7, 9, 11, 12]);
        const whole = ['9007199254740991', '9007199254740992', '180.5', '180'];
        expect((await loadParquet(number(0), 'DOUBLE', whole)).values).toEqual([
            9007199254740991,
            undefined,
            undefined,
            180,
        ]);
        expect((await loadParquet(number(6), 'DOUBLE', ['0.000001', '1e-7'])).values).toEqual([1, undefined]);
    });
    it('every decimal of a field comes back from DOUBLE as it was', async () => {
        const scaled = Array.from({ length: 2000 }, (_, index) => (index - 1000) * 7919 * 10 ** (index % 9));
        for (const scale of [1, 2, 3, 6]) {
            const cells = scaled.map((value) => `${value}::DECIMAL(38,0) / 1e${scale}`);
            expect((await loadParquet(number(scale), 'DOUBLE', cells)).values).toEqual(scaled.map((value) => value + 0));
        }
    });
    it('FLOAT: the shortest number that means it', async () => {
        const cells = ['0.1', '1234567', '16777216', "'nan'", "'inf'", '0.125', '-0.0'];
        expect((await loadParquet(number(2), 'FLOAT', cells)).values).toEqual([
            10,
            123456700,
            1677721600,
            undefined,
            undefined,
            undefined,
            0,
        ]);
    });
    it('DECIMAL: no digit more than the field keeps', async () => {
        const cells = [
            '1.5',
            '1.50000000',
            '1.505',
            '99999999999999999999',
            '90071992547409.91',
            '90071992547409.92',
        ];
        expect((await loadParquet(number(2), 'DECIMAL(38,10)', cells)).values).toEqual([
            150,
            150,
            undefined,
            undefined,
            9007199254740991,
            undefined,
        ]);
    });
    it('what means missing does so as a number too', async () => {
        for (const type of ['INTEGER', 'DOUBLE', 'DECIMAL(9,2)']) {
            const { values, findings } = await loadParquet({ ...number(0), missing: ['-1', 'n/a'] }, type, [
                '-1',
                '5',
            ]);
            expect([values, findings]).toEqual([[undefined, 5], []]);
        }
    });
    it('a value outside its domain is told and kept', async () => {
        for (const type of ['INTEGER', 'DOUBLE', 'DECIMAL(9,2)']) {
            const { values, findings } = await loadParquet(number(0, { max: 10 }), type, ['11', '5']);
            expect(values).toEqual([11, 5]);
            expect(findings.map(({ code, count }) => [code, count])).toEqual([['records/unknown-value', 1]]);
        }
    });
});
