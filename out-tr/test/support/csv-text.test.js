import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCsv } from '../../src/support/csv.js';
import { csvLine } from '../../src/support/csv-text.js';
it('quotes only what has to be quoted', () => {
    expect(csvLine(['a', '', 'b c', 'd,e', 'f"g', 'h\ni', '\r'])).toBe('a,,b c,"d,e","f""g","h\ni","\r"\n');
    expect(csvLine(['', ''])).toBe(',\n');
});
it('is read back as it was', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'ü', '\u2028') });
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const { rows: read, problem } = parseCsv(rows.map(csvLine).join(''));
        expect(problem).toBeUndefined();
        expect(read.map((row) => row.map(({ text }) => text))).toEqual(rows);
    }));
});
