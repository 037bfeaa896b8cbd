import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/support/csv.js';
const texts = (text) => parseCsv(text).rows.map((row) => row.map((cell) => cell.text));
describe('a comma-separated table', () => {
    it.each([
        [
            'a,b\n1,2\n',
            [
                ['a', 'b'],
                ['1', '2'],
            ],
        ],
        [
            'a,b\r\n1,2',
            [
                ['a', 'b'],
                ['1', '2'],
            ],
        ],
        ['"a,b","c""d"\n', [['a,b', 'c"d']]],
        ['"two\r\nlines",x\n', [['two\r\nlines', 'x']]],
        [',\n', [['', '']]],
        ['a\n\nb\n', [['a'], ['b']]],
        ['""\n', [['']]],
        ['a\rb\n', [['a\rb']]],
        ['', []],
    ])('%j', (text, rows) => {
        expect(parseCsv(text).problem).toBeUndefined();
        expect(texts(text)).toEqual(rows);
    });
    it.each([
        ['a,b\nx"y,2\n', 'a quote stands inside a cell that does not begin with one', '"'],
        ['"open,b\n', 'a quoted cell is never closed', '"'],
        ['"a"b,c\n', 'something follows the closing quote of a cell', 'b'],
    ])('%j is refused where it goes wrong', (text, message, marked) => {
        const { problem } = parseCsv(text);
        expect(problem?.message).toBe(message);
        expect(text.slice(problem?.start, problem?.end)).toBe(marked);
    });
    it('keeps the rows before a problem', () => {
        expect(texts('a,b\n1,2\n"x')).toEqual([
            ['a', 'b'],
            ['1', '2'],
        ]);
    });
    it('reads back what RFC 4180 writes, every cell where it stands', () => {
        const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', ';') });
        const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
        fc.assert(fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, lineBreak) => {
            const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
            const text = rows.map((row) => `${row.map(quoted).join(',')}${lineBreak}`).join('');
            const parsed = parseCsv(text);
            expect(parsed.rows.map((row) => row.map((one) => one.text))).toEqual(rows);
            for (const one of parsed.rows.flat())
                expect(text.slice(one.start, one.end)).toBe(quoted(one.text));
        }));
    });
});
