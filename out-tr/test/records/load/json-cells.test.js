import { describe, expect, it } from 'vitest';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.js';
import { loadJsonl, loadParquet } from './loaded-cells.js';
const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine)
    console.warn(noDuckDb);
const number = (scale, more = {}) => ({
    reading: { as: 'number', scale, decimal: '.', ...more },
});
const german = (scale) => number(scale, { decimal: ',', thousands: '.' });
describe.skipIf(!hasEngine)('numbers and flags of JSON lines', () => {
    it('a number is read as JSON writes it, a text as the source says', async () => {
        const cells = [
            '1.5',
            '"1,5"',
            '"1.5"',
            '1e3',
            '1E+2',
            '-0',
            '"1.000"',
            '1000',
            '25e-2',
            'null',
            '""',
            '" "',
        ];
        const { values, unreadable } = await loadJsonl(german(2), cells);
        expect(values).toEqual([
            150,
            150,
            undefined,
            100000,
            10000,
            0,
            100000,
            100000,
            25,
            ...Array(3).fill(undefined),
        ]);
        expect(unreadable).toEqual([2]);
        const plain = ['1.5', '"1.5"', '"1,5"', '"1e3"', '1e3', '1e-7', 'true', '[1]', '{"a":1}', '"1.000"'];
        expect((await loadJsonl(number(2), plain)).values).toEqual([
            ...[150, 150, undefined, undefined, 100000, undefined, undefined, undefined, undefined, 100],
        ]);
    });
    it('a number outside its domain is told and kept', async () => {
        for (const scale of [0, 2]) {
            const { values, findings } = await loadJsonl(number(scale, { min: 0, max: 10 ** (scale + 1) }), [
                ...['11', '5', '-1', '"11"', '10', '0', '1e9'],
            ]);
            expect(values).toEqual([11, 5, -1, 11, 10, 0, 1e9].map((value) => value * 10 ** scale));
            expect(findings.map(({ code, count }) => [code, count])).toEqual([['records/unknown-value', 4]]);
        }
    });
    it('a number that JSON does not hold exactly is none', async () => {
        const cells = [
            ...[
                '9007199254740991',
                '9007199254740992',
                '99999999999999999999',
                '1e300',
                '9007199254740990.6',
                '1.5',
            ],
            ...['999999999999999.0', '1e15'],
        ];
        const { values } = await loadJsonl(german(0), cells);
        expect(values).toEqual([
            ...[9007199254740991, undefined, undefined, undefined, undefined, undefined],
            ...[999999999999999, undefined],
        ]);
        const decimals = ['90071992547409.91', '9999999999999.99', '-0.05', '0.000001', '1e-6'];
        expect((await loadJsonl(number(2), decimals)).values).toEqual([
            ...[undefined, 999999999999999, -5, undefined, undefined],
        ]);
        expect((await loadJsonl(number(6), ['0.000001', '1e-6', '1e-7'])).values).toEqual([1, 1, undefined]);
    });
    it('what means missing does so as a number too', async () => {
        const { values, findings } = await loadJsonl({ ...german(0), missing: ['-1', 'n/a'] }, [
            '-1',
            '"-1"',
            '"N/A"',
            '5',
        ]);
        expect([values, findings]).toEqual([[undefined, undefined, undefined, 5], []]);
    });
    it('true and false are what they are, whatever words the source lists', async () => {
        const ja = { reading: { as: 'boolean', yes: ['ja', '1'], no: ['nein'] } };
        const cells = ['true', 'false', '"Ja"', '"nein"', '"true"', '1', '0', 'null', '""'];
        const { values, unreadable } = await loadJsonl(ja, cells);
        expect(values).toEqual([true, false, true, false, undefined, true, undefined, undefined, undefined]);
        expect(unreadable).toEqual([4, 6]);
        const turned = { reading: { as: 'boolean', yes: ['false'], no: ['true'] } };
        expect((await loadJsonl(turned, ['true', 'false', '"true"', '"false"'])).values).toEqual([
            ...[true, false, false, true],
        ]);
        const english = { reading: { as: 'boolean', yes: ['true'], no: ['false'] } };
        expect((await loadJsonl(english, ['true', 'false', '"TRUE"', '0'])).values).toEqual([
            ...[true, false, true, undefined],
        ]);
        expect((await loadParquet(ja, 'BOOLEAN', ['true', 'false', 'NULL'])).values).toEqual([
            true,
            false,
            undefined,
        ]);
    });
});
